import type { FileHandle } from 'node:fs/promises';

/** The smallest stretch that is read at once. */
const STEP = 1_048_576;

/** Reads stretches of a file that follow one another, and keeps the last in memory. */
export interface FileWindow {
  /**
   * The bytes from an offset of the file, as many as are wanted or as there are before `end`. They share memory with other
   * stretches, so they are not altered, and are copied by who keeps them. Throws the errors of the disk.
   */
  bytesAt(offset: number, wanted: number): Promise<Buffer>;
  readonly end: number;
}

/** A window over a file up to the offset `end`. */
export function fileWindow(file: FileHandle, end: number): FileWindow {
  let start = 0;
  let kept = Buffer.alloc(0);
  return {
    end,
    async bytesAt(offset, wanted) {
      const size = Math.max(0, Math.min(wanted, end - offset));
      if (offset < start || offset + size > start + kept.length) {
        kept = await readFully(file, offset, Math.min(Math.max(size, STEP), Math.max(0, end - offset)));
        start = offset;
      }
      return kept.subarray(offset - start, offset - start + size);
    },
  };
}

/** Fewer bytes come only where the file ends. */
async function readFully(file: FileHandle, offset: number, size: number): Promise<Buffer<ArrayBuffer>> {
  const bytes = Buffer.alloc(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await file.read(bytes, filled, size - filled, offset + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}
