import { closeSync, openSync, readSync } from 'node:fs';

/** The bytes of a file, a sign for each, read from its beginning and held against what it should say. */
export interface TextCursor {
  /** Whether it goes on with these words; then they are behind it. Where it does not, it is of no more use. */
  takes(words: string): boolean;
  isAtEnd(): boolean;
}

const PIECE = 1 << 20;

/** A file that cannot be read is an empty one. */
export function textCursor(file: string): TextCursor {
  let [piece, at, read] = ['', 0, 0];
  const more = (): boolean => {
    const next = bytesAt(file, read);
    read += next.length;
    if (next.length > 0) [piece, at] = [piece.substring(at) + next.toString('latin1'), 0];
    return next.length > 0;
  };
  return {
    takes(words) {
      while (piece.length - at < words.length) if (!more()) return false;
      if (piece.substring(at, at + words.length) !== words) return false;
      at += words.length;
      return true;
    },
    isAtEnd: () => at === piece.length && !more(),
  };
}

/** Opened for each piece, so that none stays open where the rest is not asked for. */
function bytesAt(file: string, at: number): Buffer {
  const bytes = Buffer.allocUnsafe(PIECE);
  try {
    const opened = openSync(file, 'r');
    try {
      return bytes.subarray(0, readSync(opened, bytes, 0, PIECE, at));
    } finally {
      closeSync(opened);
    }
  } catch {
    return bytes.subarray(0, 0);
  }
}
