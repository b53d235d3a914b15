import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';

const PIECE = 1 << 20;
const LINE_END = 0x0a;

/**
 * The text of a file, UTF-8, in pieces of about a megabyte that end with a line; only the last may have no line end. So a large file is
 * never one string. Null where there is no such file or it cannot be read.
 */
export function textPieces(file: string): Iterable<string> | null {
  try {
    if (!statSync(file).isFile()) return null;
    accessSync(file, constants.R_OK);
  } catch {
    return null;
  }
  return piecesOf(file);
}

function* piecesOf(file: string): Generator<string> {
  let [at, parts]: [number, Buffer[]] = [0, []];
  for (let bytes = bytesAt(file, at); bytes.length > 0; bytes = bytesAt(file, at)) {
    const end = bytes.lastIndexOf(LINE_END) + 1;
    at += bytes.length;
    if (end === 0) parts.push(bytes);
    else {
      yield textOf([...parts, bytes.subarray(0, end)]);
      parts = end === bytes.length ? [] : [bytes.subarray(end)];
    }
  }
  if (parts.length > 0) yield textOf(parts);
}

/** Opened for each piece, so that none stays open where the rest is not asked for. */
function bytesAt(file: string, at: number): Buffer {
  const opened = openSync(file, 'r');
  try {
    const bytes = Buffer.allocUnsafe(PIECE);
    return bytes.subarray(0, readSync(opened, bytes, 0, PIECE, at));
  } finally {
    closeSync(opened);
  }
}

function textOf(parts: readonly Buffer[]): string {
  const [only] = parts;
  return (only !== undefined && parts.length === 1 ? only : Buffer.concat(parts)).toString('utf8');
}

/** The lines of a piece without their ends. */
export function linesOf(piece: string): string[] {
  const lines = piece.split('\n');
  if (piece.endsWith('\n')) lines.pop();
  return lines;
}
