import type { Sentence, Token } from '../../../contract/annotation.ts';
import { withActingBodies } from '../bodies/acting-bodies.ts';
import { withBodiesAsSources } from '../bodies/bodies-as-sources.ts';
import { withoutRoles } from '../bodies/bodies-behind-organizer.ts';
import { withBodiesBehindForms } from '../bodies/quoted-behind-forms.ts';
import { withBodiesOfLands } from '../bodies/bodies-of-lands.ts';
import { withFirmsLikePersons } from '../bodies/firms-like-persons.ts';
import { bodiesCutAtFor } from '../bodies/bodies-cut-at-for.ts';
import { withBodiesThatMeet } from '../bodies/bodies-that-meet.ts';
import { withCompanyNames } from '../bodies/company-names.ts';
import { withDottedServices } from '../services/dotted-services.ts';
import { withEventsByDeeds } from '../events/events-by-deeds.ts';
import { withEventsByRareHeads } from '../events/events-by-rare-heads.ts';
import { withMattersOfEvents } from '../events/events-on-names.ts';
import { withMeetingsInBrackets } from '../events/meetings-with-brackets.ts';
import { withMinistriesInSmall } from '../bodies/ministries-in-small.ts';
import { withOwnersApart } from '../bodies/owned-bodies.ts';
import { withPartnersApart } from '../bodies/partners-of-ministries.ts';
import { withKindsBeside } from './kinds-beside-names.ts';
import { withLabelledEvents } from '../events/labelled-events.ts';
import { withListedFirms } from '../bodies/listed-firms.ts';
import { withMarksAround } from './marks-around.ts';
import { withLevelsBefore } from './levels-before-names.ts';
import { withLettersBeforeHolders } from '../bodies/letters-before-holders.ts';
import { withInnerTexts } from '../instruments/inner-texts.ts';
import { withLegalNames } from '../instruments/legal-names.ts';
import { withoutPeopleBehind } from './cut-before-people.ts';
import { withNamesBeforeNouns } from './named-before-nouns.ts';
import { withNamesOverAnd } from './names-over-and.ts';
import { withoutNoNames } from '../no-names/index.ts';
import { withNumberedShorts } from '../short-names/numbered-shorts.ts';
import { withOfficesAsBodies } from '../bodies/offices-as-bodies.ts';
import { withQuotedGatherings } from '../events/quoted-gatherings.ts';
import { withQuotedTitles } from '../instruments/quoted-titles.ts';
import { withEventsAtEvents } from '../events/events-at-events.ts';
import { withoutPartsInNames } from '../events/parts-in-names.ts';
import { withPairedPlans } from './paired-plans.ts';
import { withRepeatedNames } from './repeated-names.ts';
import type { Ruled } from './ruled-names.ts';
import type { NameSegment } from './segments.ts';
import { withShortsInBrackets } from '../short-names/shorts-in-brackets.ts';
import { withoutStrayEnds } from './stray-ends.ts';
import { withSpelledNames } from './spelled-names.ts';
import { withListedServices } from '../services/listed-services.ts';
import { withToldServices } from '../services/told-services.ts';
import { withRunnersOfServices } from '../services/runners-of-services.ts';
import { withoutPortalsOfBodies } from '../services/portals-of-bodies.ts';
import { withServiceAddresses } from '../services/service-addresses.ts';
import { withServicesByDeeds } from '../services/service-deeds.ts';
import { withPersonsBeforeOffices } from '../persons/persons-before-offices.ts';
import { withSheikhs } from '../persons/sheikhs.ts';
import { withShortsBeforePersons } from '../bodies/shorts-before-persons.ts';
import { withSmallHeads } from '../instruments/small-heads.ts';
import { withTextsOfPlaces } from '../instruments/texts-of-places.ts';
import { withUnnamedAgreements } from '../instruments/unnamed-agreements.ts';
import { withSubtitles } from '../events/subtitles.ts';
import { withUnnamedEvents } from '../events/unnamed-events.ts';
import { withoutOtherKinds } from './told-kinds/other-kinds.ts';
import { withUnnamedPolicies } from '../instruments/unnamed-policies.ts';
import { withUntaggedEventsOfYear } from '../events/untagged-events-of-year.ts';
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

/** Where names begin and end. */
const BOUNDARIES: readonly Mend[] = [
  (names, { tokens }) => withCompanyNames(tokens, names),
  (names, { tokens }) => wholeNames(tokens, names),
  (names, { tokens }) => withoutStrayEnds(tokens, names),
  (names, { tokens }) => withOwnersApart(tokens, names),
  (names, { tokens }) => bodiesCutAtFor(tokens, names),
  (names, { tokens }) => withoutPeopleBehind(tokens, names),
  (names, { tokens }) => withPartnersApart(tokens, names),
  (names, { tokens }) => withNamesOverAnd(tokens, names),
  (names, { tokens }) => withBodiesOfLands(tokens, names),
  (names, { tokens }) => withSpelledNames(tokens, names),
  (names, { tokens }) => withPairedPlans(tokens, names),
  (names, { tokens }) => withRepeatedNames(tokens, names),
  (names, { tokens }) => withShortsInBrackets(tokens, names),
];

