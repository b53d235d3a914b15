import { daysInMonth, MONTH_NAME, monthNumber } from '../../text/months.ts';
import type { Reading, StatedDate } from './reading.ts';

const DAY = String.raw`\d\d?`;
const YEAR = String.raw`[12]\d{3}`;
const DAY_FIRST = String.raw`(?:(?<first>${DAY})(?:\sto\s|\s?[-–]\s?))?(?<day>${DAY})\s(?<month>${MONTH_NAME})(?:,?\s(?<year>${YEAR}))?`;
const MONTH_FIRST = String.raw`(?<monthAhead>${MONTH_NAME})(?<dot>\.)?\s(?<dayBehind>${DAY})(?:(?:\sto\s|-)(?<lastBehind>${DAY}))?(?:,?\s(?<yearBehind>${YEAR}))?`;
const ISO = String.raw`(?<isoYear>${YEAR})-(?<isoMonth>\d\d)-(?<isoDay>\d\d)`;
const PLAIN = new RegExp(String.raw`(?<![\w$€£.,/:+-])(?:${DAY_FIRST}|${MONTH_FIRST}|${ISO})(?![\w%])`, 'g');

const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|week(?:day|end)?)';
const PART_OF_DAY = String.raw`(?:in\s*the\s*(?:morning|afternoon)|at\s*night|o.?clock|[ap]\.?m\b)`;
/** The letters of a time zone, or any others. */
const ZONE = String.raw`(?:[,\s]*\(?[a-z]{2,4}\)?)?`;
const TIME = String.raw`(?:\d(?:\s?[ap](?:\.?m\.?)?)?|${PART_OF_DAY})${ZONE}`;
const JOINING = '(?:to|until|till|through|t|at|after|before|on|of|from|since)';
/** Days of the week, times of day and other dates before a date, with or without a word that joins them to it. */
const JOINED_BEFORE = new RegExp(
  String.raw`(?:${TIME}|[∙–-]|(?<![a-z])(?:${MONTH_NAME}|${WEEKDAY})${ZONE})[,.:\s()]*(?:${JOINING}\s+)?(?:on\s+)?$|\bin\s+$`,
  'i',
);
/** The same behind a date. A dash behind the date of a report ("5 May – The river …") joins nothing. */
const JOINED_BEHIND = new RegExp(
  String.raw`^(?:\s?[-–+](?!\s[A-Z“"])|\W*(?:${PART_OF_DAY}|(?:${JOINING}\b\s*)?(?:\d|\b(?:${MONTH_NAME}|${WEEKDAY})\b)))`,
  'i',
);
const TIME_ZONE = /^[,\s(]*[A-Z]{2,4}\b/;
/** As many letters as the longest of these has, with what may stand between it and the date. */
const NEAR = 32;
/** "12 Dec." and "12 Mar." have their full stop with them, "12 May." has not. */
const ABBREVIATED = /(?:^|[^A-Za-z])(?!May|JUNE|June|JULY|July)[A-Z][A-Za-z]{2,3}$/;

/**
 * The first date from an offset on, where it is plain: in a usual form, and joined to nothing that changes what it means ("12 March
 * 2024", "March 12", "2024-03-12", "12 to 14 March"). Undefined where it is anything else.
 */
export function plainDate(words: string, from: number): Reading | undefined {
  PLAIN.lastIndex = from;
  const match = PLAIN.exec(words);
  if (match === null) return undefined;
  const [start, end] = [match.index, match.index + match[0].length];
  if (JOINED_BEFORE.test(words.slice(Math.max(0, start - NEAR), start))) return undefined;
  const behind = words.slice(end, end + NEAR);
  if (behind.startsWith('.') && ABBREVIATED.test(match[0])) return undefined;
  if (TIME_ZONE.test(behind) || JOINED_BEHIND.test(behind)) return undefined;
  return readingOf(match, start, end);
}

function readingOf({ groups = {} }: RegExpExecArray, start: number, end: number): Reading | undefined {
  const { monthAhead, dot, isoYear, isoMonth } = groups;
  if (dot !== undefined && !ABBREVIATED.test(monthAhead ?? '')) return undefined;
  const name = groups['month'] ?? monthAhead;
  const month = name === undefined ? Number(isoMonth) : monthNumber(name);
  const year = groups['year'] ?? groups['yearBehind'] ?? isoYear;
  const date = dateOf(
    year,
    month,
    groups['first'] ?? groups['day'] ?? groups['dayBehind'] ?? groups['isoDay'],
  );
  const last = groups['first'] === undefined ? groups['lastBehind'] : groups['day'];
  if (date === undefined || last === undefined) return date && { start, end, date };
  const until = dateOf(year, month, last);
  return until && Number(date.day) < Number(until.day) ? { start, end, date, until } : undefined;
}

function dateOf(
  written: string | undefined,
  month: number | undefined,
  dayWritten: string | undefined,
): StatedDate | undefined {
  const [year, day] = [written === undefined ? undefined : Number(written), Number(dayWritten)];
  if (month === undefined || !(month >= 1 && month <= 12)) return undefined;
  if (!(day >= 1 && day <= daysInMonth(year, month))) return undefined;
  return year === undefined ? { month, day } : { year, month, day };
}
