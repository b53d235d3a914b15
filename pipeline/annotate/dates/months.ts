import { MONTH_NAME, monthNumber } from '../../text/months.ts';
import { matchesOf } from '../../text/matches.ts';
import type { DateRule, Reading, Setting, StatedDate } from './reading.ts';
import { PART_OF, yearShift } from './words.ts';

/** "November 2025", "May last year"; "Sep-18", "Sept ’18"; "end of June 16", where 16 is no day; "July-September quarter of 2019". */
const YEAR = String.raw`(?:\s(?:quarter|period)(?=\s(?:of\s)?[12]\d{3}))?,?\s(?:of\s)?(?:(?<year>[12]\d{3})(?![\d%]|[.,]\d|-\d)|(?<relative>[Ll]ast|[Tt]his|[Nn]ext|the previous)\syear\b)|(?:\s?['’]|-)(?<short>[0-3]\d)(?![\d%-]|[.,]\d)|(?<=\b(?:end|close)\sof\s\p{Lu}\p{Ll}+\.?)\s(?<ended>[1-3]\d)(?![\d%-]|[.,]\d)`;
const MONTH = new RegExp(
  String.raw`\b(?<part>${PART_OF}|(?:[Ee]arly|[Mm]id|[Ll]ate)[- ])?(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast|[Cc]oming)\s)?(?<month>${MONTH_NAME})\b(?<dot>\.)?(?:${YEAR})?(?!['’]?[a-z]*-(?!${MONTH_NAME}\b))`,
  'gu',
);
const MONTH_BEFORE = new RegExp(String.raw`\b${MONTH_NAME}[-–]$`, 'u');
const MONTH_BEHIND = new RegExp(String.raw`^[-–]${MONTH_NAME}\b`, 'u');
/** Names of months that are also names of people or other words. */
const AMBIGUOUS = /^(?:May|March|April|June|August|MAY|MARCH|APRIL|JUNE|AUGUST)$/;
const TEMPORAL =
  /\b(?:in|since|until|till|by|during|for|from|to|of|between|and|through|before|after|every|each|around|as of|the)\s$/i;

/** Months: "November 2025", "in November", "early June", "last September", "May last year". */
export const findMonths: DateRule = (setting) =>
  matchesOf(setting.words, MONTH).flatMap((match) => readingOf(match, setting) ?? []);

function readingOf(match: RegExpExecArray, setting: Setting): Reading | undefined {
  const { part, which, month: name = '', year = fullYear(match.groups), relative } = match.groups ?? {};
  const month = monthNumber(name);
  const start = match.index;
  if (month === undefined || hasDayBefore(setting.words, start)) return undefined;
  const sure = year !== undefined || relative !== undefined || which !== undefined || part !== undefined;
  if (!sure && !isMonth(setting, start, name)) return undefined;
  const date: StatedDate = {
    month,
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(relative === undefined ? {} : { yearShift: yearShift(relative.replace('the ', '')) }),
    ...(which === undefined || year !== undefined ? {} : { which: whichOf(which) }),
  };
  const dot = match.groups?.['dot'] !== undefined && match[0].endsWith('.') ? 1 : 0;
  return { start, end: start + match[0].length - dot, date };
}

/** The year of "Sep-18", "Sept ’18", "the end of June 16". */
function fullYear(groups: Readonly<Record<string, string>> | undefined): string | undefined {
  const short = groups?.['short'] ?? groups?.['ended'];
  return short === undefined ? undefined : `20${short}`;
}

function whichOf(word: string): 'last' | 'this' | 'next' {
  const shift = yearShift(word);
  return shift < 0 ? 'last' : shift > 0 ? 'next' : 'this';
}

/** A month without its year: abbreviations need one, and "May" must not be a verb, "April" not a person. */
function isMonth({ words, offset, tokens }: Setting, start: number, name: string): boolean {
  if (name.length < 5 && !/^(?:may|june|july)$/i.test(name)) return false;
  if (/^\s[A-Z][a-z]/.test(words.slice(start + name.length, start + name.length + 3)) && AMBIGUOUS.test(name))
    return false;
  if (!AMBIGUOUS.test(name) || isBesideMonth(words, start, start + name.length)) return true;
  if (!TEMPORAL.test(words.slice(Math.max(0, start - 9), start))) return false;
  return !tokens.some(
    (token) => token.start === offset + start && (token.pos === 'AUX' || token.pos === 'VERB'),
  );
}

/** "April-June" */
function isBesideMonth(words: string, start: number, end: number): boolean {
  return (
    MONTH_BEFORE.test(words.slice(Math.max(0, start - LONGEST_MONTH), start)) ||
    MONTH_BEHIND.test(words.slice(end, end + LONGEST_MONTH))
  );
}

/** Letters of "September-". */
const LONGEST_MONTH = 11;

/** "12 November this year" is a day, which another rule reads. */
function hasDayBefore(words: string, start: number): boolean {
  return /(?<![\d.,:])\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?$/.test(words.slice(Math.max(0, start - 9), start));
}
