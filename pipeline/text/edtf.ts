/**
 * Pure helpers over EDTF strings (Extended Date/Time Format, ISO 8601-2) as this project writes them: dates of any
 * precision, unspecified digits (`XXXX-11-17`, `202X`), seasons (`2025-23`) and intervals with inclusive ends.
 */

import { daysInMonth } from './months.ts';

/** What a date says; what it leaves open is absent. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

export type DatePrecision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';

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
