import type { Entity, EntityName, Mention, MentionType, Token } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { type AcronymDefinition, isInitialsOf } from './acronyms.ts';
import { editionName } from './editions.ts';
import { touches } from './name-runs.ts';
import type { NameSegment } from './segments.ts';
import { UnionFind } from './union-find.ts';

/** A name as written at one place, with its final type and, for events, its series and edition. */
export interface Occurrence {
  /** Whether the name says nothing of its own type, so that it may stand short for a longer one. */
  readonly weak: boolean;
  readonly segment: Pick<NameSegment, 'firstToken' | 'endToken' | 'words' | 'text'>;
  readonly type: MentionType;
  readonly base: string;
  readonly edition?: string;
}

const SHORTENED: ReadonlySet<MentionType> = new Set([
  'organization',
  'service',
  'instrument',
  'person',
  'event',
]);

/** Names that say their own type outvote any number of surroundings. */
const VOTES = { 0: 0, 1: 1, 2: 10_000 } as const;

/**
 * One type a name for the whole article (the strongest evidence wins, then the most frequent), shared with its acronym and
 * with the longer name that it shortens.
 */
export function occurrences(
  segments: readonly NameSegment[],
  definitions: readonly AcronymDefinition[],
): Occurrence[] {
  const types = typesByText(segments);
  const strengths = new Map<string, number>();
  for (const { text, type } of segments)
    strengths.set(text, Math.max(strengths.get(text) ?? 0, type.strength));
  const written = segments.map(({ text }) => text);
  for (const definition of definitions) {
    const long = segments[definition.long];
    if (long === undefined) continue;
    const type = types.get(long.text) ?? 'other';
    if (type !== 'other') types.set(definition.text, type);
    else types.set(long.text, types.get(definition.text) ?? 'other');
  }
  const eventBases = new Set(
    [...types].filter(([, type]) => type === 'event').map(([text]) => editionName(text).base),
  );
  for (const text of new Set(written)) {
    if ((types.get(text) ?? 'other') !== 'other') continue;
    if (eventBases.has(text)) types.set(text, 'event');
    const { base, edition } = editionName(text);
    if (edition !== undefined && types.get(base) === 'event') types.set(text, 'event');
    const full = longerName(text, types);
    const fullType = full === undefined ? undefined : types.get(full);
    if (fullType !== undefined) types.set(text, fullType);
  }
  return segments.map((segment) => {
    const type = types.get(segment.text) ?? 'other';
    const weak = (strengths.get(segment.text) ?? 0) < 2;
    const { base, edition } = type === 'event' ? editionName(segment.text) : { base: segment.text };
    return edition === undefined ? { segment, type, weak, base } : { segment, type, weak, base, edition };
  });
}

function typesByText(segments: readonly NameSegment[]): Map<string, MentionType> {
  const votes = new Map<string, Map<MentionType, number>>();
  for (const { text, type } of segments) {
    const counts = votes.get(text) ?? new Map<MentionType, number>();
    counts.set(type.type, (counts.get(type.type) ?? 0) + VOTES[type.strength]);
    votes.set(text, counts);
  }
  const types = new Map<string, MentionType>();
  for (const [text, counts] of votes) {
    const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    if (best !== undefined) types.set(text, best[0]);
  }
  return types;
}

/** The one longer name that begins or ends with these words (for persons: has them as first or last name). */
function longerName(text: string, types: ReadonlyMap<string, MentionType>): string | undefined {
  const found = [...types].filter(
    ([longer, type]) =>
      SHORTENED.has(type) &&
      ((shortens(text, longer) && (type !== 'event' || /\s/.test(text))) ||
        isInitialsOf(text, editionName(longer).base)),
  );
  const fullTypes = new Set(found.map(([, type]) => type));
  return fullTypes.size === 1 ? found[0]?.[0] : undefined;
}

/** Whether `short` is the first or last words of `long`. */
export function shortens(short: string, long: string): boolean {
  return (
    short.length < long.length &&
    (long.startsWith(`${short} `) || long.endsWith(` ${short}`) || long.endsWith(`-${short}`))
  );
}

/** Groups occurrences into entities, in order of first mention. */
export function entitiesOf(
  found: readonly Occurrence[],
  definitions: readonly AcronymDefinition[],
  segments: readonly NameSegment[],
): { entities: Entity[]; mentions: Mention[] } {
  const series = joinedNames(found, definitions, segments);
  const editions = editionsBySeries(found, series);
  const keys = found.map((occurrence) => entityKey(occurrence, series, editions));
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

const nameKey = (type: MentionType, text: string): string => `${type}|${text.toLowerCase()}`;

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

/** Pairs of name keys of which the first shortens the second, where only one entity's name is longer. */
function shortForms(found: readonly Occurrence[]): [string, string][] {
  const bases = new Map(found.map(({ type, base, weak }) => [nameKey(type, base), { type, base, weak }]));
  const pairs: [string, string][] = [];
  for (const [key, { type, base, weak }] of bases) {
    if (!SHORTENED.has(type)) continue;
    const fits = (long: string): boolean =>
      isInitialsOf(base, long) ||
      (shortens(base, long) && (weak || long.endsWith(` ${base}`) || type === 'person'));
    const longer = [...bases].filter(([, other]) => other.type === type && fits(other.base));
    const longest = longer.filter(([, one]) => !longer.some(([, other]) => shortens(one.base, other.base)));
    const [only] = longest;
    if (only !== undefined && longest.length === 1) pairs.push([key, only[0]]);
  }
  return pairs;
}

function editionsBySeries(found: readonly Occurrence[], series: UnionFind): Map<string, Map<string, number>> {
  const editions = new Map<string, Map<string, number>>();
  for (const { type, base, edition } of found) {
    if (edition === undefined) continue;
    const key = series.find(nameKey(type, base));
    const counts = editions.get(key) ?? new Map<string, number>();
    counts.set(edition, (counts.get(edition) ?? 0) + 1);
    editions.set(key, counts);
  }
  return editions;
}

/** A series named without its edition stands for the edition that the article is about: the one it names most, then first. */
function entityKey(
  { type, base, edition }: Occurrence,
  series: UnionFind,
  editions: ReadonlyMap<string, ReadonlyMap<string, number>>,
): string {
  const key = series.find(nameKey(type, base));
  const focus = sameEdition(
    [...(editions.get(key) ?? [])].sort(([, a], [, b]) => b - a)[0]?.[0],
    editions.get(key),
  );
  const meant = sameEdition(edition, editions.get(key)) ?? focus;
  return meant === undefined ? key : `${key}#${meant}`;
}

/** An article that names one year and one ordinal of a series speaks of one edition: its year stands for both. */
function sameEdition(
  edition: string | undefined,
  all: ReadonlyMap<string, number> | undefined,
): string | undefined {
  const [year, ...otherYears] = [...(all?.keys() ?? [])].filter((each) => /^\d{4}$/.test(each));
  const isOnlyOrdinal = edition !== undefined && !/^\d{4}$/.test(edition) && all?.size === 2;
  return isOnlyOrdinal && year !== undefined && otherYears.length === 0 ? year : edition;
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
  const [whole] = contiguousSpans(segment.words);
  if (whole === undefined || !segment.text.startsWith(base)) return [];
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
export function contiguousSpans(words: readonly Token[]): Span[] {
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
