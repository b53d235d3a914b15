import type { PlainRow } from '../contract/tables.ts';

/** How rows stand in a file. */
interface Records {
  /** The table that they are of. */
  readonly table: string;
  /** The bytes of a row, which are the same wherever it stands. */
  readonly bytesOf: (row: PlainRow) => Buffer;
  /** Whether the last row is written otherwise. */
  readonly isLastOther?: boolean;
  /** Another table from which something of a row may come. */
  readonly alsoFrom?: string;
}

/** A file of a release, written in pieces so that a large table is never one string. Every output format gives these. */
export interface OutputFile {
  /** Inside the release, with forward slashes. */
  readonly path: string;
  /** Gives the same pieces each time it is called. */
  readonly chunks: () => Iterable<string | Uint8Array>;
  /** How text is written, as UTF-8 where it is not said; `latin1` where each sign is a byte already. */
  readonly encoding?: 'latin1';
  /** Where rows stand in it one after the other: how they do. */
  readonly records?: Records;
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

/** Rows in runs, of a thousand where it is not said. */
export function* inChunks<T>(rows: Iterable<T>, size = CHUNK): Generator<readonly T[]> {
  let chunk: T[] = [];
  for (const row of rows) {
    chunk.push(row);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
