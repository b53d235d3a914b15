import { closeSync, openSync, readSync } from 'node:fs';

/** The bytes of a file, a sign for each, read from its beginning and held against what it should say. */
export interface TextCursor {
  /** Whether it goes on with these words; then they are behind it. Where it does not, it is of no more use. */
  takes(words: string): boolean;
  isAtEnd(): boolean;
}

const PIECE = 1 << 16;

/** A file that cannot be read is an empty one. */
export function textCursor(file: string): TextCursor {
  const buffer = Buffer.allocUnsafeSlow(PIECE);
  let [piece, at, read] = ['', 0, 0];
  const more = (): boolean => {
    const length = readInto(buffer, file, read);
    read += length;
    if (length > 0) [piece, at] = [piece.substring(at) + buffer.toString('latin1', 0, length), 0];
    return length > 0;
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

/** How much was read. The file is opened for each piece, so that none stays open where the rest is not asked for. */
function readInto(bytes: Buffer, file: string, at: number): number {
  try {
    const opened = openSync(file, 'r');
    try {
      return readSync(opened, bytes, 0, bytes.length, at);
    } finally {
      closeSync(opened);
    }
  } catch {
    return 0;
  }
}
