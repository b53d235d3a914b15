/** A file of a release, written in pieces so that a large table is never one string. Every output format gives these. */
export interface OutputFile {
  /** Inside the release, with forward slashes. */
  readonly path: string;
  /** Gives the same pieces each time it is called; text is written as UTF-8. */
  readonly chunks: () => Iterable<string | Uint8Array>;
  /** SHA-256 of its bytes, hexadecimal, where it is known beforehand. */
  readonly sha256?: string;
}

/** A file that is small enough to be one string. */
export function textFile(path: string, content: string): OutputFile {
  return { path, chunks: () => [content] };
}

/** A file with one JSON value, indented. */
export function jsonFile(path: string, value: unknown): OutputFile {
  return textFile(path, `${JSON.stringify(value, null, 2)}\n`);
}

const CHUNK = 1000;

/** Rows in runs of a thousand. */
export function* inChunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += CHUNK) yield rows.slice(start, start + CHUNK);
}
