import type { Candidate } from '../contract/fact.ts';
import { withoutAsides } from './events/ahead-of-events.ts';
import { withoutBids } from './events/bids-to-host.ts';
import { withoutIdleNames } from './idle-names.ts';
import { withoutSeveralCountries } from './organizations/bodies-of-several-countries.ts';
import { withoutBorrowedBodies } from './positions/borrowed-bodies.ts';
import { withoutBystanders } from './instruments/bystanders.ts';
import { withoutAdoptionsOfOtherTimes } from './instruments/adoptions-of-other-times.ts';
import { withoutOtherDays } from './instruments/days-of-adoption.ts';
import { withoutOtherParties } from './instruments/other-parties.ts';
import { withoutDistricts } from './events/districts.ts';
import { withoutMakersOfBodies } from './services/makers-of-bodies.ts';
import { withoutDrafters } from './instruments/drafters-of-instruments.ts';
import { lengthCandidates } from './events/event-lengths.ts';
import { ofThisEdition } from './events/event-times.ts';
import { withoutHeadsBefore } from './events/heads-before-events.ts';
import { withoutGuestsOfOtherTimes } from './events/guests-of-other-times.ts';
import { withoutPlannedAdoptions } from './instruments/planned-adoptions.ts';
import { withoutPeriodsPastLastYear } from './instruments/instrument-years.ts';
import { withoutCountriesOfHolders } from './positions/countries-of-holders.ts';
import { withOneHolder, withoutOfficesOfOthers } from './positions/office-holders.ts';
import { withoutOwnersInOpenings } from './organizations/owners-in-openings.ts';
import { withoutPages } from './organizations/pages-of-bodies.ts';
import { withoutGuestsOfParts } from './events/parts-of-events.ts';
import { withoutOldPlans } from './events/postponed-events.ts';
import { withRolesOfOffices } from './statements/speaker-roles.ts';
import { withoutLaunchesInNames } from './services/years-of-names.ts';
import { withoutTextsOfOtherNouns } from './instruments/texts-of-other-nouns.ts';
import { withoutSubsumed } from './subsumed.ts';
import { withoutSupporters } from './events/supporters-of-events.ts';
import type { PatternIndex } from './pattern/pattern-index.ts';

type Check = (candidates: readonly Candidate[], index: PatternIndex) => readonly Candidate[];

/** What is taken from candidates, or mended in them, by what the article or another candidate says besides, in this order. A new one is a new line here. */
const CHECKS: readonly Check[] = [
  withoutOldPlans,
  withoutBids,
  withoutDistricts,
  withoutAsides,
  withoutHeadsBefore,
  ofThisEdition,
  (candidates, index) => [...candidates, ...lengthCandidates(index, candidates)],
  withoutGuestsOfOtherTimes,
  withoutGuestsOfParts,
  withoutSupporters,
  withoutBystanders,
  withoutOtherParties,
  withoutLaunchesInNames,
  withoutMakersOfBodies,
  withoutPages,
  withoutOwnersInOpenings,
  withoutOtherDays,
  withoutPlannedAdoptions,
  withoutAdoptionsOfOtherTimes,
  (candidates, { annotation }) => withoutBorrowedBodies(candidates, annotation.article.text),
  (candidates, { annotation }) => withOneHolder(candidates, annotation.article.text),
  withoutOfficesOfOthers,
  withoutCountriesOfHolders,
  withoutPeriodsPastLastYear,
  withoutDrafters,
  withoutTextsOfOtherNouns,
  withoutSeveralCountries,
  withRolesOfOffices,
  withoutIdleNames,
  withoutSubsumed,
];

/** The candidates of an article that the rest of it bears out. */
export function checkedAgainstOthers(candidates: readonly Candidate[], index: PatternIndex): Candidate[] {
  return [...CHECKS.reduce((left, check) => check(left, index), candidates)];
}
