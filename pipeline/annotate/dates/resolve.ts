import { edtfOf, edtfParts, intervalEnds } from '../../text/edtf.ts';
import { type Anchor, anchorDay } from './anchor.ts';
import { dayNumber, edtfOfDay, weekdayOf } from './calendar.ts';
import type { Reading, StatedDate, Value } from './reading.ts';
import type { Tense } from './tense.ts';

/** What the date of a mention is once its open year or week has been filled in. */
interface Resolved {
  readonly edtf: string;
  readonly timex: string;
  readonly inferred: boolean;
}

/**
 * The value of a reading. Open years and weeks are filled in from the anchor, on the side of it that the tense asks for.
 * Undefined where there is no such day in the calendar.
 */
export function valueOf(
  reading: Reading,
  anchor: Anchor | undefined,
  tense: Tense | undefined,
): Value | undefined {
  const { date, until, time } = reading;
  if (date === undefined) return undefined;
  if (time !== undefined && Object.keys(date).length === 0)
    return { type: 'TIME', timex: `T${time}`, edtf: '' };
  const start = resolved(date, anchor, tense);
  if (start === undefined) return undefined;
  const from = start.inferred ? { yearFrom: 'published' as const } : {};
  if (time !== undefined) return { type: 'TIME', timex: `${start.timex}T${time}`, edtf: start.edtf, ...from };
  if (until === undefined) return { type: 'DATE', timex: start.timex, edtf: start.edtf, ...from };
  const edtf = intervalOf(start, until);
  return edtf === undefined ? undefined : { type: 'DATE', timex: start.timex, edtf, ...from };
}

function resolved(
  date: StatedDate,
  anchor: Anchor | undefined,
  tense: Tense | undefined,
): Resolved | undefined {
  if (date.weekday !== undefined && date.day === undefined)
    return resolvedWeekday(date, date.weekday, anchor, tense);
  const year = date.year ?? openYear(date, anchor, tense);
  const { month, day } = date;
  const edtf = edtfOf({
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  });
  if (edtfParts(edtf) === undefined) return undefined;
  return { edtf, timex: edtf, inferred: date.year === undefined && year !== undefined };
}

function resolvedWeekday(
  date: StatedDate,
  weekday: number,
  anchor: Anchor | undefined,
  tense: Tense | undefined,
): Resolved {
  const today = anchorDay(anchor);
  if (today === undefined) return { edtf: '', timex: `XXXX-WXX-${weekday}`, inferred: false };
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const edtf = edtfOfDay(today + daysOff(ahead, date.which, tense));
  return { edtf, timex: edtf, inferred: true };
}

/** In news "on Friday" is the last one unless the sentence looks ahead; today's own weekday is today. */
function daysOff(ahead: number, which: StatedDate['which'], tense: Tense | undefined): number {
  if (which === 'next') return ahead === 0 ? 7 : ahead;
  if (which === 'last') return ahead === 0 ? -7 : ahead - 7;
  if (ahead === 0) return 0;
  return tense === 'future' || (which === 'this' && tense !== 'past') ? ahead : ahead - 7;
}

/** The year of a month or day without one. */
function openYear(
  date: StatedDate,
  anchor: Anchor | undefined,
  tense: Tense | undefined,
): number | undefined {
  if (anchor === undefined) return undefined;
  if (date.yearShift !== undefined) return anchor.year + date.yearShift;
  const matching = yearOfWeekday(date, anchor.year);
  if (matching !== undefined) return matching;
  if (anchor.month === undefined || date.month === undefined) return anchor.year;
  const off = monthsOff(date, anchor);
  if (date.which === 'last') return off < 0 ? anchor.year : anchor.year - 1;
  if (date.which === 'next') return off > 0 ? anchor.year : anchor.year + 1;
  if (date.which === 'this') return anchor.year;
  if (Math.abs(off) <= DAYS_ABOUT) return anchor.year;
  if (tense === 'past') return off <= 0 ? anchor.year : anchor.year - 1;
  if (tense === 'future') return off >= 0 ? anchor.year : anchor.year + 1;
  return off > MONTHS_AHEAD ? anchor.year - 1 : off < -MONTHS_BACK ? anchor.year + 1 : anchor.year;
}

/**
 * How far from publication a day without a year lies in that same year, where no tense tells: what was in the year before is told with that year sooner
 * than what comes in this one.
 */
const MONTHS_AHEAD = 8;
const MONTHS_BACK = 6;

/** A week in months. Of another year's day so near that of publication a text would say the year, whatever the tense of its verbs. */
const DAYS_ABOUT = 7.5 / 31;

/** "Monday, 17 November": of the years about the anchor the one in which that day is a Monday. */
function yearOfWeekday({ month, day, weekday }: StatedDate, year: number): number | undefined {
  if (month === undefined || day === undefined || weekday === undefined) return undefined;
  return [year, year - 1, year + 1].find(
    (near) => weekdayOf(dayNumber({ year: near, month, day })) === weekday,
  );
}

/** Signed distance from the anchor in months of its year, days as fractions; zero where neither is more exact. */
function monthsOff(date: StatedDate, anchor: Anchor): number {
  const months = (date.month ?? 0) - (anchor.month ?? 0);
  return date.day === undefined || anchor.day === undefined ? months : months + (date.day - anchor.day) / 31;
}

/** Both ends; the end of a range follows its beginning. */
function intervalOf(start: Resolved, until: StatedDate): string | undefined {
  if (start.edtf === '') return '';
  const first = edtfParts(start.edtf);
  if (until.weekday !== undefined && until.day === undefined) return weekdaysTo(start.edtf, until.weekday);
  const turns = until.month !== undefined && first?.month !== undefined && isBefore(until, first) ? 1 : 0;
  const year = until.year ?? (first?.year === undefined ? undefined : first.year + turns);
  const end = resolved({ ...until, ...(year === undefined ? {} : { year }) }, undefined, undefined);
  if (end === undefined) return undefined;
  const edtf = `${start.edtf}/${end.edtf}`;
  const ends = intervalEnds(edtf);
  const backwards = ends !== undefined && !edtf.includes('X') && ends.end < ends.start;
  return backwards ? undefined : edtf;
}

function isBefore(until: StatedDate, first: { readonly month?: number; readonly day?: number }): boolean {
  const month = until.month ?? 0;
  const firstMonth = first.month ?? 0;
  return month < firstMonth || (month === firstMonth && (until.day ?? 0) < (first.day ?? 0));
}

function weekdaysTo(start: string, weekday: number): string | undefined {
  const { year, month, day } = edtfParts(start) ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const first = dayNumber({ year, month, day });
  return `${start}/${edtfOfDay(first + ((weekday - weekdayOf(first) + 7) % 7))}`;
}
