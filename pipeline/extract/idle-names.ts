import type { Annotation, Entity } from '../contract/annotation.ts';
import type { Candidate, EntityRef } from '../contract/fact.ts';
import { countryOfName } from '../lexicon/countries.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { entityRef } from './fields.ts';
import type { PatternIndex } from './pattern/pattern-index.ts';
import { doubtfulBodies } from './support/doubtful-bodies.ts';
import { likelihoodsOfNames } from './support/likelihoods-of-names.ts';

/** What the tagger holds less likely is as often no body, where nothing else speaks for it. */
const LEAST_OF_BODIES = 0.6;
/** What it holds less likely is a person or place in one case of three. */
const LEAST_OF_OTHERS = 0.4;

/**
 * Candidates without rows of names in doubt that play no part in any other row. Where somebody's office, an event or a service goes with a name,
 * that speaks for it.
 */
export function withoutIdleNames(
  candidates: readonly Candidate[],
  { annotation }: PatternIndex,
): readonly Candidate[] {
  const idle = new Set(doubtful(annotation).flatMap((entity) => keyOf(entityRef(entity)) ?? []));
  if (idle.size === 0) return candidates;
  for (const { table, fields } of candidates)
    for (const { entity } of Object.values(fields))
      if (entity !== undefined && entity.table !== table) idle.delete(keyOf(entity) ?? '');
  return candidates.filter(({ table, fields }) => {
    const entity = fields['name']?.entity;
    return entity?.table !== table || !idle.has(keyOf(entity) ?? '');
  });
}

function keyOf(entity: EntityRef | undefined): string | undefined {
  return entity === undefined ? undefined : `${entity.table} ${entity.key}`;
}

function doubtful(annotation: Annotation): readonly Entity[] {
  const bodies = doubtfulBodies(annotation, LEAST_OF_BODIES);
  const likelihoods = likelihoodsOfNames(annotation);
  return annotation.entities.filter(
    (entity) =>
      bodies.has(entity.index) || ((likelihoods[entity.index] ?? 1) < LEAST_OF_OTHERS && isUnknown(entity)),
  );
}

/** Whether no word of a person's name is a given name, and a place is no country. */
function isUnknown({ type, names, name }: Entity): boolean {
  if (type === 'person') return !names.some(({ text }) => isGivenName(text.split(' ')[0] ?? ''));
  return type === 'place' && countryOfName(name) === undefined;
}
