import type { Span } from '../../contract/span.ts';
import {
  AMBIGUOUS_CODES,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  OTHER_MEASURES,
  PERCENT_NAMES,
  SHARED_CURRENCY_NAMES,
  SHARED_CURRENCY_SIGNS,
  UNIT_NAMES,
  UNIT_SYMBOLS,
  WEAK_CURRENCY_SIGNS,
} from '../../lexicon/units.ts';
import { memoized } from '../../text/memoized.ts';
import type { NumberReading } from '../../text/numbers.ts';
import type { Window } from './window.ts';

/** A unit of measure beside a number: money, per cent, physical, points. */
export interface Measure extends Span {
  /** ISO 4217, "percent", UCUM, or the word as written. */
  readonly unit: string;
  readonly side: 'before' | 'after';
}

const REACH = 40;
/** A currency's sign or letters that touch the number or stand one space before it. */
const SIGN_BEFORE =
  /(?:(?<![\p{L}\d])((?:(?:U\.S\.|[A-Z]{1,3})\s?)?\p{Sc}(?:US|A)?)|(?<![\p{L}\d])([A-Z]{3}|Rs\.?|RM|[KTU]?[Ss]hs?\.?|Tk\.?|Rp\.?|GH[¢₵]|F\s?CFA|FCFA|KM|S\/\.?|B\/\.|Bs\.?|Kz|VT|Dhs?|DH|QR|SR|BD|KD|JD|RO|LE|F[Rr]w|Rwf|MK|VN[ĐD]|[NRKP](?=$)))\s?$/u;
const UNIT_WORD =
  /^([\s-]|\s-\s)?(°\s?[CF](?!\p{L})|[%°′″]|\p{Sc}|[\p{L}µ][\p{L}µ.]*(?:[²³]|\/[a-z]+|2(?!\d))?)/u;
/** Letters of currencies that also stand behind an amount: "1.4 million KM". */
const LETTERS_BEHIND: ReadonlySet<string> = new Set([
  'KM',
  'FCFA',
  'CFA',
  'F CFA',
  'Kz',
  'VT',
  'Dh',
  'Dhs',
  'DH',
]);
/** Less may be kilometres in capitals. */
const LEAST_OF_WEAK = 1e5;
const NEXT_WORD = /^[\s-]\p{L}+/u;

/** The unit of measure that belongs to the number, if there is one: before it ("US$ 5 bn") or after it ("5 per cent", "30GB"). */
export function measureOf(window: Window, number: NumberReading): Measure | undefined {
  return moneyBefore(window, number) ?? measureAfter(window, number);
}

function moneyBefore(window: Window, number: NumberReading): Measure | undefined {
  const from = Math.max(window.start, number.start - 12);
  const match = SIGN_BEFORE.exec(window.text.slice(from, number.start));
  const written = match?.[1] ?? match?.[2];
  if (match === null || written === undefined) return undefined;
  const start = from + match.index;
  const found = match[2] === undefined ? signed(written) : coded(window, written, number);
  if (found === undefined) return undefined;
  const skipped = written.length - found.length;
  return { unit: found.code, start: start + skipped, end: start + written.length, side: 'before' };
}

/** The sign with what letters belong to it: of "GB £" all, of "I $" only the sign. */
function signed(written: string): { readonly code: string; readonly length: number } | undefined {
  const compact = written.replace(/\s/g, '');
  const whole = CURRENCY_SIGNS.get(compact) ?? CURRENCY_SIGNS.get(compact.replace(/^GB(?=£)/, ''));
  if (whole !== undefined) return { code: whole, length: written.length };
  const letters = compact.slice(0, 3);
  if (CURRENCY_CODES.has(letters)) return { code: letters, length: written.length };
  const sign = /\p{Sc}\p{L}*$/u.exec(compact)?.[0] ?? '';
  const code = CURRENCY_SIGNS.get(sign);
  return code === undefined ? undefined : { code, length: sign.length };
}

function coded(
  window: Window,
  written: string,
  number: NumberReading,
): { readonly code: string; readonly length: number } | undefined {
  const sign = written.replace(/(?<!^Rs)\.$/, '');
  const isCode = CURRENCY_CODES.has(sign) || SHARED_CURRENCY_SIGNS.has(sign);
  const code = CURRENCY_SIGNS.get(sign) ?? (isCode ? sign : undefined);
  const isWeak = AMBIGUOUS_CODES.has(written) || WEAK_CURRENCY_SIGNS.has(sign);
  if (code === undefined || (isWeak && !isLarge(window, number))) return undefined;
  return { code, length: sign.length };
}

