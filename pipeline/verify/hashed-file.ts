import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** The size in bytes and the SHA-256, hexadecimal, of a file that may be large. Throws the disk's own error where it cannot be read. */
export async function hashedFile(file: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}
