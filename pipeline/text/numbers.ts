import type { Span } from '../contract/span.ts';
import { memoized } from './memoized.ts';
import { afterSeparator, type Atom, atomsOf, isHyphen, type Reading, wordAt } from './numbers/atoms.ts';
import { isJoinedBefore, type Place, readDigits } from './numbers/digits.ts';
import { readRatio } from './numbers/ratios.ts';
import { isPartOfNumber, NUMBER_WORDS, readWords } from './numbers/words.ts';

/** A number as written; offsets are UTF-16 units of the text that was scanned. */
export interface NumberReading extends Span, Pick<Reading, 'value' | 'kind' | 'scale'> {
  readonly form: 'digits' | 'words';
}

/** Room for a number, or for a unit, "to" and a currency between the ends of a range. */
const LONGEST_LINK = 40;
const MINUS = /^[-−‐‑]$/;
/** Words that numbers begin with. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...NUMBER_WORDS, 'a', 'an', 'half', 'minus']);
const BEFORE_ORDINAL = /^(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|\p{L}+illion)$/u;
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/;

/**
 * The value of words that are one number and nothing else: "2,500", "1 234 567", "two billion", "1.2bn", "twenty-five",
 * "one and a half", "half a million", "two thirds", "one in six", "minus 3".
 * @returns undefined for anything else: ordinals, names ("G20"), two numbers, "1,5", more digits than a double holds exactly
 */
export function parseNumber(words: string): number | undefined {
  const trimmed = words.trim();
  const [reading, ...others] = scan(trimmed, true);
  return others.length === 0 && reading?.start === 0 && reading.end === trimmed.length
    ? reading.value
    : undefined;
}

/**
 * Every number that the words give, in the order of `scanNumbers`; the ends of a range share their scale ("5 to 10 million").
 * A last letter "m", "k" or "b" of words that begin with their number is a scale, since the number of "5 m" would be "5".
 */
export function numbersIn(words: string): number[] {
  const readings = scan(words, beginsWithNumber(words));
  return readings.map((reading, index) => {
    const next = readings[index + 1];
    return next !== undefined && areRange(words, reading, next)
      ? sharedScaleValue(reading, next)
      : reading.value;
  });
}

/** The ends of words that hold exactly two numbers with a range's link between them ("between 5 and 10 million", "15–20"). */
export function rangeIn(words: string): { readonly min: number; readonly max: number } | undefined {
  const [low, high, ...others] = scan(words, beginsWithNumber(words));
  if (low === undefined || high === undefined || others.length > 0) return undefined;
  const between = words.slice(low.end, high.start);
  if (
    between.length > LONGEST_LINK ||
    !/(?:\b(?:to|and|or)\b|[-–—])[^\p{L}]*\p{Lu}{0,3}[^\p{L}]*$/u.test(between)
  )
    return undefined;
  const ends = [sharedScaleValue(low, high), high.value];
  return { min: Math.min(...ends), max: Math.max(...ends) };
}

/** What the first end of a range is worth: in "5 to 10 million" the 5 are millions too, in "500,000 to 1 million" they are not. */
export function sharedScaleValue(first: NumberReading, second: NumberReading): number {
  const shares = first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale;
  return shares ? first.value * second.scale : first.value;
}

/**
 * Whether a word, in lower case, has something in it that numbers are made of. A text in which no word has holds no number, which is
 * quick to see and true of most sentences.
 */
export const isNumeric = memoized(
  (word: string): boolean => /\d|[½⅓⅔¼¾⅕-⅞]/.test(word) || (word.match(/[a-z]+/g) ?? []).some(isPartOfNumber),
);

/**
 * Every number in a text, in order and not overlapping. Digits inside names, times, paths and versions are none.
 * @param offset of the text in that which offsets are to count in
 */
export function scanNumbers(text: string, offset = 0): NumberReading[] {
  return scan(text, false, offset);
}

function scan(text: string, closed: boolean, offset = 0): NumberReading[] {
  const atoms = atomsOf(text);
  const place: Place = { text, atoms, closed };
  const readings: NumberReading[] = [];
  for (let at = 0; at < atoms.length;) {
    const reading = readNumber(place, at);
    if (reading !== undefined) readings.push(placed(atoms, at, reading, offset));
    at = reading?.next ?? at + 1;
  }
  return readings;
}

function placed(
  atoms: readonly Atom[],
  at: number,
  { value, kind, scale, next }: Reading,
  offset: number,
): NumberReading {
  const start = atoms[at]?.start ?? 0;
  const end = atoms[next - 1]?.end ?? start;
  return {
    start: offset + start,
    end: offset + end,
    value,
    kind,
    scale,
    form: atoms[at]?.kind === 'word' ? 'words' : 'digits',
  };
}

function readNumber(place: Place, at: number): Reading | undefined {
  if (!canBegin(place.atoms[at])) return undefined;
  const signed = afterSign(place.atoms, at);
  const reading = readUnsigned(place, signed ?? at);
  if (reading === undefined || isOrdinal(place.atoms, reading.next)) return undefined;
  return signed === undefined ? reading : { ...reading, value: -reading.value };
}

/** A cheap look at one atom, since most begin no number. */
function canBegin(atom: Atom | undefined): boolean {
  if (atom?.kind === 'word') return FIRST_WORDS.has(atom.lower);
  return atom !== undefined && (atom.kind === 'mark' ? MINUS.test(atom.text) : atom.kind !== 'space');
}

function readUnsigned(place: Place, at: number): Reading | undefined {
  const { atoms } = place;
  const kind = atoms[at]?.kind;
  const isDigits = kind === 'digits' || kind === 'vulgar';
  if (!isDigits && (kind !== 'word' || isJoinedBefore(atoms, at))) return undefined;
  const reading = isDigits ? readDigits(place, at) : readWords(atoms, at);
  return reading && (readRatio(atoms, at, reading) ?? reading);
}

/** The atom after a minus sign or the word "minus"; undefined where there is none or the dash joins two things. */
function afterSign(atoms: readonly Atom[], at: number): number | undefined {
  if (wordAt(atoms, at) === 'minus') return afterSeparator(atoms, at + 1);
  const before = atoms[at - 1];
  const opens = before === undefined || before.kind === 'space' || /^[(\p{Sc}~≈]$/u.test(before.text);
  return opens && MINUS.test(atoms[at]?.text ?? '') && atoms[at + 1]?.kind === 'digits' ? at + 1 : undefined;
}

/** "twenty-first" is no twenty; a "six-second" or "six-month" delay is of six. */
function isOrdinal(atoms: readonly Atom[], next: number): boolean {
  return (
    isHyphen(atoms, next) &&
    ORDINAL.test(wordAt(atoms, next + 1)) &&
    BEFORE_ORDINAL.test(wordAt(atoms, next - 1))
  );
}

function beginsWithNumber(words: string): boolean {
  return scan(words.slice(0, LONGEST_LINK), true)[0]?.start === 0 && words.trimEnd() === words;
}

function areRange(words: string, first: NumberReading, second: NumberReading): boolean {
  const between = words.slice(first.end, second.start).trim();
  if (/^(?:to|[-–—])\s*\p{Sc}?$/u.test(between)) return true;
  const before = words.slice(Math.max(0, first.start - 32), first.start);
  return /^and\s*\p{Sc}?$/u.test(between) && /\bbetween\b[^\d.;]*$/i.test(before);
}
