import { fstatSync, readSync } from 'node:fs';
import { type AsyncBuffer, type FileMetaData, parquetMetadata } from 'hyparquet';

/** A Parquet file that is open. */
export interface ParquetFile {
  /** Its bytes, of which as many are read as are asked for. */
  readonly bytes: AsyncBuffer;
  readonly metadata: FileMetaData;
}

/** The length of the metadata and the sign of the format, at the end of a file. */
const TAIL = 8;

/**
 * @param opened descriptor of the file
 * @throws where it is not Parquet
 */
export function parquetFileIn(opened: number): ParquetFile {
  const { size } = fstatSync(opened);
  const length = Math.min(size, TAIL + lengthOfMetadata(bytesAt(opened, Math.max(0, size - TAIL), size)));
  const metadata = parquetMetadata(bytesAt(opened, size - length, size));
  return {
    bytes: { byteLength: size, slice: (start, end = size) => bytesAt(opened, start, end).buffer },
    metadata,
  };
}

function lengthOfMetadata(tail: Uint8Array): number {
  return tail.length < TAIL ? 0 : new DataView(tail.buffer).getUint32(0, true);
}

/** Bytes in a buffer of their own; fewer where the file ends. */
export function bytesAt(opened: number, start: number, end: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.max(0, end - start));
  let done = 0;
  while (done < bytes.length) {
    const read = readSync(opened, bytes, done, bytes.length - done, start + done);
    if (read === 0) return bytes.slice(0, done);
    done += read;
  }
  return bytes;
}
