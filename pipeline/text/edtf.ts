/**
 * Pure helpers over EDTF strings (Extended Date/Time Format, ISO 8601-2) as this project writes them: dates of any
 * precision, unspecified digits (`XXXX-11-17`, `202X`), seasons (`2025-23`) and intervals with inclusive ends.
 */

import { matchesOf } from './matches.ts';

/** What a date says; what it leaves open is absent. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

export type DatePrecision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const NAMES = MONTHS.map((month) => month.charAt(0).toUpperCase() + month.slice(1));
const SHORT = NAMES.filter((name) => name !== 'May').map((name) =>
  name === 'September' ? 'Sept?' : name.slice(0, 3),
);

/** Regular expression source for a month's name with its capital, full, abbreviated or in capitals, without a full stop. */
export const MONTH_NAME = `(?:${[...NAMES, ...NAMES.map((name) => name.toUpperCase()), ...SHORT].join('|')})`;

/** 1 to 12 for a month's name in any case, full or abbreviated ("Sept." too). */
export function monthNumber(name: string): number | undefined {
  const start = name.slice(0, 3).toLowerCase();
  const index = MONTHS.findIndex((month) => month.startsWith(start));
  return start.length < 3 || index < 0 ? undefined : index + 1;
}

/** How many days the month has in the Gregorian calendar; without a year the most that it ever has. */
export function daysInMonth(year: number | undefined, month: number): number {
  if (month === 2) return year === undefined || isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const SINGLE = /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/;

/** The numbers of one EDTF date: `XXXX-11-17` gives month and day; undefined for intervals, seasons and what is no date. */
export function edtfParts(edtf: string): DateParts | undefined {
  if (!SINGLE.test(edtf)) return undefined;
  const year = numberOf(edtf.slice(0, 4));
  const month = numberOf(edtf.slice(5, 7));
  const day = numberOf(edtf.slice(8));
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > daysInMonth(year, month ?? 1))) return undefined;
  return partsOf(year, month, day);
}

/** The parts that there are. */
function partsOf(year: number | undefined, month: number | undefined, day: number | undefined): DateParts {
  const parts: { year?: number; month?: number; day?: number } = {};
  if (year !== undefined) parts.year = year;
  if (month !== undefined) parts.month = month;
  if (day !== undefined) parts.day = day;
  return parts;
}

function numberOf(digits: string): number | undefined {
  return digits === '' || digits.includes('X') ? undefined : Number(digits);
}

