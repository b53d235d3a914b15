import { closeSync, openSync, readSync } from 'node:fs';

/** A difference from a file in which records stand one after the other, at its place. */
export interface Splice {
  /** The record, as it stands there, at which it is; null at the end of the file. */
  readonly at: Buffer | null;
  /** Whether that record goes. */
  readonly removes: boolean;
  /** What comes before it, or instead of it; null for nothing. */
  readonly adds: Buffer | null;
}

const PIECE = 1 << 18;

/**
 * The bytes of a file with differences, in pieces, each of which is there until the next is asked for. Where a record stands is looked for, behind the one
 * before.
 * @param splices in the order of the file
 * @throws {Error} where it does not have a record
 */
export function* spliced(file: string, splices: readonly Splice[]): Generator<Uint8Array> {
  const opened = openSync(file, 'r');
  try {
    const window = windowOn(opened);
    for (const { at, removes, adds } of splices) {
      yield* at === null ? window.rest() : window.upTo(at);
      if (at !== null && removes) window.skip(at.length);
      if (adds !== null) yield adds;
    }
    yield* window.rest();
  } finally {
    closeSync(opened);
  }
}

/** What was read of a file and not given yet. */
interface Window {
  /** Gives what stands before a record. */
  upTo(record: Buffer): Generator<Uint8Array>;
  skip(bytes: number): void;
  rest(): Generator<Uint8Array>;
}

function windowOn(opened: number): Window {
  // One for all: a new one each has the garbage collector go through all that is held, again and again.
  let buffer = Buffer.allocUnsafeSlow(PIECE);
  let [from, to] = [0, 0];
  const more = (): boolean => {
    const left = buffer.subarray(from, to);
    if (left.length > buffer.length / 2) buffer = Buffer.allocUnsafeSlow(2 * buffer.length);
    buffer.set(left);
    [from, to] = [0, left.length];
    const read = readSync(opened, buffer, to, buffer.length - to, null);
    to += read;
    return read > 0;
  };
  /** Gives all that was read but for so many bytes at its end. */
  function* given(kept: number): Generator<Uint8Array> {
    const end = Math.max(from, to - kept);
    if (end > from) yield buffer.subarray(from, end);
    from = end;
  }
  return {
    *upTo(record) {
      for (;;) {
        const found = buffer.subarray(from, to).indexOf(record);
        if (found !== -1) return yield* given(to - from - found);
        yield* given(record.length - 1);
        if (!more()) throw new Error('a file of the release before does not have a row that it must have');
      }
    },
    skip(bytes) {
      from += bytes;
    },
    *rest() {
      do yield* given(0);
      while (more());
    },
  };
}
