import { closeSync, mkdirSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { path } from 'zx';

const PIECE = 1 << 20;

/**
 * The bytes of a file that a library writes by itself, in pieces of a megabyte, so that a large one is never held in memory.
 * @param folder made for it and taken away at the end, with whatever else the library left there
 * @param write writes the file at the path that it is given
 * @throws {Error} what the disk says, with its code, where the library failed because of it
 */
export function* writtenAside(folder: string, write: (file: string) => void): Generator<Uint8Array> {
  takeAway(folder);
  mkdirSync(folder);
  try {
    const file = path.join(folder, 'file');
    try {
      write(file);
    } catch (error) {
      mustTakeMore(folder);
      throw error;
    }
    yield* piecesOf(file);
  } finally {
    takeAway(folder);
  }
}

function takeAway(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Libraries say that they could not write, and not why: the disk that refused them refuses this too, and says why. */
function mustTakeMore(folder: string): void {
  writeFileSync(path.join(folder, 'probe'), new Uint8Array(PIECE));
}

function* piecesOf(file: string): Generator<Uint8Array> {
  const opened = openSync(file, 'r');
  try {
    for (let bytes = nextPiece(opened); bytes.length > 0; bytes = nextPiece(opened)) yield bytes;
  } finally {
    closeSync(opened);
  }
}

function nextPiece(opened: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(PIECE);
  return bytes.subarray(0, readSync(opened, bytes));
}
