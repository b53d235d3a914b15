import { analyse } from 'chardet';
import { encodingOf } from './text-of.ts';

/** So much is enough to tell an encoding by. */
const SAMPLE = 65_536;
/** So much is enough to tell UTF-16 by. */
const BEGINNING = 4096;
/** On each side of a byte beyond ASCII: what is far from any says nothing of the encoding, and markup dilutes. */
const CONTEXT = 50;
/** Below, chardet's best guess is no better than the most common encoding; of 100. */
const MIN_CONFIDENCE = 30;
/** Of the bytes at even or odd places, in UTF-16 of a European language. */
const NUL_SHARE = 0.4;

/** UTF-16 without a byte order mark, told by its NULs: every other byte of ASCII characters is one. Null where it is not that. */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length & ~1, BEGINNING);
  const nuls = [0, 0] as [number, number];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) nuls[at & 1 ? 1 : 0]++;
  const enough = (length / 2) * NUL_SHARE;
  // A NUL in both places would be a character U+0000, which no text has.
  if (nuls[1] > enough && nuls[0] * 20 < nuls[1]) return 'utf-16le';
  if (nuls[0] > enough && nuls[1] * 20 < nuls[0]) return 'utf-16be';
  return null;
}

/** The encoding that the bytes most look like (chardet, as in ICU), windows-1252 where they look like none. They must not be UTF-8. */
export function guessedEncoding(bytes: Uint8Array): string {
  for (const { name, confidence } of analyse(sampleOf(bytes))) {
    if (confidence < MIN_CONFIDENCE) break;
    const encoding = encodingOf(name);
    if (encoding !== null && !encoding.startsWith('utf-')) return encoding;
  }
  return 'windows-1252';
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(Math.min(bytes.length, SAMPLE));
  let length = 0;
  let taken = 0;
  for (let at = 0; at < bytes.length && length < SAMPLE; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const piece = bytes.subarray(Math.max(taken, at - CONTEXT), at + CONTEXT).subarray(0, SAMPLE - length);
    sample.set(piece, length);
    length += piece.length;
    taken = at + CONTEXT;
    at = taken - 1;
  }
  return sample.subarray(0, length);
}
