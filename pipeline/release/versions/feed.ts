import { textFile } from '../output-file.ts';
import type { OutputFile } from '../output-file.ts';
import type { ListedRelease, ReleasesIndex } from './index-file.ts';

/** Stands where nothing is known of when a release was made. */
const UNKNOWN = '1970-01-01T00:00:00Z';

/** The releases as an Atom feed (RFC 4287), the newest first, from the index alone. Links are relative: the feed stands beside the folders. */
export function feedFile(index: ReleasesIndex): OutputFile {
  const entries = [...index.releases].reverse();
  const updated = entries.map(updatedOf).sort().at(-1) ?? UNKNOWN;
  return textFile(
    'feed.xml',
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      `  <id>urn:verbatim:releases:${escaped(index.name)}</id>`,
      `  <title>${escaped(index.title)}</title>`,
      `  <updated>${updated}</updated>`,
      `  <author><name>${escaped(index.publisher)}</name></author>`,
      ...entries.flatMap((release) => entryLines(index.name, release)),
      '</feed>',
      '',
    ].join('\n'),
  );
}

function entryLines(name: string, release: ListedRelease): string[] {
  const { version, why, yanked, removed } = release;
  const title = yanked === null ? version : `${version} (yanked)`;
  const summary = yanked === null ? why : `Yanked: ${yanked.because} ${why}`;
  return [
    '  <entry>',
    `    <id>urn:verbatim:release:${escaped(name)}:${version}</id>`,
    `    <title>${title}</title>`,
    `    <updated>${updatedOf(release)}</updated>`,
    ...(removed ? [] : [`    <link rel="alternate" href="${version}/"/>`]),
    `    <summary>${escaped(summary)}</summary>`,
    `    <content type="text">${escaped(contentOf(release))}</content>`,
    '  </entry>',
  ];
}

function updatedOf({ released, yanked }: ListedRelease): string {
  return yanked?.on ?? released ?? UNKNOWN;
}

function contentOf({ rows, manifest_sha256: hash }: ListedRelease): string {
  const counts = Object.entries(rows).map(([table, count]) => `${table} ${count}`);
  return `Rows: ${counts.join(', ')}. SHA-256 of the manifest: ${hash}`;
}

/** Text as XML has it; characters that XML cannot hold are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