/** What the nouns beside names say of them. */
const BESIDE_NOUNS: readonly Mend[] = [
  (names, { tokens }) => withKindsBeside(tokens, names),
  (names, { tokens }) => withNamesBeforeNouns(tokens, names),
  (names, { tokens, ruled }) => withToldServices(tokens, names, ruled.segments),
  (names, { tokens }) => withListedServices(tokens, names),
  (names, { tokens }) => withListedFirms(tokens, names),
  (names, { tokens }) => withNumberedShorts(tokens, names),
];

/** Bodies, persons and texts that the tagger does not see, or sees as each other. */
const BODIES_PERSONS_TEXTS: readonly Mend[] = [
  (names, { tokens }) => withMinistriesInSmall(tokens, names),
  (names, { tokens }) => withLegalNames(tokens, names),
  (names, { tokens }) => withQuotedTitles(tokens, names),
  (names, { tokens }) => withTextsOfPlaces(tokens, names),
  (names, { tokens }) => withSmallHeads(tokens, names),
  (names, { tokens }) => withInnerTexts(tokens, names),
  (names, { tokens }) => withBodiesBehindForms(tokens, names),
  (names, { tokens }) => withOfficesAsBodies(tokens, names),
  (names, { tokens }) => withPersonsBeforeOffices(tokens, names),
  (names, { tokens }) => withSheikhs(tokens, names),
  (names, { tokens }) => withLettersBeforeHolders(tokens, names),
  (names, { tokens }) => withShortsBeforePersons(tokens, names),
  (names, { tokens }) => withActingBodies(tokens, names),
  (names, { tokens }) => withBodiesAsSources(tokens, names),
  (names, { tokens }) => withFirmsLikePersons(tokens, names),
];

/** Services by their addresses and by what is done with them, and who runs them. */
const SERVICES: readonly Mend[] = [
  (names, { tokens, marks }) => withServiceAddresses(tokens, names, marks),
  (names, { tokens }) => withDottedServices(tokens, names),
  (names, { tokens, ruled }) => withServicesByDeeds(tokens, names, ruled.segments),
  (names, { tokens }) => withRunnersOfServices(tokens, names),
  (names) => withoutPortalsOfBodies(names),
  (names, { tokens }) => withoutOtherKinds(tokens, names),
];

/** Events by their heads, years, organizers and by what is done at them. */
const EVENTS: readonly Mend[] = [
  (names, { tokens }) => withSubtitles(tokens, names),
  (names, { tokens }) => withoutRoles(tokens, names),
  (names, { tokens }) => withEventsByRareHeads(tokens, names),
  (names, { tokens }) => withUntaggedEventsOfYear(tokens, names),
  (names, { tokens }) => withMattersOfEvents(tokens, names),
  (names, { tokens }) => withoutPartsInNames(tokens, names),
  (names, { tokens }) => withEventsAtEvents(tokens, names),
  (names, { tokens }) => withQuotedGatherings(tokens, names),
  (names, { tokens, sentences }) => withLabelledEvents(tokens, sentences, names),
  (names, { tokens }) => withEventsByDeeds(tokens, names),
  (names, { tokens }) => withMeetingsInBrackets(tokens, names),
  (names, { tokens }) => withBodiesThatMeet(tokens, names),
];

/** Agreements, policies and events that are told of without a name. They come last: words that are a name are none of them. */
const UNNAMED: readonly Mend[] = [
  (names, { tokens, sentences }) => withUnnamedAgreements(tokens, sentences, names),
  (names, { tokens, sentences }) => withUnnamedPolicies(tokens, sentences, names),
  (names, { tokens, sentences, marks }) => withUnnamedEvents(tokens, sentences, names, marks),
];

/**
 * What is mended in the tagger's names and added to them, in this order: each takes the names as those before it left them. What is no name goes before
 * anything is added, so that nothing is built on it.
 */
const MENDS: readonly Mend[] = [
  ...BOUNDARIES,
  ...BESIDE_NOUNS,
  (names, { tokens, sentences }) => withoutNoNames(tokens, sentences, names),
  ...BODIES_PERSONS_TEXTS,
  ...SERVICES,
  ...EVENTS,
  (names, { tokens }) => withLevelsBefore(tokens, names),
  ...UNNAMED,
  (names, { tokens }) => withMarksAround(tokens, names),
];

/** The tagger's names mended, with those that neither it nor the rules read, in text order. */
export function mendedNames(tagged: readonly NameSegment[], article: ReadForNames): readonly NameSegment[] {
  return MENDS.reduce((names, mend) => mend(names, article), tagged);
}
