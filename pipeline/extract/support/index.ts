import type { Annotation, Entity, Mention, Token } from '../../contract/annotation.ts';
import { isNamedAsEvent, isUsedAsEvent } from './events.ts';
import { isNamedAsInstrument, isUsedAsInstrument } from './instruments.ts';
import { isPlaceOnService } from './services.ts';

/**
 * The annotation with no other events and instruments than those that something besides the tagger says are such: a word of a name, a year or
 * number in it, a description that points at it, or what is done with it. What is left over ("KF-21", "First Nation", "Government Service
 * Bus") may be anything, and becomes `other`, of which no row is made. The tagger saw few of these types, and takes for them what it does not know.
 * Where a service only says where something was written ("on its Facebook page"), it is not spoken of.
 */
export function withSupportedTypes(annotation: Annotation): Annotation {
  return withoutDoubtful(withoutPlacesOnServices(annotation));
}

/** Such mentions are `other`; the service stays, and so do its other mentions. */
function withoutPlacesOnServices(annotation: Annotation): Annotation {
  const { mentions, tokens } = annotation;
  if (!mentions.some((mention) => isPlaceOnService(mention, tokens))) return annotation;
  return {
    ...annotation,
    mentions: mentions.map((one) =>
      isPlaceOnService(one, tokens) ? { ...one, type: 'other' as const } : one,
    ),
  };
}

function withoutDoubtful(annotation: Annotation): Annotation {
  const { entities, mentions, tokens } = annotation;
  const doubtful = new Set<number>();
  for (const entity of entities)
    if (isDoubtful(entity, annotation.article.published)) doubtful.add(entity.index);
  if (doubtful.size === 0) return annotation;
  for (const mention of mentions)
    if (doubtful.has(mention.entity) && isUsed(mention, tokens)) doubtful.delete(mention.entity);
  if (doubtful.size === 0) return annotation;
  return {
    ...annotation,
    entities: entities.map((one) => (doubtful.has(one.index) ? { ...one, type: 'other' as const } : one)),
    mentions: mentions.map((one) => (doubtful.has(one.entity) ? { ...one, type: 'other' as const } : one)),
  };
}

function isDoubtful(entity: Entity, published: string | null): boolean {
  if (entity.type === 'event') return !isNamedAsEvent(entity, published);
  return entity.type === 'instrument' && !isNamedAsInstrument(entity);
}

function isUsed(mention: Mention, tokens: readonly Token[]): boolean {
  return mention.type === 'event' ? isUsedAsEvent(mention, tokens) : isUsedAsInstrument(mention, tokens);
}