/** One EDTF date of the parts, with `X` for a year or month that is needed but absent. */
export function edtfOf(parts: DateParts): string {
  const year = parts.year === undefined ? 'XXXX' : padded(parts.year, 4);
  if (parts.month === undefined && parts.day === undefined) return year;
  const month = parts.month === undefined ? 'XX' : padded(parts.month, 2);
  return parts.day === undefined ? `${year}-${month}` : `${year}-${month}-${padded(parts.day, 2)}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** Whether the string is a year, month or day that exists in the Gregorian calendar, with nothing left open. */
export function isCalendarDate(edtf: string): boolean {
  return !edtf.includes('X') && edtfParts(edtf) !== undefined;
}

const FULL_INTERVAL = /^\d{4}(?:-\d\d(?:-\d\d)?)?\/\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** Whether it reaches from a year, month or day to another, neither end open or unsaid. */
export function isFullInterval(edtf: string): boolean {
  return FULL_INTERVAL.test(edtf);
}

/** Both ends, inclusive, of an interval `start/end`; undefined for a single date. Open ends stay `..` or empty. */
export function intervalEnds(edtf: string): { readonly start: string; readonly end: string } | undefined {
  const slash = edtf.indexOf('/');
  if (slash < 0 || edtf.includes('/', slash + 1)) return undefined;
  return { start: edtf.slice(0, slash), end: edtf.slice(slash + 1) };
}

/**
 * The date or interval with its unspecified year filled in. An interval that begins in `year` and runs over the turn
 * of the year ends in the next. Undefined where there is no such day (29 February).
 */
export function withYear(edtf: string, year: number): string | undefined {
  const ends = intervalEnds(edtf);
  if (ends === undefined) return datedIn(edtf, year);
  const start = datedIn(ends.start, year);
  const turns = ends.end.slice(4) < ends.start.slice(4);
  const end = datedIn(ends.end, turns ? year + 1 : year);
  return start === undefined || end === undefined ? undefined : `${start}/${end}`;
}

function datedIn(edtf: string, year: number): string | undefined {
  const dated = edtf.startsWith('XXXX') ? `${padded(year, 4)}${edtf.slice(4)}` : edtf;
  return edtfParts(dated) === undefined ? undefined : dated;
}

const SEASON = /^\d{4}-(?:2[1-9]|3\d|4[01])$/;

/** How exact a single date is; undefined for intervals and what is no date. A day without its year is still a day. */
export function datePrecision(edtf: string): DatePrecision | undefined {
  if (SEASON.test(edtf)) return 'season';
  if (edtfParts(edtf) === undefined) return undefined;
  if (edtf.length === 10) return edtf.endsWith('X') ? 'month' : 'day';
  if (edtf.length === 7) return edtf.endsWith('X') ? 'year' : 'month';
  if (/^\d{2}XX$/.test(edtf)) return 'century';
  return /^\d{3}X$/.test(edtf) ? 'decade' : 'year';
}

/**
 * Order of dates and intervals for sorting: by their first day, then the coarser before the finer (2025, 2025-01,
 * 2025-01-01), then by code unit. Negative, zero or positive.
 */
export function compareEdtf(a: string, b: string): number {
  const [startA, endA] = edtfBounds(a);
  const [startB, endB] = edtfBounds(b);
  return byCodeUnit(startA, startB) || byCodeUnit(endB, endA) || byCodeUnit(a, b);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The first and the last day that a date or interval may mean, to be compared as texts. */
export function edtfBounds(edtf: string): readonly [string, string] {
  const ends = intervalEnds(edtf) ?? { start: edtf, end: edtf };
  const start = ends.start === '' || ends.start === '..' ? '' : ends.start.replaceAll('X', '0');
  const end = ends.end === '' || ends.end === '..' ? '~' : ends.end.replaceAll('X', '9');
  return [filled(start, '0000-01-01'), filled(end, '9999-12-31')];
}

/** The date with the missing month and day of the template. */
function filled(date: string, template: string): string {
  return date === '' || date === '~' ? date : date + template.slice(date.length);
}

const RANGE_WORD = '(?:[-–—/&]|to|and|or|until|till|through)';
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)`;
const DAYS = String.raw`${DAY}(?:\s?(?:,|,?\s?${RANGE_WORD})\s?${DAY}){0,4}`;
const YEAR = String.raw`[12]\d{3}(?![\d%]|[.,]\d|s\b)`;

/** Everything in words that states a date, from the most to the least complete form. */
const STATED = new RegExp(
  [
    String.raw`(?<![\d.,/-])(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})(?![\d-])`,
    String.raw`(?<![\d.,/-])(?<one>\d{1,2})(?<mark>[./])(?<other>\d{1,2})\k<mark>(?<numericYear>\d{4})(?![\d./-])`,
    String.raw`(?<![\d.,/-])(?<daysBefore>${DAYS})\s(?:of\s)?(?<monthAfter>${MONTH_NAME})\b\.?(?:,?\s(?<yearAfterMonth>${YEAR}))?`,
    String.raw`\b(?<monthBefore>${MONTH_NAME})\b\.?\s(?<daysAfter>${DAYS})(?:,?\s(?<yearAfterDays>${YEAR}))?`,
    String.raw`\b(?<month>${MONTH_NAME})\b\.?(?:,?\s(?:of\s)?(?<yearOfMonth>${YEAR}))?`,
    String.raw`(?<![\d.,/-])(?<from>${YEAR})\s?[-–—/]\s?(?<twoDigits>\d{2})(?!\d|[-–—/.,]\d)`,
    String.raw`(?<![\d.,/$€£])(?<year>${YEAR})`,
  ].join('|'),
  'g',
);

const BETWEEN_ENDS = new RegExp(
  String.raw`^\s?${RANGE_WORD}\s?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?$`,
  'i',
);

/**
 * Reads strictly which dates the words state, in text order, each with no more than the words say:
 * "November 17 to 28" gives 11-17 and 11-28 without a year, "2026–29" gives 2026 and 2029. A year at one end of a
 * range holds for the other end too. Independent of `annotate`, so that the grounding gate can check it.
 * Relative words ("last year") state nothing; figures whose order is not certain (7/8/2025) state only their year.
 * @param words the article's own characters
 */
export function dateWordsIn(words: string): DateParts[] {
  const stated: Stated[] = [];
  for (const match of matchesOf(words, STATED)) {
    const left = stated.at(-1);
    const right = { dates: datesOf(match.groups ?? {}), end: match.index + match[0].length };
    const joined = left !== undefined && BETWEEN_ENDS.test(words.slice(left.end, match.index));
    if (joined) shareYear(left, right);
    stated.push(right);
  }
  return stated.flatMap((part) => part.dates);
}

interface Stated {
  dates: DateParts[];
  readonly end: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

function datesOf(groups: Groups): DateParts[] {
  if (groups['one'] !== undefined) return figuresOf(groups);
  const name = groups['monthAfter'] ?? groups['monthBefore'] ?? groups['month'];
  const month = name === undefined ? numberOf(groups['isoMonth'] ?? '') : monthNumber(name);
  if (month === undefined) return yearsOf(groups);
  const year =
    groups['isoYear'] ?? groups['yearAfterMonth'] ?? groups['yearAfterDays'] ?? groups['yearOfMonth'];
  const days = groups['isoDay'] ?? groups['daysBefore'] ?? groups['daysAfter'];
  const dated = partsOf(year === undefined ? undefined : Number(year), month, undefined);
  if (days === undefined) return [dated];
  return (days.match(/\d+/g) ?? []).map((day) => ({ ...dated, day: Number(day) }));
}

/** 17/11/2025 can only be day and month; 7/8/2025 may be either. */
function figuresOf(groups: Groups): DateParts[] {
  const year = Number(groups['numericYear']);
  const [one, other] = [Number(groups['one']), Number(groups['other'])];
  if (one > 12 && other <= 12) return [{ year, month: other, day: one }];
  if (one <= 12 && (other > 12 || other === one)) return [{ year, month: one, day: other }];
  return [{ year }];
}

function yearsOf(groups: Groups): DateParts[] {
  const from = groups['from'];
  if (from === undefined) return [{ year: Number(groups['year']) }];
  return closingYear(Number(from), Number(groups['twoDigits']));
}

/** "2026-29" is a range of years, "2025-11" a month: two digits can only close a range when they are the larger. */
function closingYear(year: number, twoDigits: number): DateParts[] {
  if (twoDigits > year % 100) return [{ year }, { year: year - (year % 100) + twoDigits }];
  return twoDigits >= 1 && twoDigits <= 12 ? [{ year, month: twoDigits }] : [{ year }];
}

/** "28 December – 3 January 2026": the year is written once and holds for both ends. */
function shareYear(left: Stated, right: Stated): void {
  const [first, last] = [left.dates.at(-1), right.dates[0]];
  if (first?.month === undefined || last?.month === undefined) return;
  const turns = last.month < first.month ? 1 : 0;
  if (first.year === undefined && last.year !== undefined) {
    const year = last.year - turns;
    left.dates = left.dates.map((date) => ({ ...date, year }));
  } else if (first.year !== undefined && last.year === undefined) {
    const year = first.year + turns;
    right.dates = right.dates.map((date) => ({ ...date, year }));
  }
}
