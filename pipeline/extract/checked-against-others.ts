import type { Candidate } from '../contract/fact.ts';
import { withoutAsides } from './ahead-of-events.ts';
import { withoutBids } from './bids-to-host.ts';
import { withoutSeveralCountries } from './bodies-of-several-countries.ts';
import { withoutBorrowedBodies } from './borrowed-bodies.ts';
import { withoutBystanders } from './bystanders.ts';
import { withoutOtherDays } from './days-of-adoption.ts';
import { withoutDistricts } from './districts.ts';
import { withoutDrafters } from './drafters-of-instruments.ts';
import { lengthCandidates } from './event-lengths.ts';
import { ofThisEdition } from './event-times.ts';
import { withoutGuestsOfOtherTimes } from './guests-of-other-times.ts';
import { withoutYearsBehindNames } from './instrument-years.ts';
import { withOneHolder, withoutOfficesOfOthers } from './office-holders.ts';
import { withoutPages } from './pages-of-bodies.ts';
import { withoutOldPlans } from './postponed-events.ts';
import { withRolesOfOffices } from './speaker-roles.ts';
import { withoutSubsumed } from './subsumed.ts';
import { withoutSupporters } from './supporters-of-events.ts';
import type { PatternIndex } from './pattern/pattern-index.ts';

type Check = (candidates: readonly Candidate[], index: PatternIndex) => readonly Candidate[];

/** What is taken from candidates, or mended in them, by what the article or another candidate says besides, in this order. A new one is a new line here. */
const CHECKS: readonly Check[] = [
  withoutOldPlans,
  withoutBids,
  withoutDistricts,
  withoutAsides,
  ofThisEdition,
  (candidates, index) => [...candidates, ...lengthCandidates(index, candidates)],
  withoutGuestsOfOtherTimes,
  withoutSupporters,
  withoutBystanders,
  withoutPages,
  withoutOtherDays,
  (candidates, { annotation }) => withoutBorrowedBodies(candidates, annotation.article.text),
  (candidates, { annotation }) => withOneHolder(candidates, annotation.article.text),
  withoutOfficesOfOthers,
  withoutYearsBehindNames,
  withoutDrafters,
  withoutSeveralCountries,
  withRolesOfOffices,
  withoutSubsumed,
];

/** The candidates of an article that the rest of it bears out. */
export function checkedAgainstOthers(candidates: readonly Candidate[], index: PatternIndex): Candidate[] {
  return [...CHECKS.reduce((left, check) => check(left, index), candidates)];
}
