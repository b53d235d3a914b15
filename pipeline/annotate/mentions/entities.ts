import type { Entity, EntityName, Mention, Token } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import type { AcronymDefinition } from './acronyms.ts';
import { editionName } from './editions.ts';
import { touches } from './token-shapes.ts';
import type { Occurrence } from './occurrences.ts';
import type { NameSegment } from './segments.ts';
import { editionsMeant } from './series.ts';
import { nameKey, shortForms } from './short-forms.ts';
import { UnionFind } from './union-find.ts';

/** Groups occurrences into entities, in order of first mention. */
export function entitiesOf(
  found: readonly Occurrence[],
  definitions: readonly AcronymDefinition[],
  segments: readonly NameSegment[],
): { entities: Entity[]; mentions: Mention[] } {
  const names = joinedNames(found, definitions, segments);
  const keyOf = ({ type, base }: Occurrence): string => names.find(nameKey(type, base));
  const meant = editionsMeant(
    found.map((occurrence) => ({ series: keyOf(occurrence), edition: occurrence.edition })),
  );
  const keys = found.map((occurrence, at) => {
    const edition = meant[at];
    return edition === undefined ? keyOf(occurrence) : `${keyOf(occurrence)}#${edition}`;
  });
  const entities: Entity[] = [];
  const indexOf = new Map<string, number>();
  const members = new Map<string, Occurrence[]>();
  found.forEach((occurrence, at) => {
    const key = keys[at] ?? '';
    const list = members.get(key) ?? [];
    list.push(occurrence);
    members.set(key, list);
  });
  for (const [key, list] of members) {
    indexOf.set(key, entities.length);
    entities.push(entityOf(entities.length, list));
  }
  const mentions = found.map((occurrence, at) => mentionOf(occurrence, indexOf.get(keys[at] ?? '') ?? 0));
  return { entities, mentions };
}

function joinedNames(
  found: readonly Occurrence[],
  definitions: readonly AcronymDefinition[],
  segments: readonly NameSegment[],
): UnionFind {
  const sets = new UnionFind();
  const typeOf = new Map(found.map(({ segment, type }) => [segment.text, type]));
  for (const definition of definitions) {
    const long = segments[definition.long]?.text;
    const type = long === undefined ? undefined : typeOf.get(long);
    if (long === undefined || type === undefined) continue;
    const bases =
      type === 'event'
        ? [editionName(long).base, editionName(definition.text).base]
        : [long, definition.text];
    sets.union(nameKey(type, bases[0] ?? long), nameKey(type, bases[1] ?? definition.text));
  }
  for (const [short, long] of shortForms(found)) sets.union(short, long);
  return sets;
}

function entityOf(index: number, members: readonly Occurrence[]): Entity {
  const type = members[0]?.type ?? 'other';
  const withEdition =
    members.find(({ edition }) => edition !== undefined && /^\d{4}$/.test(edition)) ??
    members.find(({ edition }) => edition !== undefined);
  const names = distinctNames(members);
  const ordered = [...names].sort(byFullness(withEdition?.edition));
  const entity = { index, type, name: ordered[0]?.text ?? '', names: ordered };
  if (type !== 'event' || withEdition?.edition === undefined) return entity;
  const { words } = withEdition.segment;
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return entity;
  const edition = { value: withEdition.edition, start: first.start, end: last.end };
  const [series] = members.flatMap(seriesName).sort(byFullness(undefined));
  return series === undefined ? { ...entity, edition } : { ...entity, edition, series };
}

/** The part of an event's name that all editions share, where it stands in one piece at its beginning. */
function seriesName({ segment, base }: Occurrence): EntityName[] {
  const [whole, ...others] = contiguousSpans(segment.words);
  if (whole === undefined || others.length > 0 || !segment.text.startsWith(base)) return [];
  if (whole.end - whole.start !== segment.text.length) return [];
  return [{ text: base, spans: [{ start: whole.start, end: whole.start + base.length }] }];
}

function distinctNames(members: readonly Occurrence[]): EntityName[] {
  const names = new Map<string, EntityName>();
  for (const { segment } of members) {
    if (!names.has(segment.text))
      names.set(segment.text, { text: segment.text, spans: contiguousSpans(segment.words) });
  }
  return [...names.values()];
}

/** Names that carry the edition first, then the longest, then the first written. */
function byFullness(edition: string | undefined): (a: EntityName, b: EntityName) => number {
  const carries = (name: EntityName): number =>
    edition !== undefined && editionName(name.text).edition === edition ? 0 : 1;
  return (a, b) =>
    carries(a) - carries(b) ||
    b.text.length - a.text.length ||
    (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0);
}

/** The spans of words that stand together; a quotation mark inside a name parts them. */
function contiguousSpans(words: readonly Token[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  words.forEach((word, index) => {
    const last = spans.at(-1);
    const before = words[index - 1];
    const joins = before !== undefined && (touches(before, word) || word.start - before.end === 1);
    if (last !== undefined && joins) last.end = word.end;
    else spans.push({ start: word.start, end: word.end });
  });
  return spans;
}

function mentionOf({ segment, type }: Occurrence, entity: number): Mention {
  const { firstToken, endToken, words } = segment;
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  return { type, form: 'name', entity, firstToken, endToken, start, end };
}
