import { en, type ParsedComponents, type ParsedResult } from 'chrono-node';
import { withNeighbourDay } from './day-lists.ts';
import { plainDate } from './plain-dates.ts';
import type { DateRule, Reading, StatedDate } from './reading.ts';
import { yearShift } from './words.ts';

/**
 * Fixed, because only what the words themselves state is taken from chrono; nothing may depend on the clock. In the middle
 * of a leap year, so that 29 February exists.
 */
const REFERENCE = { instant: new Date(Date.UTC(2000, 6, 1, 12)), timezone: 0 };
/** Only stretches with a month and a day, a time of day or a date in figures that is no part of an address are worth parsing. */
const MONTH =
  '(?:J(?:an|AN|un|UN|ul|UL)|F(?:eb|EB)|M(?:a[ry]|A[RY])|A(?:pr|PR|ug|UG)|S(?:ep|EP)|O(?:ct|CT)|N(?:ov|OV)|D(?:ec|EC))';
const WORTH_PARSING = new RegExp(
  String.raw`${MONTH}[A-Za-z]*\.?\s\d{1,2}(?!\d)|\d(?:st|nd|rd|th|ST|ND|RD|TH)?\s(?:of\s|OF\s)?${MONTH}|\d:\d\d|\d\s?[AaPp]\.?[Mm]\b|(?<![\w$€£.,/-])\d{1,4}[-/.]\d{1,2}[-/.]\d`,
  'g',
);

/** How many letters of a plain date may stand before what is worth parsing in it: "17 to 2" of "17 to 28 March". */
const LONGEST_LEAD = 8;

/**
 * Full dates, days of a month, ranges of days and times of day; dates in figures only where their order is certain or the year alone.
 * chrono-node reads a stretch wherever it holds more than plain dates.
 */
export const findCalendarDates: DateRule = ({ words }) =>
  calendarDates(words).map((reading) => withNeighbourDay(withYearWords(reading, words), words));

function calendarDates(written: string): Reading[] {
  WORTH_PARSING.lastIndex = 0;
  if (!WORTH_PARSING.test(written)) return [];
  const words = written.replaceAll(CODES, asBlank);
  const dates: Reading[] = [];
  let isPlain = true;
  WORTH_PARSING.lastIndex = 0;
  for (let worth = WORTH_PARSING.exec(words); worth !== null; worth = WORTH_PARSING.exec(words)) {
    const date = plainDate(words, Math.max(dates.at(-1)?.end ?? 0, worth.index - LONGEST_LEAD));
    if (date !== undefined && worth.index >= date.start && worth.index < date.end) {
      dates.push(date);
      WORTH_PARSING.lastIndex = date.end;
    } else isPlain = false;
  }
  return isPlain ? dates : [...dates, ...chronoDates(words)];
}

/** "QDF-13" of "QDF-13, 3-5 July" and "QDF-13 from 3 to 5 July": no day and no time of day. */
const CODES = /(?<![\p{L}\d])\p{Lu}{2,}[-‑–]\d{1,4}(?![\p{L}\d-])/gu;

/** The same as chrono-node reads them. */
export function chronoDates(words: string): Reading[] {
  return en.strict
    .parse(
      words.replaceAll(DASH_OF_DAYS, '-').replaceAll(THROUGH_DAYS, asTo).replaceAll(AMOUNTS, asBlank),
      REFERENCE,
    )
    .flatMap((result) => readingOf(result, words) ?? []);
}

/** That of "September 12–14", which chrono knows only as a hyphen. */
const DASH_OF_DAYS = /(?<=\p{L}\.?\s\d{1,2}\s?)[–—](?=\s?\d{1,2}(?![\d.,]*\d))/gu;

/** That of "November 4 through 7", of which chrono knows only "to"; no hour ("on May 4 until 7 pm"). */
const THROUGH_DAYS =
  /(?<=\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}\s)(?:through|until|till)(?!\s\d{1,2}\s?[ap]\.?m)(?=\s\d{1,2}(?:[,.;]?\s\p{Ll}{2}|[,.;]?$|[,;]\s|\.))/gu;

/** The decimals of "June 28, 4.22 million", which are no time of day. */
const AMOUNTS =
  /(?<![\d.,])\d{1,2}\.\d{2}(?=\s?(?:%|million|billion|trillion|thousand|crore|lakh|per\scent|percent|bn|mn)(?!\p{L}))/gu;

function asBlank(figures: string): string {
  return '·'.repeat(figures.length);
}

/** As many letters, so that all places stay. */
function asTo(link: string): string {
  return 'to'.padEnd(link.length);
}

