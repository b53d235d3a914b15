import type { Annotation, Entity, Mention, MentionType, Token } from '../../contract/annotation.ts';
import { isBody, mayBeBody } from './bodies.ts';
import { doubtfulBodies } from './doubtful-bodies.ts';
import { isHoliday, isNamedAsCalamity, isNamedAsEvent, isUsedAsEvent } from './events.ts';
import { isNamedAsInstrument, isUsedAsInstrument } from './instruments.ts';
import { isOnlyPlace, isPlaceOnService } from './services.ts';

/**
 * The annotation with no other events and instruments than those that something besides the tagger says are such: a word of a name, a year or
 * number in it, a description that points at it, or what is done with it. What is left over ("KF-21", "First Nation", "Government Service
 * Bus") may be anything, and becomes `other`, of which no row is made. The tagger saw few of these types, and takes for them what it does not know.
 * Where a service only says where something was written ("on its Facebook page"), it is not spoken of.
 */
export function withSupportedTypes(annotation: Annotation): Annotation {
  return withoutDoubtful(withBodies(withoutDoubtfulBodies(withoutPlacesOnServices(annotation))));
}

/** Such mentions are `other`; the service stays unless it is a store or medium that is spoken of nowhere else, and so do its other mentions. */
function withoutPlacesOnServices(annotation: Annotation): Annotation {
  const { mentions, tokens } = annotation;
  const places = new Set(mentions.filter((mention) => isPlaceOnService(mention, tokens)));
  if (places.size === 0) return annotation;
  const spokenOf = new Set(mentions.filter((mention) => !places.has(mention)).map(({ entity }) => entity));
  const only = new Set(
    [...places]
      .filter((mention) => !spokenOf.has(mention.entity) && isOnlyPlace(mention, tokens))
      .map(({ entity }) => entity),
  );
  const others = mentions.map((one) => (places.has(one) ? { ...one, type: 'other' as const } : one));
  return withType({ ...annotation, mentions: others }, only, 'other');
}

/** Of names that the tagger holds less likely than this, and nothing else speaks for, a third are those of bodies. */
const MOST_LIKELY_NONE = 0.5;

/** Names that are most likely not of bodies are `other`. */
function withoutDoubtfulBodies(annotation: Annotation): Annotation {
  const doubtful = doubtfulBodies(annotation, MOST_LIKELY_NONE);
  return doubtful.size === 0 ? annotation : withType(annotation, doubtful, 'other');
}

/** Bodies that are called like an event ("Forum for Authors") become organisations. */
function withBodies(annotation: Annotation): Annotation {
  const { entities, mentions, tokens } = annotation;
  const mentionsOf = new Map<number, Mention[]>();
  for (const entity of entities) if (mayBeBody(entity)) mentionsOf.set(entity.index, []);
  if (mentionsOf.size === 0) return annotation;
  for (const mention of mentions) mentionsOf.get(mention.entity)?.push(mention);
  const bodies = new Set<number>();
  for (const [entity, own] of mentionsOf) if (isBody(own, tokens)) bodies.add(entity);
  return bodies.size === 0 ? annotation : withType(annotation, bodies, 'organization');
}

function withType(annotation: Annotation, those: ReadonlySet<number>, type: MentionType): Annotation {
  return {
    ...annotation,
    entities: annotation.entities.map((one) => (those.has(one.index) ? { ...one, type } : one)),
    mentions: annotation.mentions.map((one) => (those.has(one.entity) ? { ...one, type } : one)),
  };
}

function withoutDoubtful(annotation: Annotation): Annotation {
  const { entities, mentions, tokens } = annotation;
  const doubtful = new Set<number>();
  for (const entity of entities)
    if (isDoubtful(entity, annotation.article.published)) doubtful.add(entity.index);
  for (const mention of mentions)
    if (doubtful.has(mention.entity) && isUsed(mention, tokens)) doubtful.delete(mention.entity);
  withoutNamesakes(doubtful, entities);
  for (const entity of entities)
    if (entity.type === 'event' && (isNamedAsCalamity(entity) || isHoliday(entity)))
      doubtful.add(entity.index);
  addEditions(doubtful, entities);
  return doubtful.size === 0 ? annotation : withType(annotation, doubtful, 'other');
}

/** Adds the editions that are told by what they are editions of: "the second edition" is none of a department. */
function addEditions(doubtful: Set<number>, entities: readonly Entity[]): void {
  if (doubtful.size === 0) return;
  const names = new Set(entities.filter(({ index }) => doubtful.has(index)).map(({ name }) => name));
  for (const { index, type, series } of entities)
    if (type === 'event' && series !== undefined && names.has(series.text)) doubtful.add(index);
}

/** Another edition goes by the name of the event: what supports the one supports the other. */
function withoutNamesakes(doubtful: Set<number>, entities: readonly Entity[]): void {
  const editions = [...doubtful].filter((index) => entities[index]?.edition !== undefined);
  if (editions.length === 0) return;
  const supported = new Set(
    entities
      .filter(({ index, type }) => type === 'event' && !doubtful.has(index))
      .flatMap(({ names }) => names.map(({ text }) => text)),
  );
  for (const index of editions) if (supported.has(entities[index]?.name ?? '')) doubtful.delete(index);
}

function isDoubtful(entity: Entity, published: string | null): boolean {
  if (entity.type === 'event') return !isNamedAsEvent(entity, published);
  return entity.type === 'instrument' && !isNamedAsInstrument(entity);
}

function isUsed(mention: Mention, tokens: readonly Token[]): boolean {
  return mention.type === 'event' ? isUsedAsEvent(mention, tokens) : isUsedAsInstrument(mention, tokens);
}
