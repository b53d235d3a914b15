import type { Entity, EntityName, Mention, MentionType, Sentence, Token } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { likelihoodOf, type Likelihoods } from '../tagger/likelihoods.ts';
import { isBeforeOutcome } from '../../text/outcome-nouns.ts';
import type { AcronymDefinition } from './short-names/acronyms.ts';
import { editionName } from './events/editions.ts';
import { pastYearOf } from './events/past-editions.ts';
import { touches } from './names/token-shapes.ts';
import type { Occurrence } from './occurrences.ts';
import type { NameSegment } from './names/segments.ts';
import { namesakes } from './persons/namesakes.ts';
import { editionsMeant } from './events/series.ts';
import { nameKey, shortForms } from './short-names/short-forms.ts';
import { UnionFind } from './union-find.ts';

/** Groups occurrences into entities, in order of first mention. */
export function entitiesOf(
  found: readonly Occurrence[],
  definitions: readonly AcronymDefinition[],
  segments: readonly NameSegment[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  likelihoods: Likelihoods,
): { entities: Entity[]; mentions: Mention[] } {
  const names = joinedNames(found, definitions, segments);
  const meant = namesakes(found, tokens, sentences);
  const keys = withEditions(
    found,
    found.map(({ type, base }, at) => names.find(nameKey(type, meant[at] ?? base))),
    tokens,
    sentences,
  );
  const entities: Entity[] = [];
  const indexOf = new Map<string, number>();
  const members = new Map<string, Occurrence[]>();
  found.forEach((occurrence, at) => {
    const key = keys[at] ?? '';
    const list = members.get(key);
    if (list === undefined) members.set(key, [occurrence]);
    else list.push(occurrence);
  });
  for (const [key, list] of members) {
    indexOf.set(key, entities.length);
    entities.push(entityOf(entities.length, list));
  }
  const mentions = found.map((occurrence, at) =>
    mentionOf(occurrence, indexOf.get(keys[at] ?? '') ?? 0, likelihoods),
  );
  return { entities, mentions };
}

/** "29th" counts as "29" of "COM29" does. */
const COUNTED = /^(\d{1,3})(?:st|nd|rd|th)$/;

/** The keys of series, each with the edition that is meant there. */
function withEditions(
  found: readonly Occurrence[],
  keys: readonly string[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly string[] {
  if (found.every(({ edition }) => edition === undefined)) return keys;
  // A part of a name ("Vibrant Harbour" of "the 8th Vibrant Harbour Summit") names no series beside the edition.
  const plain = new Set(found.flatMap(({ edition, base }) => (edition === undefined ? [base] : [])));
  const years = new Map<string, Set<string>>();
  for (const [index, { edition }] of found.entries())
    if (edition !== undefined && /^\d{4}$/.test(edition)) {
      const key = keys[index] ?? '';
      years.set(key, (years.get(key) ?? new Set()).add(edition));
    }
  const isPast = (occurrence: Occurrence, key: string): boolean => {
    const year = pastYearOf(occurrence, tokens, sentences);
    if (year === undefined) return false;
    // "Quay Forum 2023 opened. The first Quay Forum was held in 2002."
    return plain.has(occurrence.base) || years.get(key)?.has(year) === false;
  };
  const meant = editionsMeant(
    found.map((occurrence, index) => ({
      series: keys[index] ?? '',
      edition: occurrence.edition?.replace(COUNTED, '$1'),
      isPast: isPast(occurrence, keys[index] ?? ''),
      isAside: isBeforeOutcome(tokens, occurrence.segment.endToken),
    })),
  );
  return keys.map((key, index) => (meant[index] === undefined ? key : `${key}#${meant[index]}`));
}

function joinedNames(
  found: readonly Occurrence[],
  definitions: readonly AcronymDefinition[],
  segments: readonly NameSegment[],
): UnionFind {
  const sets = new UnionFind();
  const typeOf = new Map<string, MentionType>();
  if (definitions.length > 0)
    for (const { segment, base, type } of found) typeOf.set(segment.text, type).set(base, type);
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
  const withEdition = type === 'event' ? editionOf(members) : undefined;
  const names = distinctNames(members);
  const ordered = names.length > 1 ? names.sort(byFullness(withEdition?.edition)) : names;
  const entity = { index, type, name: ordered[0]?.text ?? '', names: ordered };
  if (type !== 'event' || withEdition?.edition === undefined) return entity;
  const { words } = withEdition.segment;
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return entity;
  const told = withEdition.toldAt ?? { start: first.start, end: last.end };
  const edition = { value: withEdition.edition, ...told };
  const [series] = members.flatMap(seriesName).sort(byFullness(undefined));
  return series === undefined ? { ...entity, edition } : { ...entity, edition, series };
}

/** The member that says best which edition the event is. */
function editionOf(members: readonly Occurrence[]): Occurrence | undefined {
  return (
    members.find(({ edition }) => edition !== undefined && /^\d{4}$/.test(edition)) ??
    members.find(({ edition }) => edition !== undefined)
  );
}

/** The part of an event's name that all editions share, where it stands in one piece at its beginning. */
function seriesName({ segment, base }: Occurrence): EntityName[] {
  const [whole, ...others] = contiguousSpans(segment.words);
  if (whole === undefined || others.length > 0 || !segment.text.startsWith(base)) return [];
  if (whole.end - whole.start !== segment.text.length) return [];
  return [{ text: base, spans: [{ start: whole.start, end: whole.start + base.length }] }];
}

function distinctNames(members: readonly Occurrence[]): EntityName[] {
  const names: EntityName[] = [];
  const written = new Set<string>();
  for (const { segment } of members) {
    if (written.has(segment.text)) continue;
    written.add(segment.text);
    names.push({ text: segment.text, spans: contiguousSpans(segment.words) });
  }
  return names;
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

function mentionOf({ segment, type }: Occurrence, entity: number, likelihoods: Likelihoods): Mention {
  const { firstToken, endToken, words } = segment;
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const mention: Mention = { type, form: 'name', entity, firstToken, endToken, start, end };
  const likelihood = likelihoodOf(likelihoods, type, firstToken, endToken);
  return likelihood === undefined ? mention : { ...mention, likelihood };
}
