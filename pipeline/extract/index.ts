import type { Annotation } from '../contract/annotation.ts';
import type { Candidate } from '../contract/fact.ts';
import { toItsEnd } from '../text/to-its-end.ts';
import { adoptionCandidates } from './instruments/adoptions/index.ts';
import { attendanceCandidates } from './events/attendance.ts';
import { candidatesByRules } from './by-rules.ts';
import { checkedAgainstOthers } from './checked-against-others.ts';
import { eventClauseCandidates } from './events/event-clauses/index.ts';
import { datelineCandidates } from './events/event-dateline.ts';
import { sceneCandidates } from './events/event-scenes.ts';
import { invitationCandidates } from './events/event-invitations.ts';
import { meetingCandidates } from './events/meetings-of-bodies.ts';
import { noticeCandidates } from './events/event-notices.ts';
import { entityCandidates } from './entities.ts';
import { featureCandidates } from './services/features.ts';
import { instrumentPeriodCandidates } from './instruments/instrument-periods.ts';
import { issuerClauseCandidates } from './instruments/issuer-clauses.ts';
import { partiesBetween } from './instruments/parties-between.ts';
import { yearsBeforeNames } from './instruments/years-before-names.ts';
import { yearsInNames } from './instruments/instrument-years.ts';
import { yearsInBrackets } from './instruments/years-in-brackets.ts';
import { apartOrganizers } from './events/organizers-apart.ts';
import { unitCandidates } from './organizations/organization-units.ts';
import { kindsBesideBodies } from './organizations/kinds-beside-bodies.ts';
import { officeClauseCandidates } from './positions/office-clauses/index.ts';
import { officesOfPeoples } from './positions/offices-of-peoples.ts';
import { likelyCandidates, publishable, relationCandidates, untold } from './relations/index.ts';
import { patternIndex, type PatternIndex } from './pattern/pattern-index.ts';
import { withSupportedTypes } from './support/index.ts';
import { ownedServiceCandidates } from './services/owned-services.ts';
import { serviceClauseCandidates } from './services/service-clauses/index.ts';
import { serviceCountryCandidates } from './services/service-countries.ts';
import { signingCandidates } from './events/signing-ceremonies.ts';
import { statementCandidates } from './statements.ts';
import { statisticCandidates } from './statistics.ts';

/**
 * The extractors of rows, in the order in which they run. A new one is a new line here. Articles are taken through the steps
 * side by side, and those of one step run together: what is done in one should be little enough that its code stays at hand.
 */
const STEPS: readonly (readonly ((index: PatternIndex) => Candidate[])[])[] = [
  [entityCandidates, unitCandidates, kindsBesideBodies],
  [candidatesByRules],
  [
    featureCandidates,
    officesOfPeoples,
    officeClauseCandidates,
    yearsInNames,
    yearsInBrackets,
    attendanceCandidates,
  ],
  [datelineCandidates, noticeCandidates, invitationCandidates, meetingCandidates, sceneCandidates],
  [
    eventClauseCandidates,
    apartOrganizers,
    serviceClauseCandidates,
    ownedServiceCandidates,
    serviceCountryCandidates,
  ],
  [
    signingCandidates,
    adoptionCandidates,
    partiesBetween,
    issuerClauseCandidates,
    instrumentPeriodCandidates,
    yearsBeforeNames,
  ],
  [statisticCandidates],
  [statementCandidates],
];

/**
 * Proposes rows for a release from what was annotated in one article. Nothing is believed yet: each candidate carries the spans
 * that it claims, and the grounding gate judges them.
 */
export function extract(annotation: Annotation): Candidate[] {
  return toItsEnd(extractInSteps(annotation));
}

/** The same, a step at a time. */
export function* extractInSteps(annotation: Annotation): Generator<'extract', Candidate[], undefined> {
  const byRules = yield* candidatesInSteps(annotation);
  yield 'extract';
  return [...byRules, ...publishable(likelyCandidates(annotation), byRules)];
}

/** As `extract`, with all relations that the classifier tells, also those that no release holds. */
export function extractAll(annotation: Annotation): Candidate[] {
  const byRules = toItsEnd(candidatesInSteps(annotation));
  return [...byRules, ...untold(relationCandidates(annotation), byRules)];
}

function* candidatesInSteps(annotation: Annotation): Generator<'extract', Candidate[], undefined> {
  yield 'extract';
  const index = patternIndex(withSupportedTypes(annotation));
  const found: Candidate[] = [];
  for (const extractors of STEPS) {
    for (const extractor of extractors) for (const candidate of extractor(index)) found.push(candidate);
    yield 'extract';
  }
  return checkedAgainstOthers(found, index);
}
