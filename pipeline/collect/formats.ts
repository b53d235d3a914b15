import type { Snapshot } from '../contract/article.ts';

/** Formats that `read` understands, by file name ending. A new format is a new line here and a reader in `pipeline/read/`. */
const MEDIA_TYPES: ReadonlyMap<string, Snapshot['mediaType']> = new Map([
  ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['.htm', 'text/html'],
  ['.html', 'text/html'],
  ['.md', 'text/markdown'],
  ['.pdf', 'application/pdf'],
  ['.txt', 'text/plain'],
]);

/** Endings of the metadata file beside `a.txt`: `a.meta.yaml` …, the first that exists is taken. */
export const SIDECAR_ENDINGS = ['.meta.yaml', '.meta.yml', '.meta.json'] as const;

/** The endings that are read today, for messages: ".md, .pdf or .txt". */
export const READABLE_ENDINGS = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
  MEDIA_TYPES.keys(),
);

/** The ending of a path with its dot, in lower case; '' where there is none. */
function ending(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot).toLowerCase() : '';
}

/** The path without its last ending: `2025/a.txt` → `2025/a`. */
export function withoutEnding(path: string): string {
  return path.slice(0, path.length - ending(path).length);
}

/** What the file holds, judged by its name; undefined where no reader exists. */
export function mediaTypeOf(path: string): Snapshot['mediaType'] | undefined {
  return MEDIA_TYPES.get(ending(path));
}

/** Media types of answers that `read` understands. */
const ANSWERED: ReadonlyMap<string, Snapshot['mediaType']> = new Map([
  ['application/xhtml+xml', 'text/html'],
  ...[...MEDIA_TYPES.values()].map((mediaType) => [mediaType, mediaType] as const),
]);

/** Media types that servers give where they know nothing of a file. */
const UNKNOWING: ReadonlySet<string | null> = new Set([
  null,
  '',
  'application/octet-stream',
  'binary/octet-stream',
]);

/**
 * What an answer holds, judged by its header, and by its address where the header says nothing; undefined where no reader exists.
 * @param mediaType of the header, in lower case and without parameters
 */
export function mediaTypeOfAnswer(
  mediaType: string | null,
  address: string,
): Snapshot['mediaType'] | undefined {
  if (!UNKNOWING.has(mediaType)) return ANSWERED.get(mediaType ?? '');
  const { pathname } = new URL(address);
  return ending(pathname) === '' ? 'text/html' : mediaTypeOf(pathname);
}

export function isSidecar(path: string): boolean {
  return SIDECAR_ENDINGS.some((sidecarEnding) => path.toLowerCase().endsWith(sidecarEnding));
}
