import type { Reading, StatedDate } from './reading.ts';

const DAY_BEFORE =
  /(?<between>\bbetween\s)?(?:the\s)?(?<![\d.,:/-])(?<day>\d{1,2})(?:st|nd|rd|th)?\s?(?:and|&)\s(?:the\s)?$/;
/** "from the 4th to the" before "11th of May". */
const DAY_FROM =
  /(?<between>\bfrom\s)(?:the\s)?(?<day>\d{1,2})(?:st|nd|rd|th)\s(?:to|until|till|through)\s(?:the\s)?$/;
/** Letters of "between the 11th and the ". */
const LONGEST_BEFORE = 32;
const DAY_AFTER =
  /^\s(?:and|&)\s(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\w%]|[.,:/-]\d|\s(?:[a-z]+s\b|people\b|of\b))(?:,\s(?<year>[12]\d{3})(?![\w%]))?/;
/** Behind "from May 4th" or "May 4th": "to the 11th, 2024". */
const DAY_TO =
  /^\s(?:to|until|till|through)\sthe\s(?<day>\d{1,2})(?:st|nd|rd|th)(?![\w%]|\s(?:[a-z]+s\b|people\b|of\b))(?:,\s(?<year>[12]\d{3})(?![\w%]))?/;
const BETWEEN = /\bbetween\s(?:the\s)?$/;

/**
 * Takes the other day into a day of a month: "between 4 and 11 May", "between May 4 and 11", "from the 4th to the 11th of May" and, for days that follow each other, "17 and 18 May"
 * and "May 17 and 18". Days apart ("3 and 9 May") stay as they are.
 */
export function withNeighbourDay(reading: Reading, words: string): Reading {
  const { date, until, time } = reading;
  if (date?.day === undefined || until !== undefined || time !== undefined) return reading;
  if (/^\d/.test(words.slice(reading.start, reading.start + 1)))
    return withDayBefore(reading, date, date.day, words);
  const rest = words.slice(reading.end, reading.end + LONGEST_BEFORE);
  const range = DAY_TO.exec(rest);
  const after = range ?? DAY_AFTER.exec(rest);
  const day = Number(after?.groups?.['day']);
  if (after === null || date.year !== undefined || day <= date.day) return reading;
  if (
    range === null &&
    day > date.day + 1 &&
    !BETWEEN.test(words.slice(Math.max(0, reading.start - 12), reading.start))
  )
    return reading;
  const year = after.groups?.['year'];
  const last = { ...date, day, ...(year === undefined ? {} : { year: Number(year) }) };
  return { ...reading, end: reading.end + after[0].length, until: last };
}

function withDayBefore(reading: Reading, date: StatedDate, last: number, words: string): Reading {
  const from = Math.max(0, reading.start - LONGEST_BEFORE);
  const lead = words.slice(from, reading.start);
  const before = DAY_BEFORE.exec(lead) ?? DAY_FROM.exec(lead);
  const { between, day } = before?.groups ?? {};
  if (before === null || day === undefined) return reading;
  const first = Number(day);
  if (first < 1 || (between === undefined ? first !== last - 1 : first >= last)) return reading;
  const start = from + before.index + before[0].indexOf(day);
  return withDaysListed({ ...reading, start, until: date }, { ...date, day: first }, first, words);
}

const LISTED = /(?<![\d.,:/-])(?<day>\d{1,2})(?:st|nd|rd|th)?,\s$/;

/** The same with all days of a list that follow each other: "1, 2 and 3 October". */
function withDaysListed(reading: Reading, date: StatedDate, first: number, words: string): Reading {
  const from = Math.max(0, reading.start - 6);
  const before = LISTED.exec(words.slice(from, reading.start));
  if (before === null || Number(before.groups?.['day']) !== first - 1 || first < 2)
    return { ...reading, date };
  const start = from + before.index;
  return withDaysListed({ ...reading, start }, { ...date, day: first - 1 }, first - 1, words);
}
