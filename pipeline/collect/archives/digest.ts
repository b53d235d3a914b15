import { createHash } from 'node:crypto';
import type { ArchiveRecord } from './archive-record.ts';

const ALGORITHMS: ReadonlySet<string> = new Set(['md5', 'sha1', 'sha256', 'sha512']);
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * Whether one of the bytes has the hash that a record states: `sha1:` and the like, in base 32 or hexadecimal. Archives do not agree on
 * what the hash of a page is taken of, with or without chunks and compression, so each of these forms may have it.
 */
export function digestOf(stated: string | undefined, forms: readonly Uint8Array[]): ArchiveRecord['digest'] {
  const [label = '', value = ''] = stated?.split(/:(.*)/s) ?? [];
  const algorithm = label.toLowerCase().replace('-', '');
  if (!ALGORITHMS.has(algorithm) || value === '') return 'not-given';
  const wanted = value.trim().replace(/=+$/, '').toLowerCase();
  for (const bytes of new Set(forms)) {
    const hash = createHash(algorithm).update(bytes).digest();
    if (hash.toString('hex') === wanted || base32(hash) === wanted) return 'matches';
  }
  return 'differs';
}

/** RFC 4648 without padding, in lower case. */
function base32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += BASE32.charAt((held >> (bits - 5)) & 31);
  }
  if (bits > 0) text += BASE32.charAt((held << (5 - bits)) & 31);
  return text.toLowerCase();
}
