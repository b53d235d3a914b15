import type { Rule } from '../../rule.ts';
import { eventAttendance } from './attendance.ts';
import { attendanceInFigures } from './attendance-in-figures.ts';
import { citiesApartFromEvents } from './cities-apart.ts';
import { citiesBeforeEvents } from './cities-before-events.ts';
import { citiesBehindEvents } from './cities-behind-events.ts';
import { countriesAndRegionsOfEvents } from './countries-and-regions.ts';
import { eventDays } from './days.ts';
import { eventHosts } from './hosts.ts';
import { eventOrganizers } from './organizers.ts';
import { organizersByNouns } from './organizers-by-nouns.ts';
import { patronsOfEvents } from './patrons.ts';

/**
 * Where and when events were held, who organised and hosted them, and who came. Of relations that say the same, that of the first
 * rule is kept.
 */
export const eventRules: readonly Rule[] = [
  ...citiesBehindEvents,
  ...citiesBeforeEvents,
  ...countriesAndRegionsOfEvents,
  ...citiesApartFromEvents,
  ...eventHosts,
  ...eventOrganizers,
  ...organizersByNouns,
  ...patronsOfEvents,
  ...eventDays,
  ...eventAttendance,
  ...attendanceInFigures,
];