/** By a scale word, decimals or thousands ("50 000" too). */
function isLarge(window: Window, { scale, start, end }: NumberReading): boolean {
  return scale > 1 || /[.,\s]/.test(window.text.slice(start, end));
}

function measureAfter(window: Window, number: NumberReading): Measure | undefined {
  const after = window.text.slice(number.end, Math.min(window.end, number.end + REACH));
  const first = UNIT_WORD.exec(after);
  const word = first?.[2];
  if (first === null || word === undefined || !mayBeginUnit(word) || isVillage(word, after)) return undefined;
  const start = number.end + (first[1]?.length ?? 0);
  const glued = start === number.end;
  const phrases = [trimDot(word)];
  for (
    let length = first[0].length, more = NEXT_WORD.exec(after.slice(length));
    more !== null && phrases.length < 4;
  ) {
    phrases.push(after.slice(first[1]?.length ?? 0, length + more[0].length));
    length += more[0].length;
    more = NEXT_WORD.exec(after.slice(length));
  }
  // "10 kV/cm": the unit is the kilovolt, by what it is divided is read elsewhere.
  const divided = /^[^/]+(?=\/)/.exec(word)?.[0];
  if (divided !== undefined) phrases.unshift(divided);
  for (const phrase of phrases.reverse()) {
    const unit = unitNamed(phrase, glued, number.value ?? 0);
    if (unit !== undefined) return { unit, start, end: start + phrase.length, side: 'after' };
  }
  return undefined;
}

/** The first words of all names of units, in lower case. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [
    UNIT_SYMBOLS,
    CURRENCY_CODES,
    PERCENT_NAMES,
    CURRENCY_SIGNS,
    SHARED_CURRENCY_SIGNS,
    CURRENCY_NAMES,
    UNIT_NAMES,
    OTHER_MEASURES,
    SHARED_CURRENCY_NAMES,
  ].flatMap((names) => Array.from(names.keys(), (name) => name.toLowerCase().split(/[\s-]/)[0] ?? '')),
);

/** A quick look at the word after a number, since most are no unit and begin none. */
const mayBeginUnit = memoized((word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    [lower, trimDot(lower), trimDot(lower).replace(/s$/, '')].some((form) => FIRST_WORDS.has(form)) ||
    /[°/]/.test(word)
  );
});

function trimDot(word: string): string {
  return word.replace(/\.+$/, '');
}

function unitNamed(phrase: string, glued: boolean, amount: number): string | undefined {
  const written = phrase.replace(/\s+/g, ' ');
  const symbol = UNIT_SYMBOLS.get(written.replace(/^°\s/, '°'));
  if (symbol !== undefined && (glued || isSafeSymbol(written))) return symbol;
  if (CURRENCY_CODES.has(written) && !AMBIGUOUS_CODES.has(written)) return written;
  if (LETTERS_BEHIND.has(written) && (amount >= LEAST_OF_WEAK || !WEAK_CURRENCY_SIGNS.has(written)))
    return CURRENCY_SIGNS.get(written) ?? written;
  const lower = written.toLowerCase();
  for (const name of [lower, lower.replace(/s$/, '')]) {
    const code =
      PERCENT_NAMES.get(name) ?? CURRENCY_SIGNS.get(name) ?? CURRENCY_NAMES.get(name) ?? UNIT_NAMES.get(name);
    if (code !== undefined) return code;
    if (OTHER_MEASURES.has(name) || SHARED_CURRENCY_NAMES.has(name)) return lower;
  }
  return undefined;
}

/** "2,140 Gram Panchayats", "9 gram sabhas": the village, and no unit. */
function isVillage(written: string, after: string): boolean {
  return /^Grams?\b/.test(written) || /^[\s-]grams?\s(?:panchayat|sabha|swaraj|nyayalaya)s?\b/i.test(after);
}

/** Whether a symbol is no word of its own when a space stands before it: "5 in", "7 t" and "3 a" are not, "5 km" is. */
function isSafeSymbol(symbol: string): boolean {
  return symbol.length > 1 && symbol !== 'in';
}
