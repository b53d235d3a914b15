import { edtfOf, edtfParts, isCalendarDate } from '../../text/edtf.ts';
import { dayNumber, edtfOfDay, isoWeek, monthSpan, shiftedMonth, weekdayOf } from './calendar.ts';
import type { Value } from './reading.ts';

/** The date of publication, as exact as it is known. */
export interface Anchor {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** @param published EDTF year, month or day; anything else is no anchor */
export function anchorOf(published: string | null): Anchor | undefined {
  if (published === null || !isCalendarDate(published)) return undefined;
  const { year, month, day } = edtfParts(published) ?? {};
  if (year === undefined) return undefined;
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

/** The anchor as a day number; undefined where it is less exact. */
export function anchorDay(anchor: Anchor | undefined): number | undefined {
  if (anchor?.month === undefined || anchor.day === undefined) return undefined;
  return dayNumber({ year: anchor.year, month: anchor.month, day: anchor.day });
}

export type CalendarUnit =
  'day' | 'week' | 'weekend' | 'fortnight' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** TIMEX3 value where the unit is not known which. */
const UNKNOWN: Readonly<Record<CalendarUnit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** The day, week, month … that lies `shift` units from the anchor's own: "last year" is -1, "next week" 1. */
export function unitFromAnchor(anchor: Anchor | undefined, unit: CalendarUnit, shift: number): Value {
  const found = anchor === undefined ? undefined : shifted(anchor, unit, shift);
  if (found === undefined) return { type: 'DATE', timex: UNKNOWN[unit], edtf: '' };
  return { type: 'DATE', ...found, yearFrom: 'published' };
}

type Shifted = Pick<Value, 'timex' | 'edtf'>;

function shifted(anchor: Anchor, unit: CalendarUnit, shift: number): Shifted | undefined {
  const day = anchorDay(anchor);
  switch (unit) {
    case 'day':
      return day === undefined ? undefined : both(edtfOfDay(day + shift));
    case 'week':
      return day === undefined ? undefined : weekOf(day + shift * 7);
    case 'fortnight':
      return day === undefined ? undefined : weekOf(day + shift * 14);
    case 'weekend':
      return day === undefined ? undefined : weekendOf(day + shift * 7);
    case 'month':
      return anchor.month === undefined
        ? undefined
        : both(edtfOf(shiftedMonth(anchor.year, anchor.month, shift)));
    case 'quarter':
      return anchor.month === undefined ? undefined : partOfYear(anchor.year, anchor.month, shift, 'Q', 3);
    case 'half':
      return anchor.month === undefined ? undefined : partOfYear(anchor.year, anchor.month, shift, 'H', 6);
    case 'year':
      return both(edtfOf({ year: anchor.year + shift }));
    case 'decade':
      return {
        timex: String(Math.floor(anchor.year / 10) + shift),
        edtf: `${Math.floor(anchor.year / 10) + shift}X`,
      };
    case 'century':
      return {
        timex: String(Math.floor(anchor.year / 100) + shift),
        edtf: `${Math.floor(anchor.year / 100) + shift}XX`,
      };
  }
}

function both(edtf: string): Shifted {
  return { timex: edtf, edtf };
}

function weekOf(day: number): Shifted {
  const monday = day - weekdayOf(day) + 1;
  return { timex: isoWeek(day), edtf: `${edtfOfDay(monday)}/${edtfOfDay(monday + 6)}` };
}

function weekendOf(day: number): Shifted {
  const monday = day - weekdayOf(day) + 1;
  return { timex: `${isoWeek(day)}-WE`, edtf: `${edtfOfDay(monday + 5)}/${edtfOfDay(monday + 6)}` };
}

/** Quarters (three months) and halves (six) of a year, counted on from the anchor's. */
function partOfYear(year: number, month: number, shift: number, letter: 'Q' | 'H', months: number): Shifted {
  const start = shiftedMonth(year, month - ((month - 1) % months), shift * months);
  const index = (start.month - 1) / months + 1;
  return {
    timex: `${start.year}-${letter}${index}`,
    edtf: monthSpan(start.year, start.month, start.month + months - 1),
  };
}
