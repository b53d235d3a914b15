import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mediaTypeOf } from '../../pipeline/collect/formats.ts';
import type { Article, Snapshot } from '../../pipeline/contract/article.ts';
import { read } from '../../pipeline/read/index.ts';

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** A snapshot as collect would take it of a file with this content. */
export function snapshotOf(
  path: string,
  content: string | Uint8Array,
  sidecar?: { path: string; content: string | Uint8Array },
): Snapshot {
  const bytes = bytesOf(content);
  const snapshot: Snapshot = {
    path,
    mediaType: mediaTypeOf(path) ?? 'text/plain',
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  if (sidecar === undefined) return snapshot;
  return { ...snapshot, sidecar: { path: sidecar.path, bytes: bytesOf(sidecar.content) } };
}

/** A snapshot of a file in `test/fixtures/articles/`. */
export function fixture(name: string): Snapshot {
  return snapshotOf(name, readFileSync(new URL(`../fixtures/articles/${name}`, import.meta.url)));
}

/** The article of a snapshot that must be readable. */
export async function articleOf(snapshot: Snapshot): Promise<Article> {
  const { article, problems } = await read(snapshot);
  if (article === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return article;
}

/** What each block says, with its kind. */
export function blockTexts({ text, blocks }: Article): [string, string][] {
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}
