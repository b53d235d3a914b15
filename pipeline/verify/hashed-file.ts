import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';

const PIECE = 1 << 18;

/** The size in bytes and the SHA-256, hexadecimal, of a file that may be large. Throws the disk's own error where it cannot be read. */
export async function hashedFile(file: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  // One buffer for all pieces: those of a stream are given back only when the garbage collector comes to them.
  const buffer = Buffer.allocUnsafeSlow(PIECE);
  const handle = await fs.open(file);
  try {
    for (let bytes = 0; ;) {
      const { bytesRead } = await handle.read(buffer, 0, PIECE, null);
      if (bytesRead === 0) return { bytes, sha256: hash.digest('hex') };
      hash.update(buffer.subarray(0, bytesRead));
      bytes += bytesRead;
    }
  } finally {
    await handle.close();
  }
}
