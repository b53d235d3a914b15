import { anchorDay, unitFromAnchor, type Anchor, type CalendarUnit } from './anchor.ts';
import { edtfOfDay } from './calendar.ts';
import type { Value } from './reading.ts';
import { durationTimex, unitName } from './words.ts';

/**
 * A length of time, or with "ago" or "from now" behind it the point in time that it leads to.
 * @param amount undefined where the words leave it open ("several years")
 * @param direction "ago", "from now" or undefined
 */
export function lengthOrPoint(
  anchor: Anchor | undefined,
  unit: string,
  amount: number | undefined,
  direction: string | undefined,
): Value {
  if (direction === undefined) return { type: 'DURATION', timex: durationTimex(unit, amount), edtf: '' };
  return pointInTime(anchor, unitName(unit), amount, direction.toLowerCase() === 'ago' ? -1 : 1);
}

/** "two years ago": as exact as its unit. */
function pointInTime(
  anchor: Anchor | undefined,
  unit: string,
  amount: number | undefined,
  sign: 1 | -1,
): Value {
  if (amount === undefined || !Number.isInteger(amount)) {
    return { type: 'DATE', timex: sign < 0 ? 'PAST_REF' : 'FUTURE_REF', edtf: '' };
  }
  if (isCalendarUnit(unit)) return unitFromAnchor(anchor, unit, sign * amount);
  const day = anchorDay(anchor);
  if (day === undefined) return { type: 'DATE', timex: 'XXXX-XX-XX', edtf: '' };
  return { type: 'DATE', timex: edtfOfDay(day), edtf: edtfOfDay(day), yearFrom: 'published' };
}

function isCalendarUnit(name: string): name is CalendarUnit {
  return /^(?:day|week|fortnight|month|quarter|year|decade|century)$/.test(name);
}
