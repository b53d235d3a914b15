import { edtfParts } from './edtf.ts';
import { normalize } from './normalize.ts';
import { parseNumber } from './numbers.ts';

export const DAY_MS = 86_400_000;
const LENGTH = /^(?<number>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)[- ]days?(?:[- ]long)?$/i;
/** Longer than this lasts no event that is counted in days. */
const LONGEST = 31;

/** How many days words say that something lasts: "three-day", "four days". */
export function daysStated(words: string): number | undefined {
  const days = parseNumber(LENGTH.exec(normalize(words).trim())?.groups?.['number'] ?? '');
  return days !== undefined && days >= 1 && days <= LONGEST ? days : undefined;
}

/** The day so many days after another, before it where they are negative; undefined where that is no day. */
export function dayAfter(day: string, days: number): string | undefined {
  const number = dayNumber(day);
  return number === undefined ? undefined : new Date((number + days) * DAY_MS).toISOString().slice(0, 10);
}

/** Days since 1970-01-01 of an EDTF day; undefined where it is less exact. */
export function dayNumber(edtf: string): number | undefined {
  const { year, month, day } = edtfParts(edtf) ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return Date.UTC(year, month - 1, day) / DAY_MS;
}
