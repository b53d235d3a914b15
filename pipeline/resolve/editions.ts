import { cityNamed } from '../lexicon/cities.ts';
import { fullYear, isCountOfEditions } from '../lexicon/two-digits.ts';
import { memoized } from '../text/memoized.ts';
import { fold } from './folded.ts';

/** Which edition of a series: the year of its name, its number, or both. */
export interface Edition {
  readonly year?: number;
  readonly ordinal?: number;
}

/** An event name without its edition, and the edition. */
export interface EditionName {
  readonly series: string;
  readonly edition: Edition;
}

const YEAR = /^(?:19|20)\d{2}$/;
const ORDINAL = /^(\d{1,3})(?:st|nd|rd|th)?$/;
const YEAR_LAST = /^(.*[^\s\d‐‑–’'-])[\s‐‑–’'-]+((?:19|20)\d{2})$/u;
const SHORT_YEAR_LAST = /^(\p{L}[\p{L}&]*)\s?[‐‑–’'-]+(\d{2})$/u;
const NUMBER_LAST = /^(\p{Lu}{2,})\s?(\d{1,3})$/u;
const APOSTROPHE_YEAR_LAST = /^(.*\S)\s[‘’'](\d{2})$/u;
/** The year between a name and a city: "Expo 2025 Osaka", "Lisbon 2024 Olympic Games". */
const YEAR_BESIDE_CITY = /^(.*\S)\s((?:19|20)\d{2})\s(\S.*)$/u;
/** Lower number words are often part of the name. */
const LEAST_NUMBER_IN_WORDS = 5;
const LEADING_EDITION = /^(?:(?:19|20)\d{2}|\d{1,3}(?:st|nd|rd|th))$/i;
const ORDINAL_WORDS: ReadonlyMap<string, number> = ordinalWords();

function ordinalWords(): Map<string, number> {
  const first = (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth'
  ).split(' ');
  const words = new Map(first.map((word, index) => [word, index + 1]));
  for (const [index, [cardinal, ordinal]] of [
    ['twenty', 'twentieth'],
    ['thirty', 'thirtieth'],
    ['forty', 'fortieth'],
    ['fifty', 'fiftieth'],
  ].entries()) {
    const tens = (index + 2) * 10;
    words.set(ordinal ?? '', tens);
    first.slice(0, 9).forEach((word, unit) => words.set(`${cardinal}${word}`, tens + unit + 1));
  }
  return words;
}

/** What an edition in words says: "2025" a year, "18th", "29" and "Eighteenth" a number; empty for anything else. */
export const parseEdition: (words: string) => Edition = memoized((words) => {
  const folded = fold(words).replaceAll(' ', '');
  if (YEAR.test(folded)) return { year: Number(folded) };
  const digits = ORDINAL.exec(folded)?.[1];
  const ordinal = digits === undefined ? ORDINAL_WORDS.get(folded) : Number(digits);
  return ordinal === undefined ? {} : { ordinal };
});

/**
 * An event name in series and edition: "Harbour Forum 2025", "2025 Harbour Forum" and "HF-25" (hyphen or apostrophe before
 * two digits: a year), "18th Harbour Forum", "Eighteenth Harbour Forum" and "HF29" (a number). Low number words are left in the
 * name, where they often belong ("First Mile Forum"). Without any edition the whole name is the series.
 */
export const editionName: (name: string) => EditionName = memoized((name) => {
  const last = YEAR_LAST.exec(name);
  if (last?.[1] !== undefined) return { series: last[1], edition: { year: Number(last[2]) } };
  const short = SHORT_YEAR_LAST.exec(name);
  if (short?.[1] !== undefined) return { series: short[1], edition: behindHyphen(Number(short[2])) };
  const after = APOSTROPHE_YEAR_LAST.exec(name);
  if (after?.[1] !== undefined) return { series: after[1], edition: { year: fullYear(Number(after[2])) } };
  const number = NUMBER_LAST.exec(name);
  if (number?.[1] !== undefined) return { series: number[1], edition: { ordinal: Number(number[2]) } };
  return besideCity(name) ?? leadingEdition(name);
});

function besideCity(name: string): EditionName | undefined {
  const [, before, year, after] = YEAR_BESIDE_CITY.exec(name) ?? [];
  if (before === undefined || after === undefined) return undefined;
  const edition = { year: Number(year) };
  if (cityNamed(after) !== undefined) return { series: before, edition };
  return cityNamed(before) === undefined ? undefined : { series: after, edition };
}

/** A year of 1970 to 2029, or a count: of later years nobody tells yet. */
function behindHyphen(digits: number): Edition {
  return isCountOfEditions(digits) ? { ordinal: digits } : { year: fullYear(digits) };
}

function leadingEdition(name: string): EditionName {
  const words = name.split(/\s+/);
  if (words.length > 2 && fold(words[0] ?? '') === 'the') words.shift();
  const rest = words.slice(/^annual$/i.test(words[1] ?? '') ? 2 : 1).join(' ');
  const first = words[0] ?? '';
  const inWords = ORDINAL_WORDS.get(fold(first).replaceAll(' ', '')) ?? 0;
  const isEdition = LEADING_EDITION.test(first) || inWords >= LEAST_NUMBER_IN_WORDS;
  if (rest !== '' && fold(first) === 'inaugural') return { series: rest, edition: { ordinal: 1 } };
  if (rest === '' || !isEdition) return { series: name, edition: {} };
  return { series: rest, edition: parseEdition(first) };
}

export function isEmpty({ year, ordinal }: Edition): boolean {
  return year === undefined && ordinal === undefined;
}

/** Whether two editions have a part in common. */
export function sharesPart(a: Edition, b: Edition): boolean {
  return (a.year !== undefined && a.year === b.year) || (a.ordinal !== undefined && a.ordinal === b.ordinal);
}

/** A number as an ordinal in figures: 1 → "1st". */
export function ordinalText(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  const ending = teens ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10];
  return `${number}${ending ?? 'th'}`;
}
