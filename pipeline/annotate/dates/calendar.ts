/** Arithmetic of the Gregorian calendar on numbers of days since 1970-01-01, free of time zones. */
import { edtfOf } from '../../text/edtf.ts';

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

export function dayNumber({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

function calendarDay(number: number): CalendarDay {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week such as `2025-W47`; the week belongs to the year that has its Thursday. */
export function isoWeek(number: number): string {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = calendarDay(thursday);
  const week = Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** EDTF of the day. */
export function edtfOfDay(number: number): string {
  return edtfOf(calendarDay(number));
}

/** The month `shift` months after the given one. */
export function shiftedMonth(year: number, month: number, shift: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + shift;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** EDTF interval of whole months, both ends included: `2025-07/2025-09`. */
export function monthSpan(year: number, from: number, to: number): string {
  return `${edtfOf({ year, month: from })}/${edtfOf({ year, month: to })}`;
}
