import { readFileSync, statSync } from 'node:fs';
import type { Snapshot } from '../contract/article.ts';
import type { Problem } from '../contract/problem.ts';
import { readArchiveRecord } from './archives/index.ts';
import { READABLE_ENDINGS, mediaTypeOf } from './formats.ts';
import { reasonOf } from './reason.ts';
import { sha256Of } from './sha256.ts';
import type { ArchivedPage, SourceFile, SourceItem, StoredPage } from './source-item.ts';
import type { FoundFile } from './walk.ts';

/** Far above any article (some three million words), far below what would strain the memory. */
const MAX_BYTES = 20_000_000;

type Taken = { snapshot: Snapshot } | { problem: Problem };

/**
 * Takes an article's bytes from the disk, with what is known of it. A file that is empty, larger than `MAX_BYTES` (never opened), unreadable
 * or not as it was fetched gives a problem instead.
 */
export async function readSnapshot(item: SourceItem): Promise<Taken> {
  if (item.kind === 'page') return snapshotOfPage(item);
  return item.kind === 'record' ? snapshotOfRecord(item) : snapshotOfFile(item);
}

/** The name of the file in the store is of no use to a person, so problems name the page. */
function snapshotOfPage(page: StoredPage): Taken {
  const { path, mediaType, origin, said, sha256 } = page;
  const read = readBytes(page);
  if ('problem' in read) return read;
  const { bytes } = read;
  if (sha256Of(bytes) !== sha256) return { problem: damaged(path, origin.address) };
  return { snapshot: { path, mediaType, bytes, sha256, origin, said } };
}

async function snapshotOfRecord({
  path,
  absolute,
  place,
  mediaType,
  origin,
  said,
}: ArchivedPage): Promise<Taken> {
  const content = await readArchiveRecord(absolute, place, { name: path });
  if ('problem' in content) return content;
  const { bytes } = content;
  return { snapshot: { path, mediaType, bytes, sha256: sha256Of(bytes), origin, said } };
}

function snapshotOfFile(file: SourceFile): Taken {
  const mediaType = mediaTypeOf(file.path);
  if (mediaType === undefined) return { problem: unknownFormat(file.path) };
  const article = readBytes(file);
  if ('problem' in article) return article;
  const { bytes } = article;
  const said = file.said === undefined ? {} : { said: file.said };
  const snapshot = { path: file.path, mediaType, bytes, sha256: sha256Of(bytes), ...said };
  if (file.sidecar === undefined) return { snapshot };
  const sidecar = readBytes(file.sidecar);
  if ('problem' in sidecar) return sidecar;
  return { snapshot: { ...snapshot, sidecar: { path: file.sidecar.path, bytes: sidecar.bytes } } };
}

/** At once: thousands of small files are read one after the other, and to wait for each takes six times as long as to read it. */
function readBytes(file: FoundFile): { bytes: Uint8Array } | { problem: Problem } {
  try {
    const { size } = statSync(file.absolute);
    if (size > MAX_BYTES) return { problem: tooLarge(file.path, size) };
    const bytes = readFileSync(file.absolute);
    return bytes.length === 0 ? { problem: empty(file.path) } : { bytes };
  } catch (error) {
    return { problem: unreadable(file.path, error) };
  }
}

function problem(code: string, file: string, message: string, remedy: string): Problem {
  return { level: 'error', stage: 'collect', code, message, remedy, file };
}

function empty(file: string): Problem {
  return problem('collect/empty', file, 'The file is empty.', 'Put the text in it, or delete the file.');
}

function tooLarge(file: string, size: number): Problem {
  const message = `The file has ${megabytes(size)} MB; an article may have up to ${megabytes(MAX_BYTES)} MB.`;
  const remedy = 'If it holds many articles, split it into one file for each; otherwise move it elsewhere.';
  return problem('collect/too-large', file, message, remedy);
}

/** Rounded up, so that a file just above the limit does not seem to be within it. */
function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1_000_000));
}

function unreadable(file: string, error: unknown): Problem {
  const message = `The file cannot be read (${reasonOf(error)}).`;
  const remedy = 'Check that it is there and that your user may read it (chmod u+r), then build again.';
  return problem('collect/unreadable', file, message, remedy);
}

function unknownFormat(file: string): Problem {
  const message = 'No reader knows this format.';
  return problem(
    'collect/format',
    file,
    message,
    `Save the text in a file that ends in ${READABLE_ENDINGS}.`,
  );
}

function damaged(file: string, address: string): Problem {
  const message = `The snapshot of ${address} is damaged: it has not the bytes that were fetched.`;
  return problem(
    'collect/lost-snapshot',
    file,
    message,
    'Take it from a copy of the folder of snapshots, or run "verbatim fetch".',
  );
}
