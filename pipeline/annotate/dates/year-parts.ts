import { monthSpan } from './calendar.ts';
import type { DateRule, Reading, Setting, Value } from './reading.ts';
import { tenseAt } from './tense.ts';
import { ORDINAL, ordinalValue, PART_OF, yearShift } from './words.ts';
import { KIND } from '../word-kinds.ts';
import { matchesWith } from './matches-with.ts';

/** The year a part of a year stands with: "of 2025", "2025", "of this year". */
const OF_YEAR = String.raw`(?:,?\s(?:of\s)?(?:the\s)?(?:year\s)?(?:(?<year>(?:19|20)\d\d)(?![\w%]|[.,]\d)|(?<relative>last|this|next|previous|same)\syear\b))`;
const PART = new RegExp(
  String.raw`\b(?:[Tt]he\s)?(?:(?<letter>[QH])(?<digit>[1-4])|(?<ordinal>${ORDINAL}|final)[- ](?<unit>quarter|half)\b)${OF_YEAR}?`,
  'gi',
);
const YEAR_FIRST = /\b(?<year>(?:19|20)\d\d)[ -]?(?<letter>[QH])(?<digit>[1-4])\b/g;
const SEASON = new RegExp(
  String.raw`\b(?<part>${PART_OF})?(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast|[Cc]oming)\s|(?<article>in\s(?:the\s)?|the\s))?(?<season>spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter)\b${OF_YEAR}?`,
  'g',
);
const FISCAL =
  /\b(?:FY\s?|(?:the\s)?(?:[Ff]iscal|[Ff]inancial)(?:\s[Yy]ear)?\s)(?<year>(?:19|20)\d\d)(?:[-–/]\d\d(?:\d\d)?)?(?![\w%]|[.,]\d)/g;

const SEASONS: Readonly<Record<string, readonly [timex: string, edtf: string]>> = {
  spring: ['SP', '21'],
  summer: ['SU', '22'],
  autumn: ['FA', '23'],
  fall: ['FA', '23'],
  winter: ['WI', '24'],
};

/** Quarters, halves and seasons of a year, and fiscal years. */
export const findYearParts: DateRule = (setting) => [
  ...matchesWith(setting, KIND.quarterOrHalf, PART).flatMap((match) => quarterOrHalf(match, setting) ?? []),
  ...matchesWith(setting, KIND.quarterOrHalf | KIND.year, YEAR_FIRST).flatMap(
    (match) => quarterOrHalf(match, setting) ?? [],
  ),
  ...matchesWith(setting, KIND.season, SEASON).flatMap((match) => season(match, setting) ?? []),
  ...matchesWith(setting, KIND.fiscal | KIND.year, FISCAL).map(fiscalYear),
];

function quarterOrHalf(match: RegExpExecArray, setting: Setting): Reading | undefined {
  const { letter = '', digit, ordinal = '', unit = '' } = match.groups ?? {};
  const quarter = letter.toUpperCase() === 'Q' || unit.toLowerCase() === 'quarter';
  const count = quarter ? 4 : 2;
  const number =
    digit === undefined ? (/^final$/i.test(ordinal) ? count : ordinalValue(ordinal)) : Number(digit);
  const year = yearOf(match.groups ?? {}, setting);
  if (number === undefined || number > count) return undefined;
  // "the first half" alone is as often of a match as of a year.
  if (year === undefined && !quarter && !isYearless(match, setting)) return undefined;
  const found = year ?? nearestYear(setting, match.index, quarter, number);
  return { start: match.index, end: match.index + match[0].length, value: partValue(found, quarter, number) };
}

function isYearless(match: RegExpExecArray, { words }: Setting): boolean {
  const end = match.index + match[0].length;
  return /^[- ](?:results|profits?|earnings|sales|revenues?|loss(?:es)?|figures)\b/.test(
    words.slice(end, end + 12),
  );
}

interface Year {
  readonly year: number;
  readonly inferred: boolean;
}

function yearOf(groups: Readonly<Record<string, string | undefined>>, { anchor }: Setting): Year | undefined {
  const { year, relative } = groups;
  if (year !== undefined) return { year: Number(year), inferred: false };
  if (relative === undefined || anchor === undefined) return undefined;
  return { year: anchor.year + yearShift(relative), inferred: true };
}

/** The year in which the quarter or half last began, or begins next where the sentence looks ahead. */
function nearestYear(
  { anchor, tokens, offset }: Setting,
  start: number,
  quarter: boolean,
  number: number,
): Year | undefined {
  if (anchor === undefined) return undefined;
  const firstMonth = (number - 1) * (quarter ? 3 : 6) + 1;
  const begun = anchor.month === undefined || firstMonth < anchor.month;
  const future = tenseAt(tokens, offset + start) === 'future';
  return { year: anchor.year + (future || begun ? 0 : -1), inferred: true };
}

function partValue(year: Year | undefined, quarter: boolean, number: number): Value {
  const name = `${quarter ? 'Q' : 'H'}${number}`;
  if (year === undefined) return { type: 'DATE', timex: `XXXX-${name}`, edtf: '' };
  const months = quarter ? 3 : 6;
  const edtf = monthSpan(year.year, (number - 1) * months + 1, number * months);
  return { type: 'DATE', timex: `${year.year}-${name}`, edtf, ...from(year) };
}

function season(match: RegExpExecArray, setting: Setting): Reading | undefined {
  const { part, which, article, season: name = '' } = match.groups ?? {};
  const stated = yearOf(match.groups ?? {}, setting);
  const capital = /^[SAW]/.test(name) && match.index > 0;
  if (
    stated === undefined &&
    part === undefined &&
    which === undefined &&
    article?.startsWith('in') !== true &&
    !capital
  )
    return undefined;
  if (/^fall$/i.test(name) && stated === undefined && which === undefined) return undefined;
  const [timex, edtf] = SEASONS[name.toLowerCase()] ?? ['', ''];
  const year = stated ?? seasonYear(setting, which);
  const lead = article !== undefined && article.startsWith('in') ? article.length : 0;
  const value: Value =
    year === undefined
      ? { type: 'DATE', timex: `XXXX-${timex}`, edtf: '' }
      : { type: 'DATE', timex: `${year.year}-${timex}`, edtf: `${year.year}-${edtf}`, ...from(year) };
  return { start: match.index + lead, end: match.index + match[0].length, value };
}

function seasonYear({ anchor }: Setting, which: string | undefined): Year | undefined {
  if (anchor === undefined) return undefined;
  return { year: anchor.year + (which === undefined ? 0 : yearShift(which)), inferred: true };
}

function from(year: Year): Pick<Value, 'yearFrom'> {
  return year.inferred ? { yearFrom: 'published' } : {};
}

/** Fiscal years begin where their keeper lets them begin: EDTF cannot hold them. */
function fiscalYear(match: RegExpExecArray): Reading {
  const value: Value = { type: 'DATE', timex: `FY${match.groups?.['year'] ?? ''}`, edtf: '' };
  return { start: match.index, end: match.index + match[0].length, value };
}
