import { findCalendarDates } from './calendar-dates.ts';
import { findContextDays } from './context-days.ts';
import { findDayTimes } from './day-times.ts';
import { findDurations } from './durations.ts';
import { findEras } from './eras.ts';
import { findHolidays } from './holidays.ts';
import { KIND } from './kinds.ts';
import { findMonths } from './months.ts';
import type { DateRule, Reading, Setting } from './reading.ts';
import { findReferences } from './references.ts';
import { findRelative } from './relative.ts';
import { findSets } from './sets.ts';
import { findSingleUnits } from './single-units.ts';
import { findWeekdays } from './weekdays.ts';
import { findYearParts } from './year-parts.ts';
import { findYears } from './years.ts';

/** In order of preference where two read the same words; with the kinds of words that a rule finds nothing without. */
const RULES: readonly (readonly [rule: DateRule, kinds: number])[] = [
  [findCalendarDates, KIND.digit],
  [findYearParts, KIND.digit | KIND.unit | KIND.half | KIND.season],
  [findMonths, KIND.month],
  [findWeekdays, KIND.weekday],
  [findEras, KIND.era],
  [findSets, KIND.unit | KIND.frequency | KIND.partOfDay],
  [findRelative, KIND.unit | KIND.partOfDay],
  [findContextDays, KIND.unit],
  [findDayTimes, KIND.partOfDay | KIND.clock | KIND.digit],
  [findHolidays, KIND.holiday],
  [findDurations, KIND.unit],
  [findSingleUnits, KIND.unit],
  [findYears, KIND.digit],
  [findReferences, KIND.reference],
];

/**
 * What the rules read in a stretch, in order of preference.
 * @param kinds of the words in it, as bits; rules that need others are passed over
 */
export function readingsIn(setting: Setting, kinds: number): Reading[] {
  const readings: Reading[] = [];
  for (const [rule, needed] of RULES) if ((kinds & needed) !== 0) readings.push(...rule(setting));
  return readings;
}
