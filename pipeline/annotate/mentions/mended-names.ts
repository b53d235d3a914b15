import type { Sentence, Token } from '../../contract/annotation.ts';
import { withActingBodies } from './acting-bodies.ts';
import { withoutRoles } from './bodies-behind-organizer.ts';
import { bodiesCutAtFor } from './bodies-cut-at-for.ts';
import { withCompanyNames } from './company-names.ts';
import { withDottedServices } from './dotted-services.ts';
import { withEventsByDeeds } from './events-by-deeds.ts';
import { withEventsByRareHeads } from './events-by-rare-heads.ts';
import { withMattersOfEvents } from './events-on-names.ts';
import { withKindsBeside } from './kinds-beside-names.ts';
import { withLabelledEvents } from './labelled-events.ts';
import { withLegalNames } from './legal-names.ts';
import { withNamesOverAnd } from './names-over-and.ts';
import { withOfficesAsBodies } from './offices-as-bodies.ts';
import { withQuotedGatherings } from './quoted-gatherings.ts';
import { withQuotedTitles } from './quoted-titles.ts';
import type { Ruled } from './ruled-names.ts';
import type { NameSegment } from './segments.ts';
import { withServiceAddresses } from './service-addresses.ts';
import { withServicesByDeeds } from './service-deeds.ts';
import { withServicesLikePersons } from './services-like-persons.ts';
import { withUnnamedAgreements } from './unnamed-agreements.ts';
import { withUnnamedEvents } from './unnamed-events.ts';
import { withUnnamedPolicies } from './unnamed-policies.ts';
import { withUntaggedEventsOfYear } from './untagged-events-of-year.ts';
import { wholeNames } from './whole-names.ts';

/** An article as far as it is read before its names are mended. */
export interface ReadForNames {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** What the form of each token says (`token-marks.ts`). */
  readonly marks: Uint8Array;
  readonly ruled: Ruled;
}

type Mend = (names: readonly NameSegment[], article: ReadForNames) => readonly NameSegment[];

/** What is mended in the tagger's names and added to them, in this order: each takes the names as those before it left them. A new one is a new line here. */
const MENDS: readonly Mend[] = [
  (names, { tokens }) => withCompanyNames(tokens, names),
  (names, { tokens }) => wholeNames(tokens, names),
  (names, { tokens }) => bodiesCutAtFor(tokens, names),
  (names, { tokens }) => withNamesOverAnd(tokens, names),
  (names, { tokens }) => withKindsBeside(tokens, names),
  (names, { tokens }) => withLegalNames(tokens, names),
  (names, { tokens }) => withQuotedTitles(tokens, names),
  (names, { tokens }) => withOfficesAsBodies(tokens, names),
  (names, { tokens }) => withServicesLikePersons(tokens, names),
  (names, { tokens }) => withActingBodies(tokens, names),
  (names, { tokens, marks }) => withServiceAddresses(tokens, names, marks),
  (names, { tokens }) => withDottedServices(tokens, names),
  (names, { tokens, ruled }) => withServicesByDeeds(tokens, names, describedServices(ruled)),
  (names, { tokens }) => withoutRoles(tokens, names),
  (names, { tokens }) => withEventsByRareHeads(tokens, names),
  (names, { tokens }) => withUntaggedEventsOfYear(tokens, names),
  (names, { tokens }) => withMattersOfEvents(tokens, names),
  (names, { tokens }) => withQuotedGatherings(tokens, names),
  (names, { tokens, sentences }) => withLabelledEvents(tokens, sentences, names),
  (names, { tokens }) => withEventsByDeeds(tokens, names),
  (names, { tokens, sentences }) => withUnnamedAgreements(tokens, sentences, names),
  (names, { tokens, sentences }) => withUnnamedPolicies(tokens, sentences, names),
  (names, { tokens, sentences, marks }) => withUnnamedEvents(tokens, sentences, names, marks),
];

/** The tagger's names mended, with those that neither it nor the rules read, in text order. */
export function mendedNames(tagged: readonly NameSegment[], article: ReadForNames): readonly NameSegment[] {
  return MENDS.reduce((names, mend) => mend(names, article), tagged);
}

/** The names that are called an app, a platform or the like at some place. */
function describedServices({ segments }: Ruled): ReadonlySet<string> {
  const described = segments.filter(({ type }) => type.type === 'service' && type.strength === 1);
  return new Set(described.map(({ text }) => text));
}
