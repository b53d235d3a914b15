import type { Annotation, Entity, Mention } from '../../contract/annotation.ts';
import { isBeforeOutcome } from '../../text/outcome-nouns.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** An article says what it is about in so many sentences. */
const LEAD = 3;

/**
 * The event that an article is about: the only one, or one that its first sentences name and that it speaks of more often than of any other.
 */
export function mainEvent({ annotation }: PatternIndex): Entity | undefined {
  const main = known.get(annotation) ?? { event: findMainEvent(annotation) };
  known.set(annotation, main);
  return main.event;
}

/** Of each article: most extractors of events ask for it. */
const known = new WeakMap<Annotation, { readonly event: Entity | undefined }>();

function findMainEvent(annotation: Annotation): Entity | undefined {
  const { entities, mentions, sentences, tokens } = annotation;
  const leadEnd = sentences[Math.min(LEAD, sentences.length) - 1]?.end ?? 0;
  const [counts, inLead] = [new Map<number, number>(), new Set<number>()];
  for (const { type, entity, form, start, endToken } of mentions) {
    if (type !== 'event' || form === 'pronoun' || isBeforeOutcome(tokens, endToken)) continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    if (start < leadEnd) inLead.add(entity);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined || (counts.size > 1 && !inLead.has(first[0]))) return undefined;
  const isSecond = second?.[1] === first[1] && !isOtherEdition(entities[first[0]], entities[second[0]]);
  return isSecond ? undefined : entities[first[0]];
}

/** Where that event is first called by its name. */
export function mainEventNamed(index: PatternIndex): Mention | undefined {
  const main = mainEvent(index)?.index;
  return index.annotation.mentions.find(({ entity, form }) => entity === main && form === 'name');
}

/** Of two editions the one that is spoken of first is meant: "the third Quay Forum … the first Quay Forum was held in 2021". */
function isOtherEdition(first: Entity | undefined, second: Entity | undefined): boolean {
  const [series, other] = [first?.series?.text, second?.series?.text];
  return series !== undefined && series === other && first?.edition?.value !== second?.edition?.value;
}
