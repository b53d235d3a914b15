import { clusterOf } from '../../lexicon/word-clusters.ts';

/** A hyphen, typed or drawn where a line breaks, behind a letter. */
const HYPHEN_END = /([\p{L}\p{M}\p{N}'’-]*[\p{L}\p{M}])[-\u2010\u00ad]$/u;
const LOWER_CASE_START = /^\p{Ll}[\p{L}\p{M}'’-]*/u;
const RANGE_END = /[\p{L}\p{N}][-\u2010\u2011–/]$/u;
const RANGE_START = /^[\p{L}\p{N}]/u;
/** "pre- and post-war": the hyphen stands for the rest of a word to come. */
const SHARED_ENDING = /^(?:and|or|to|nor|but)\b/;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-\u2010'’][\p{L}\p{M}\p{N}]+)*/gu;
/** Parts of a compound are words so long: "on-line" and "co-operation" are mostly written as one word. */
const PART = 4;

/** How often each word stands within lines, in lower case, with its hyphens. */
export type Vocabulary = ReadonlyMap<string, number>;

/** The words of the lines, without the last and the first of each, which may be parts of words. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const words = line.match(WORD) ?? [];
    const start = LOWER_CASE_START.test(line) ? 1 : 0;
    const end = HYPHEN_END.test(line) ? words.length - 1 : words.length;
    for (const word of words.slice(start, end)) {
      const key = word.toLowerCase().replaceAll('\u2010', '-');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Two lines of one paragraph as one text. A hyphen at the end of a line goes where it only parts the word: with lower-case letters on both
 * sides, and unless the file writes this word with a hyphen more often than without or, where it writes neither, English mostly does
 * ("state-owned"). Numbers, capitals and dashes keep theirs, without a space ("2026-" and "2029").
 */
export function joinLines(before: string, after: string, vocabulary: Vocabulary): string {
  const first = HYPHEN_END.exec(before)?.[1];
  const second = LOWER_CASE_START.exec(after)?.[0];
  const isShared = SHARED_ENDING.test(after) && !vocabulary.has(`${first}${second}`.toLowerCase());
  if (first !== undefined && second !== undefined && !isShared)
    return isOneWord(first, second, before, vocabulary)
      ? `${before.slice(0, -1)}${after}`
      : `${before.slice(0, -1)}-${after}`;
  if (RANGE_END.test(before) && RANGE_START.test(after) && (!isShared || before.endsWith('/')))
    return `${before}${after}`;
  return `${before} ${after}`;
}

function isOneWord(first: string, second: string, before: string, vocabulary: Vocabulary): boolean {
  if (before.endsWith('\u00ad')) return true;
  const [start, end] = [first.toLowerCase(), second.toLowerCase()];
  const whole = vocabulary.get(`${start}${end}`) ?? 0;
  const hyphenated = vocabulary.get(`${start}-${end}`) ?? 0;
  if (whole !== hyphenated) return whole > hyphenated;
  if (start.includes('-') || start.length === 1 || /\d/.test(start)) return false;
  return !isCompound(start, end);
}

/** Whether English writes the word with a hyphen, as far as its common words tell. */
function isCompound(start: string, end: string): boolean {
  const isKnown = (word: string): boolean => clusterOf(word) > 0;
  const areWords = start.length >= PART && end.length >= PART && isKnown(start) && isKnown(end);
  const isWhole = isKnown(`${start}${end}`);
  return isKnown(`${start}-${end}`) ? !isWhole || areWords : !isWhole && areWords;
}
