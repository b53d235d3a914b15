import { createHash } from 'node:crypto';

/** SHA-256 of bytes, or of the UTF-8 of a text; hexadecimal. */
export function sha256Of(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
