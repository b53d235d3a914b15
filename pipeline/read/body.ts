import type { Snapshot } from '../contract/article.ts';
import type { Problem } from '../contract/problem.ts';
import { datelineFields } from './document-hints.ts';
import { htmlBlocks } from './html/blocks.ts';
import { parseDocument } from './html/document.ts';
import { htmlMetadata } from './html/metadata/index.ts';
import { type PageFields, pageFields } from './html/metadata/page-fields.ts';
import { isAffordable } from './markdown-cost.ts';
import { markdownBlocks } from './markdown.ts';
import { plainTextBlocks } from './plain-text.ts';
import type { TextBlock } from './text-block.ts';

/** What stands in a file below its metadata. */
export interface Body {
  readonly blocks: readonly TextBlock[];
  readonly heading: string | null;
  /** What a web page says of its article. */
  readonly page?: PageFields;
  readonly problems: readonly Problem[];
}

/**
 * Reads a text file below its front matter, by its kind.
 * @param url the address that the front matter gives
 */
export function readBody(snapshot: Snapshot, body: string, url: string | undefined): Body {
  const { mediaType, path } = snapshot;
  if (mediaType === 'text/html') return readPage(body, snapshot, url);
  if (mediaType === 'text/plain') return withDateline(plainTextBlocks(body), null, []);
  if (!isAffordable(body)) return withDateline(plainTextBlocks(body), null, [notMarkdown(path)]);
  const { blocks, heading } = markdownBlocks(body);
  return withDateline(blocks, heading, []);
}

function withDateline(
  blocks: readonly TextBlock[],
  heading: string | null,
  problems: readonly Problem[],
): Body {
  return { blocks, heading, page: datelineFields(blocks.map(({ text }) => text)), problems };
}

function readPage(html: string, { path, origin }: Snapshot, written: string | undefined): Body {
  const parsed = parseDocument(html, path);
  if ('problem' in parsed) return { blocks: [], heading: null, problems: [parsed.problem] };
  const url = written ?? origin?.address;
  const surroundings = {
    ...(url === undefined ? {} : { url }),
    ...(origin === undefined ? {} : { today: origin.day }),
  };
  const page = pageFields(htmlMetadata(parsed.document, surroundings));
  return { ...htmlBlocks(parsed.document, path), page };
}

function notMarkdown(file: string): Problem {
  return {
    level: 'warning',
    stage: 'read',
    code: 'read/markdown',
    message: 'The file is too long or too densely marked up for Markdown, so it was read as plain text.',
    remedy: 'Look at what was found in it; if it is plain text, rename it to .txt.',
    file,
  };
}
