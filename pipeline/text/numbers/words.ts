import { FRACTIONS, SCALES, TEENS, TENS, UNITS } from '../../lexicon/numerals.ts';
import { afterSeparator, type Atom, type Reading, times, wordAt } from './atoms.ts';

/** What cardinals of one word below a hundred are worth. */
const SMALL: ReadonlyMap<string, number> = new Map([...UNITS, ...TEENS, ...TENS]);
/** Cardinals of one word and scales. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([...SMALL.keys(), ...SCALES.keys(), 'hundred']);

/** Whether a word is a cardinal or a scale. */
export function isNumberWord(word: string): boolean {
  return NUMBER_WORDS.has(word);
}

/** Whether a word says how many by itself: a cardinal, a scale, "dozen", or a part in the singular or plural ("half", "thirds"). */
export function isPartOfNumber(word: string): boolean {
  return isNumberWord(word) || word === 'dozen' || FRACTIONS.has(singularOf(word));
}

/** The number in words that begins at `at`: "two billion", "a dozen", "one and a half", "half a million", "two thirds". */
export function readWords(atoms: readonly Atom[], at: number): Reading | undefined {
  if (wordAt(atoms, at) === 'half')
    return timesAScale(atoms, share(0.5, at + 1), afterSeparator(atoms, at + 1));
  const article = isArticle(atoms, at);
  const start = article ? afterSeparator(atoms, at + 1) : at;
  if (start === undefined) return undefined;
  if (article) return readParts(atoms, start, 1) ?? readCardinal(atoms, start, 1);
  const cardinal = readCardinal(atoms, start, 0);
  if (cardinal === undefined || cardinal.scale > 1) return cardinal;
  return readParts(atoms, afterSeparator(atoms, cardinal.next), cardinal.value) ?? withHalf(atoms, cardinal);
}

/**
 * Number words by the grammar of English cardinals: within a group of three digits tens follow hundreds and units follow tens; the
 * groups come in falling scales.
 * @param given what stands before the first word: 1 after "a", so that only "hundred", "dozen" or a scale can follow
 */
export function readCardinal(atoms: readonly Atom[], start: number, given: 0 | 1): Reading | undefined {
  let [total, group, lowest]: [number, number, number] = [0, given, Infinity];
  let read: Reading | undefined;
  for (let at: number | undefined = start; at !== undefined;) {
    const word = wordAt(atoms, at);
    const scale = SCALES.get(word);
    if (word === 'dozen' && group > 0 && total === 0)
      return { value: group * 12, next: at + 1, kind: 'cardinal', scale: 12 };
    if (word === 'hundred' && group > 0 && group < 100) group *= 100;
    else if (scale !== undefined && group > 0 && scale < lowest)
      [total, group, lowest] = [total + group * scale, 0, scale];
    // "two thousand crore", "a hundred thousand million"
    else if (scale !== undefined && group === 0 && total > 0) [total, lowest] = [times(total, scale), scale];
    else if (fitsGroup(word, group) && (given === 0 || at !== start)) group += smallValue(word);
    else break;
    const whole = group === 0 && Number.isFinite(lowest);
    read = { value: total + group, next: at + 1, kind: 'cardinal', scale: whole ? lowest : 1 };
    at = word === 'zero' ? undefined : nextNumberWord(atoms, at + 1, word);
  }
  return read;
}

function smallValue(word: string): number {
  return SMALL.get(word) ?? 0;
}

function fitsGroup(word: string, group: number): boolean {
  if (UNITS.has(word)) return word === 'zero' ? group === 0 : group % 10 === 0 && group % 100 !== 10;
  return (TEENS.has(word) || TENS.has(word)) && group % 100 === 0;
}

/** The next word of the same number, over a space, a hyphen, or an "and" that cannot join two numbers. */
function nextNumberWord(atoms: readonly Atom[], at: number, word: string): number | undefined {
  const next = afterSeparator(atoms, at);
  if (next === undefined || wordAt(atoms, next) !== 'and') return next;
  const tail = afterSeparator(atoms, next + 1);
  if (tail === undefined || smallValue(wordAt(atoms, tail)) === 0) return undefined;
  const after = wordAt(atoms, afterTail(atoms, tail));
  if (word === 'hundred') return after === 'hundred' ? undefined : tail;
  // "two million and three million" are two numbers, "two million and three" is one.
  return SCALES.has(word) && after !== 'hundred' && !SCALES.has(after) ? tail : undefined;
}

/** Past "twenty-five" or "five", to the word that follows. */
function afterTail(atoms: readonly Atom[], tail: number): number | undefined {
  const next = afterSeparator(atoms, tail + 1);
  const compound = next !== undefined && TENS.has(wordAt(atoms, tail)) && UNITS.has(wordAt(atoms, next));
  return compound ? afterSeparator(atoms, next + 1) : next;
}

/** "third", "quarters" … after how many of them; then perhaps "of a million". */
function readParts(atoms: readonly Atom[], at: number | undefined, count: number): Reading | undefined {
  const word = wordAt(atoms, at);
  const singular = singularOf(word);
  const parts = FRACTIONS.get(singular);
  if (at === undefined || parts === undefined || count < 1 || count >= parts) return undefined;
  if ((count === 1) !== (word === singular)) return undefined;
  const of = afterSeparator(atoms, at + 1);
  return timesAScale(
    atoms,
    share(count / parts, at + 1),
    wordAt(atoms, of) === 'of' ? afterSeparator(atoms, (of ?? at) + 1) : isDirect(singular) ? of : undefined,
  );
}

function singularOf(part: string): string {
  return part === 'halves' ? 'half' : part.replace(/s$/, '');
}

/** The share of the scale word at `at`, with its article or without: "half | a million", "a quarter of | a million", "half | million". */
function timesAScale(atoms: readonly Atom[], part: Reading, at: number | undefined): Reading {
  const word = at !== undefined && isArticle(atoms, at) ? afterSeparator(atoms, at + 1) : at;
  const scale = wordAt(atoms, word) === 'dozen' ? 12 : SCALES.get(wordAt(atoms, word));
  if (word === undefined || scale === undefined) return part;
  return { value: times(part.value, scale), next: word + 1, kind: 'cardinal', scale };
}

/** "two and a half", "two-and-a-half million". */
function withHalf(atoms: readonly Atom[], reading: Reading): Reading {
  const and = afterSeparator(atoms, reading.next);
  const article = wordAt(atoms, and) === 'and' ? afterSeparator(atoms, (and ?? 0) + 1) : undefined;
  const part =
    article !== undefined && isArticle(atoms, article) ? afterSeparator(atoms, article + 1) : undefined;
  const parts = FRACTIONS.get(wordAt(atoms, part));
  if (part === undefined || parts === undefined || parts > 4) return reading;
  const value = reading.value + 1 / parts;
  const word = afterSeparator(atoms, part + 1);
  const scale = SCALES.get(wordAt(atoms, word));
  if (word === undefined || scale === undefined) return { ...reading, value, next: part + 1 };
  return { ...reading, value: times(value, scale), next: word + 1, scale };
}

/** "A quarter million" and "a half million" need no "of". */
function isDirect(part: string): boolean {
  return part === 'half' || part === 'quarter';
}

function isArticle(atoms: readonly Atom[], at: number): boolean {
  return /^an?$/.test(wordAt(atoms, at));
}

function share(value: number, next: number): Reading {
  return { value, next, kind: 'share', scale: 1 };
}
