import type { Entity, Mention, Office, Sentence, Token } from '../../contract/annotation.ts';
import { countryOfDemonym, countryOfName } from '../../lexicon/countries.ts';
import { tagNames } from '../tagger/index.ts';
import type { NameModel } from '../tagger/model.ts';
import { toItsEnd } from '../../text/to-its-end.ts';
import { acronymDefinitions } from './short-names/acronyms.ts';
import { anaphors } from './coreference/anaphora.ts';
import { announcedEvents } from './events/announced-events.ts';
import { entitiesOf } from './entities.ts';
import { taggedOccurrences } from './occurrences.ts';
import { withoutHeadlineServices } from './names/headline-names.ts';
import { ownersOfOffices } from './offices/owners-of-offices.ts';
import { nextEditions } from './events/next-editions.ts';
import { outsideBodies } from './bodies/offices-as-bodies.ts';
import { otherEditions } from './events/other-editions.ts';
import { mendedNames } from './names/mended-names.ts';
import { ruledNames } from './names/ruled-names.ts';
import { taggedSegments } from './names/tagged-segments.ts';
import { tokenMarks } from './names/token-marks.ts';

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
 * The same, a step at a time: what rules find → what the tagger makes of it → names mended and added (`names/`, with what is true only of
 * `persons/`, `bodies/`, `events/`, `instruments/`, `services/` and of `offices/`) → entities (`short-names/`) → what only points at them (`coreference/`).
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
  const { names, likelihoods } = tagNames(tokens, sentences, ruled.names, model);
  const known = withoutHeadlineServices(tokens, sentences, names);
  yield 'mentions';
  const segments = mendedNames(taggedSegments(tokens, known, ruled), { tokens, sentences, marks, ruled });
  const offices = outsideBodies(ruled.offices, segments);
  yield 'mentions';
  const definitions = acronymDefinitions(tokens, segments);
  const things = entitiesOf(
    taggedOccurrences(tokens, segments, definitions),
    definitions,
    segments,
    tokens,
    sentences,
    likelihoods,
  );
  const mentions = things.mentions.map((mention) => markAdjectival(mention, things.entities[mention.entity]));
  yield 'mentions';
  const { named, entities } = nextEditions(tokens, sentences, mentions, things.entities);
  const editions = otherEditions(tokens, sentences, named, entities, marks);
  const all = editions.entities;
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
