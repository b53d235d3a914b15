import { finished, hashedOn, NO_TEXT } from '../../text/hashing.ts';

/** Words that follow one another in a shingle, as is usual for news (Broder 1997 and after him). */
const SHINGLE = 5;

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text in lower case, without punctuation. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** The distinct shingles of a text, five words each, as hashes of 32 bits in ascending order; none for a text of fewer words. */
export function shinglesOf(text: string): Int32Array {
  const words = wordsOf(text);
  const hashes = new Int32Array(Math.max(0, words.length - SHINGLE + 1));
  for (let at = 0; at < hashes.length; at++) hashes[at] = shingleAt(words, at);
  hashes.sort();
  let kept = 0;
  for (const [index, hash] of hashes.entries())
    if (index === 0 || hash !== hashes[kept - 1]) hashes[kept++] = hash;
  return hashes.slice(0, kept);
}

function shingleAt(words: readonly string[], at: number): number {
  let state = NO_TEXT;
  for (let index = at; index < at + SHINGLE; index++)
    state = hashedOn(hashedOn(state, ' '), words[index] ?? '');
  return finished(state);
}

/** Jaccard's measure: shared shingles by all shingles, from 0 to 1. */
export function resemblance(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  let inB = 0;
  for (const hash of a) {
    while (inB < b.length && (b[inB] ?? 0) < hash) inB++;
    if (inB < b.length && b[inB] === hash) shared++;
  }
  const all = a.length + b.length - shared;
  return all === 0 ? 0 : shared / all;
}
