import type { Rule } from '../../rule.ts';
import { developersByContract } from './developers-by-contract.ts';
import { serviceDevelopers } from './developers.ts';
import { launchesAfterDates } from './launches-after-dates.ts';
import { serviceLaunches } from './launches.ts';
import { providersBeforeServices } from './providers-before-services.ts';
import { providersInAppositions } from './providers-in-appositions.ts';
import { providersBehindServices } from './providers-behind-services.ts';

/** Who develops and runs a public digital service, and since when it exists. */
export const serviceRules: readonly Rule[] = [
  ...serviceDevelopers,
  ...developersByContract,
  ...providersBehindServices,
  ...providersBeforeServices,
  ...providersInAppositions,
  ...serviceLaunches,
  ...launchesAfterDates,
];
