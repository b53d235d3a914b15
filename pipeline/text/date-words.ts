import type { DateParts } from './edtf.ts';
import { matchesOf } from './matches.ts';
import { MONTH_NAME, monthNumber } from './months.ts';

const RANGE_WORD = '(?:[-–—/&]|to|and|or|until|till|through)';
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)`;
const DAYS = String.raw`${DAY}(?:\s?(?:,|,?\s?${RANGE_WORD})\s?(?:the\s)?${DAY}){0,4}`;
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
  const month = monthOf(groups);
  if (month === undefined) return yearsOf(groups);
  const year =
    groups['isoYear'] ?? groups['yearAfterMonth'] ?? groups['yearAfterDays'] ?? groups['yearOfMonth'];
  const days = groups['isoDay'] ?? groups['daysBefore'] ?? groups['daysAfter'];
  const dated = year === undefined ? { month } : { year: Number(year), month };
  if (days === undefined) return [dated];
  return (days.match(/\d+/g) ?? []).map((day) => ({ ...dated, day: Number(day) }));
}

function monthOf(groups: Groups): number | undefined {
  const name = groups['monthAfter'] ?? groups['monthBefore'] ?? groups['month'];
  if (name !== undefined) return monthNumber(name);
  return groups['isoMonth'] === undefined ? undefined : Number(groups['isoMonth']);
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
