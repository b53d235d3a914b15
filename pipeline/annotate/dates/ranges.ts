import type { Reading, StatedDate } from './reading.ts';

const TIME_AND_DAY = /^(?:,? | on | at |, at |, on | of )$/;
const BETWEEN_ENDS = /^\s?(?:[-–—]|to|until|till|through)\s?(?:the\s)?$/;

/**
 * Joins two dates with only a range word between them into one reading: "26 September – 14 October 2022", "between April
 * and June"; and a time of day with the day beside it. A year that is written once holds for both ends.
 * @param readings in text order, not overlapping
 */
export function joinRanges(readings: readonly Reading[], words: string): Reading[] {
  const joined: Reading[] = [];
  for (const reading of readings) {
    const last = joined.at(-1);
    const range =
      last === undefined ? undefined : (rangeOf(last, reading, words) ?? momentOf(last, reading, words));
    if (range === undefined) joined.push(reading);
    else joined[joined.length - 1] = range;
  }
  return joined.map(withSharedYear);
}

function rangeOf(left: Reading, right: Reading, words: string): Reading | undefined {
  const between = words.slice(left.end, right.start);
  if (
    !BETWEEN_ENDS.test(between) &&
    !(
      between === ' and ' &&
      /\b[Bb]etween\s(?:the\s)?$/.test(words.slice(Math.max(0, left.start - 12), left.start))
    )
  )
    return undefined;
  const { date, until, time } = left;
  if (date === undefined || right.date === undefined || until !== undefined || right.until !== undefined)
    return undefined;
  if (time !== undefined || right.time !== undefined || precision(date) !== precision(right.date))
    return undefined;
  return { start: left.start, end: right.end, date, until: right.date };
}

/** "12:00 UTC Monday", "Tuesday at 18:00": a time of day beside its day. */
function momentOf(left: Reading, right: Reading, words: string): Reading | undefined {
  if (!TIME_AND_DAY.test(words.slice(left.end, right.start))) return undefined;
  const [day, clock] = isLoneTime(left) ? [right, left] : [left, right];
  if (!isLoneTime(clock) || day.date === undefined || day.until !== undefined || day.time !== undefined)
    return undefined;
  if (clock.time === undefined || !/^(?:day|weekday)$/.test(precision(day.date))) return undefined;
  return { start: left.start, end: right.end, date: day.date, time: clock.time };
}

function isLoneTime({ date, time }: Reading): boolean {
  return time !== undefined && date !== undefined && Object.keys(date).length === 0;
}

function precision(date: StatedDate): string {
  if (date.day !== undefined) return 'day';
  if (date.weekday !== undefined) return 'weekday';
  return date.month === undefined ? 'year' : 'month';
}

function withSharedYear(reading: Reading): Reading {
  const { date, until } = reading;
  if (date?.month === undefined || until?.month === undefined) return reading;
  const turns = until.month < date.month ? 1 : 0;
  if (date.year === undefined && until.year !== undefined)
    return { ...reading, date: { ...date, year: until.year - turns } };
  if (date.year !== undefined && until.year === undefined)
    return { ...reading, until: { ...until, year: date.year + turns } };
  return reading;
}
