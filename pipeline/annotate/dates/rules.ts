import { findCalendarDates } from './calendar-dates.ts';
import { findContextDays } from './context-days.ts';
import { findDayTimes } from './day-times.ts';
import { findDurations } from './durations.ts';
import { findEras } from './eras.ts';
import { findHolidays } from './holidays.ts';
import { KIND } from '../word-kinds.ts';
import { findMonths } from './months.ts';
import type { DateRule, Reading, Setting } from './reading.ts';
import { findReferences } from './references.ts';
import { findRelative } from './relative.ts';
import { findSets } from './sets.ts';
import { findSingleUnits } from './single-units.ts';
import { findWeekdays } from './weekdays.ts';
import { findYearParts } from './year-parts.ts';
import { findYears } from './years.ts';

/** In order of preference where two read the same words; with the kinds of words without any of which a rule finds nothing. */
const RULES: readonly (readonly [rule: DateRule, kinds: number])[] = [
  [findCalendarDates, KIND.digit],
  [findYearParts, KIND.quarterOrHalf | KIND.season | KIND.fiscal],
  [findMonths, KIND.month],
  [findWeekdays, KIND.weekday],
  [findEras, KIND.digit | KIND.decade | KIND.century],
  [findSets, KIND.unit | KIND.frequency | KIND.recurring],
  [findRelative, KIND.unit | KIND.nearDay],
  [findContextDays, KIND.unit],
  [findDayTimes, KIND.timeOfDay | KIND.digit],
  [findHolidays, KIND.holiday],
  [findDurations, KIND.unit],
  [findSingleUnits, KIND.unit],
  [findYears, KIND.year],
  [findReferences, KIND.present | KIND.past | KIND.future],
];

/** Kinds of words without any of which there is nothing to read. */
export const READABLE = RULES.reduce((kinds, [, needed]) => kinds | needed, 0);

/** What the rules read in a stretch, in order of preference. */
export function readingsIn(setting: Setting): Reading[] {
  const readings: Reading[] = [];
  for (const [rule, needed] of RULES)
    if ((setting.kinds & needed) !== 0) for (const reading of rule(setting)) readings.push(reading);
  return readings;
}
