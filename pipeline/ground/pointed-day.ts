import { DAY_MS, dayNumber } from '../text/days.ts';
import { lowerWords } from './words.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** Days from that of publication. */
const NEAR: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };
/** "Friday" is one of the last seven days or the next seven; "next Friday" may be a week further. */
const NEAREST_WEEK = 7;
const WEEK_BEYOND = 13;

/**
 * Whether words point at a day from the day of publication: "today", "on Friday". Where they name several days ("Monday to Friday"), it
 * must be the first or last of them, as asked.
 * @param words normalised words of the span
 * @param claimed EDTF day
 * @param published EDTF day of publication; nothing is pointed at from a month or year
 */
export function pointsAtDay(
  words: string,
  claimed: string,
  published: string | null | undefined,
  role: 'first' | 'last' | 'only',
): boolean {
  const [day, today] = [dayNumber(claimed), dayNumber(published ?? '')];
  if (day === undefined || today === undefined) return false;
  const all = lowerWords(words);
  const pointing = all.filter((word) => word in NEAR || WEEKDAYS.includes(word));
  const named = role === 'last' ? pointing.at(-1) : pointing[0];
  if (named === undefined || (role === 'only' && pointing.length > 1)) return false;
  const away = day - today;
  const near = NEAR[named];
  if (near !== undefined) return away === near;
  const furthest = all.includes('next') || all.includes('last') ? WEEK_BEYOND : NEAREST_WEEK;
  return Math.abs(away) <= furthest && WEEKDAYS[new Date(day * DAY_MS).getUTCDay()] === named;
}
