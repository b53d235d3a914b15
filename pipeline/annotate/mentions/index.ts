import type { Entity, Mention, Office, Sentence, Token } from '../../contract/annotation.ts';
import { countryOfDemonym, countryOfName } from '../../lexicon/countries.ts';
import { tagNames } from '../tagger/index.ts';
import type { NameModel } from '../tagger/model.ts';
import { toItsEnd } from '../../text/to-its-end.ts';
import { withActingBodies } from './acting-bodies.ts';
import { acronymDefinitions } from './acronyms.ts';
import { withoutRoles } from './bodies-behind-organizer.ts';
import { bodiesCutAtFor } from './bodies-cut-at-for.ts';
import { withCompanyNames } from './company-names.ts';
import { anaphors } from './anaphora.ts';
import { announcedEvents } from './announced-events.ts';
import { withMattersOfEvents } from './events-on-names.ts';
import { entitiesOf } from './entities.ts';
import { withEventsByDeeds } from './events-by-deeds.ts';
import { withEventsByRareHeads } from './events-by-rare-heads.ts';
import { taggedOccurrences } from './occurrences.ts';
import { withoutHeadlineServices } from './headline-names.ts';
import { withKindsBeside } from './kinds-beside-names.ts';
import { withLabelledEvents } from './labelled-events.ts';
import { withLegalNames } from './legal-names.ts';
import { ownersOfOffices } from './owners-of-offices.ts';
import { withNamesOverAnd } from './names-over-and.ts';
import { nextEditions } from './next-editions.ts';
import { outsideBodies, withOfficesAsBodies } from './offices-as-bodies.ts';
import { otherEditions } from './other-editions.ts';
import { withQuotedGatherings } from './quoted-gatherings.ts';
import { withQuotedTitles } from './quoted-titles.ts';
import { type Ruled, ruledNames } from './ruled-names.ts';
import { withServiceAddresses } from './service-addresses.ts';
import { withServicesByDeeds } from './service-deeds.ts';
import { withServicesLikePersons } from './services-like-persons.ts';
import { taggedSegments } from './tagged-segments.ts';
import { tokenMarks } from './token-marks.ts';
import { withUntaggedEventsOfYear } from './untagged-events-of-year.ts';
import { withUnnamedAgreements } from './unnamed-agreements.ts';
import { withUnnamedPolicies } from './unnamed-policies.ts';
import { withUnnamedEvents } from './unnamed-events.ts';
import { wholeNames } from './whole-names.ts';

/** Who and what an article names, and where. */
export interface Mentions {
  /** In text order. */
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly offices: readonly Office[];
}

/**
 * Finds the names of an article, types them, groups them into entities and resolves definite descriptions and pronouns.
 * @param model what the tagger has learned; the shipped weights unless a measurement brings others
 */
export function findMentions(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  model?: NameModel,
): Mentions {
  return toItsEnd(mentionsInSteps(tokens, sentences, model));
}

/**
 * The same, a step at a time: what rules find → what the tagger makes of it → names mended and added → entities → what only points at them. What
 * is done in a step is a file each.
 */
export function* mentionsInSteps(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  model?: NameModel,
): Generator<'mentions', Mentions, undefined> {
  yield 'mentions';
  const marks = tokenMarks(tokens);
  const ruled = ruledNames(tokens, sentences, marks);
  yield 'mentions';
  const known = withoutHeadlineServices(tokens, sentences, tagNames(tokens, sentences, ruled.names, model));
  yield 'mentions';
  const tagged = taggedSegments(tokens, known, ruled);
  const whole = bodiesCutAtFor(tokens, wholeNames(tokens, withCompanyNames(tokens, tagged)));
  const legal = withQuotedTitles(
    tokens,
    withLegalNames(tokens, withKindsBeside(tokens, withNamesOverAnd(tokens, whole))),
  );
  const addressed = withServicesByDeeds(
    tokens,
    withServiceAddresses(
      tokens,
      withActingBodies(tokens, withServicesLikePersons(tokens, withOfficesAsBodies(tokens, legal))),
      marks,
    ),
    describedServices(ruled),
  );
  const held = withEventsByDeeds(
    tokens,
    withLabelledEvents(
      tokens,
      sentences,
      withQuotedGatherings(
        tokens,
        withMattersOfEvents(
          tokens,
          withUntaggedEventsOfYear(tokens, withEventsByRareHeads(tokens, withoutRoles(tokens, addressed))),
        ),
      ),
    ),
  );
  const agreed = withUnnamedPolicies(tokens, sentences, withUnnamedAgreements(tokens, sentences, held));
  const segments = withUnnamedEvents(tokens, sentences, agreed, marks);
  const offices = outsideBodies(ruled.offices, segments);
  yield 'mentions';
  const definitions = acronymDefinitions(tokens, segments);
  const things = entitiesOf(
    taggedOccurrences(tokens, segments, definitions),
    definitions,
    segments,
    tokens,
    sentences,
  );
  const mentions = things.mentions.map((mention) => markAdjectival(mention, things.entities[mention.entity]));
  yield 'mentions';
  const { named, entities } = nextEditions(tokens, sentences, mentions, things.entities);
  const editions = otherEditions(tokens, sentences, named, entities, marks);
  const all = [...entities, ...editions.entities];
  const announced = announcedEvents(tokens, sentences, named, entities);
  const pointing = outside(editions.mentions, anaphors(tokens, sentences, named, all, offices, marks));
  const told = inTextOrder([...named, ...editions.mentions, ...announced, ...pointing]);
  const owners = ownersOfOffices(tokens, sentences, told, all, offices);
  return {
    mentions: owners.length === 0 ? told : inTextOrder([...told, ...owners]),
    entities: all,
    offices,
  };
}

/** The names that are called an app, a platform or the like at some place. */
function describedServices({ segments }: Ruled): ReadonlySet<string> {
  const described = segments.filter(({ type }) => type.type === 'service' && type.strength === 1);
  return new Set(described.map(({ text }) => text));
}

/** Mentions that do not begin inside one of others: "the conference" of "the 2017 edition of the conference" points at no other. */
function outside(others: readonly Mention[], mentions: readonly Mention[]): readonly Mention[] {
  if (others.length === 0) return mentions;
  const inside = new Set<number>();
  for (const { firstToken, endToken } of others)
    for (let at = firstToken; at < endToken; at++) inside.add(at);
  return mentions.filter(({ firstToken }) => !inside.has(firstToken));
}

function inTextOrder(mentions: Mention[]): Mention[] {
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "Kenyan" points at Kenya but is no name of it. */
function markAdjectival(mention: Mention, entity: Entity | undefined): Mention {
  const name = entity?.name ?? '';
  const isDemonym =
    mention.type === 'place' && countryOfName(name) === undefined && countryOfDemonym(name) !== undefined;
  return isDemonym ? { ...mention, adjectival: true } : mention;
}