function readingOf(result: ParsedResult, words: string): Reading | undefined {
  const lead = /^(?:at|on|from|,)\s*/i.exec(result.text)?.[0].length ?? 0;
  const start = result.index + lead;
  const text = result.text.slice(lead).trimEnd();
  if (isRelative(result) || isPartOfNumber(words, start, start + text.length)) return undefined;
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d/.test(text)) return figures(text, start);
  const named = result.start.isCertain('day');
  if (!named) return timeOfDay(result, words, start, text);
  if (!/[A-Z\d]/.test(monthLetter(text)) || !/\d/.test(text)) return undefined;
  if (
    /\bin\s$/i.test(words.slice(Math.max(0, start - 4), start)) &&
    /^[A-Z]/.test(text) &&
    !hasFullYear(text)
  )
    return undefined;
  const shortYear = hasFullYear(text) ? null : /\d\s+['’]?\d{1,2}$/.exec(text);
  const end = start + (shortYear === null ? text.length : shortYear.index + 1);
  const date = statedDate(result.start, text);
  const until = result.end?.isCertain('day') === true ? statedDate(result.end, text) : undefined;
  const time = timeOf(result.start);
  return {
    start,
    end,
    date,
    ...(until === undefined || time !== undefined ? {} : { until }),
    ...(time === undefined ? {} : { time }),
  };
}

/** "12 November this year", "on 3 May last year". */
function withYearWords(reading: Reading, words: string): Reading {
  if (reading.date?.month === undefined || reading.date.year !== undefined) return reading;
  const tail = /^,?\s(?:of\s)?(last|this|next)\syear\b/.exec(words.slice(reading.end, reading.end + 16));
  if (tail === null) return reading;
  const date = { ...reading.date, yearShift: yearShift(tail[1] ?? '') };
  return { ...reading, end: reading.end + tail[0].length, date };
}

function isRelative(result: ParsedResult): boolean {
  return [...result.tags()].some((tag) => tag.startsWith('result/relative'));
}

/** "in March 2,500", "$5 May", "1.5 May": figures that belong to a larger number. */
function isPartOfNumber(words: string, start: number, end: number): boolean {
  return (
    /[\w$€£.,/-]$/.test(words.slice(Math.max(0, start - 1), start)) ||
    /^(?:[\d%]|[.,:/-]\d)/.test(words.slice(end, end + 2))
  );
}

function hasFullYear(text: string): boolean {
  return /(?<!\d)\d{4}(?!\d)/.test(text);
}

/** The first letter of the month's name, or a figure where the month has none. */
function monthLetter(text: string): string {
  return /[a-z]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.exec(text)?.[0].charAt(0) ?? '0';
}

function statedDate(parts: ParsedComponents, text: string): StatedDate {
  const year = hasFullYear(text) && parts.isCertain('year') ? parts.get('year') : null;
  const month = parts.get('month');
  const day = parts.get('day');
  const weekday = parts.isCertain('weekday') ? parts.get('weekday') : null;
  return {
    ...(year === null ? {} : { year }),
    ...(month === null ? {} : { month }),
    ...(day === null ? {} : { day }),
    // chrono counts Sunday as 0, ISO as 7.
    ...(weekday === null ? {} : { weekday: weekday === 0 ? 7 : weekday }),
  };
}

/** 17/11/2025 (or 17.11.2025) can only be a day and a month; 7/8/2025 may be either, so that only its year is sure. */
function figures(text: string, start: number): Reading | undefined {
  const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b/.exec(text);
  if (match === null) return undefined;
  const [one, other] = [Number(match[1]), Number(match[3])];
  const year = match[4]?.length === 2 ? 2000 + Number(match[4]) : Number(match[4]);
  const end = start + match[0].length;
  if (one > 12) return { start, end, date: { year, month: other, day: one } };
  if (other > 12 || one === other) return { start, end, date: { year, month: one, day: other } };
  return { start, end, value: { type: 'DATE', timex: `${year}-XX-XX`, edtf: String(year) } };
}

/** A time alone must say that it is one: "10:30" may be a score or a verse. */
function timeOfDay(result: ParsedResult, words: string, start: number, text: string): Reading | undefined {
  const time = timeOf(result.start);
  const said =
    /[ap]\.?\s?m\b|[A-Z]{3}/i.test(text) ||
    /\b(?:at|from|by|until|of|about|around|before|after)\s$/i.test(
      words.slice(Math.max(0, start - 8), start),
    );
  return time === undefined || !said ? undefined : { start, end: start + text.length, date: {}, time };
}

function timeOf(parts: ParsedComponents): string | undefined {
  if (!parts.isCertain('hour')) return undefined;
  const clock = [parts.get('hour'), parts.get('minute')]
    .map((part) => String(part ?? 0).padStart(2, '0'))
    .join(':');
  return parts.isCertain('timezoneOffset') && parts.get('timezoneOffset') === 0 ? `${clock}Z` : clock;
}
