import { normalize } from './normalize.ts';

const DAY_MS = 86_400_000;
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const LENGTH = new RegExp(`^(?<number>\\d{1,2}|one|${NUMBERS.join('|')})[- ]days?(?:[- ]long)?$`, 'i');
/** Longer than this lasts no event that is counted in days. */
const LONGEST = 31;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** How many days words say that something lasts: "three-day", "four days". */
export function daysStated(words: string): number | undefined {
  const number = LENGTH.exec(normalize(words).trim())?.groups?.['number']?.toLowerCase();
  if (number === undefined) return undefined;
  const days = number === 'one' ? 1 : /\d/.test(number) ? Number(number) : NUMBERS.indexOf(number) + 2;
  return days >= 1 && days <= LONGEST ? days : undefined;
}

/** The day so many days after another, before it where they are negative; undefined where that is no day. */
export function dayAfter(day: string, days: number): string | undefined {
  const [, year, month, date] = DAY.exec(day) ?? [];
  if (year === undefined) return undefined;
  const moved = Date.UTC(Number(year), Number(month) - 1, Number(date)) + days * DAY_MS;
  return new Date(moved).toISOString().slice(0, 10);
}
