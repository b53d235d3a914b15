import type { MentionType, Token } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import type { AcronymDefinition } from './short-names/acronyms.ts';
import { countBefore, withCount } from './names/counted-names.ts';
import { withoutLevel } from './names/levels-before-names.ts';
import { intergovernmentalNamed } from '../../lexicon/intergovernmental.ts';
import { isCountryOrCity } from '../../lexicon/place-names.ts';
import { editionOfWord, isEditionNoun } from './events/edition-pointers.ts';
import { editionName } from './events/editions.ts';
import { shareWithPersons } from './persons/family-names.ts';
import { type LongerNames, longerNames } from './short-names/longer-names.ts';
import type { NameSegment } from './names/segments.ts';
import { yearBehindBrackets } from './events/year-behind-brackets.ts';

/** A name as written at one place, with its final type and, for events, its series and edition. */
export interface Occurrence {
  /** Whether the name says nothing of its own type, so that it may stand short for a longer one. */
  readonly weak: boolean;
  readonly segment: Pick<NameSegment, 'firstToken' | 'endToken' | 'words' | 'text'>;
  readonly type: MentionType;
  readonly base: string;
  readonly edition?: string;
  /** The name with the words beside it that tell the edition, where they are no part of it. */
  readonly toldAt?: Span;
}

/** Types of things that go by a part of their name. */
export const SHORTENED: ReadonlySet<MentionType> = new Set([
  'organization',
  'service',
  'instrument',
  'person',
  'event',
]);

type Strength = NameSegment['type']['strength'];

const COUNTED = /^\d{1,3}(?:st|nd|rd|th) /;

/** Names that say their own type outvote any number of surroundings. */
const VOTES_OF_RULES: Readonly<Record<Strength, number>> = { 0: 0, 1: 1, 2: 10_000 };
/** The tagger is right more often than not wherever it looks; rules that agree with it only break ties. */
const VOTES_OF_TAGGER: Readonly<Record<Strength, number>> = { 0: 10, 1: 11, 2: 12 };

/**
 * One type a name for the whole article (the strongest evidence wins, then the most frequent), shared with its acronym and
 * with the longer name that it shortens.
 */
export function occurrences(
  segments: readonly NameSegment[],
  definitions: readonly AcronymDefinition[],
): Occurrence[] {
  const types = typesByText(segments, VOTES_OF_RULES);
  shareWithAcronyms(types, segments, definitions);
  shareWithShortNames(types, new Set(segments.map(({ text }) => text)));
  return typedOccurrences(segments, types);
}

/** One type a tagged name for the whole article: the one that most of its occurrences have, shared with its acronym. */
export function taggedOccurrences(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
  definitions: readonly AcronymDefinition[],
): Occurrence[] {
  const types = typesByText(segments, VOTES_OF_TAGGER);
  shareWithAcronyms(types, segments, definitions);
  shareWithCounted(types);
  shareWithPersons(types, segments);
  const found = typedOccurrences(segments, types, tokens);
  const years = new Set(found.flatMap(({ toldAt }) => (toldAt === undefined ? [] : [toldAt.end])));
  // "Nadi 2023" behind "the Mobile Quay Congress (MQC)" is no name.
  return years.size === 0
    ? found
    : found.filter(({ segment, type }) => type === 'event' || !years.has(segment.words.at(-1)?.end ?? -1));
}

/** @param tokens in which the number of an edition may stand before the name that a tagger found */
function typedOccurrences(
  segments: readonly NameSegment[],
  types: ReadonlyMap<string, MentionType>,
  tokens?: readonly Token[],
): Occurrence[] {
  const sure = new Set(segments.filter(({ type }) => type.strength === 2).map(({ text }) => text));
  return segments.map((own) => {
    const type = types.get(own.text) ?? 'other';
    const weak = !sure.has(own.text);
    const segment = type === 'event' && tokens !== undefined ? withCount(tokens, own) : own;
    const { base, edition } =
      type === 'event' ? editionName(segment.text) : { base: withoutLevel(segment.text) };
    if (edition !== undefined) return { segment, type, weak, base, edition };
    const told = type === 'event' && tokens !== undefined ? editionBeside(tokens, segment) : undefined;
    return { segment, type, weak, base, ...told };
  });
}

/** The edition that words beside the name of an event tell: "the 19th annual Quay Forum", "the Mobile Quay Congress (MQC) 2024". */
function editionBeside(
  tokens: readonly Token[],
  segment: Occurrence['segment'],
): Pick<Occurrence, 'edition' | 'toldAt'> | undefined {
  const { endToken, words } = segment;
  const count = countBefore(tokens, segment) ?? editionBefore(tokens, segment);
  const [first, last] = [words[0], words.at(-1)];
  if (count !== undefined && last !== undefined)
    return {
      edition: editionOfWord(count.lower) ?? count.lower,
      toldAt: { start: count.start, end: last.end },
    };
  const at = yearBehindBrackets(tokens, endToken);
  const year = at === undefined ? undefined : tokens[at];
  if (year === undefined || first === undefined) return undefined;
  return { edition: year.text, toldAt: { start: first.start, end: year.end } };
}

/** "third" in "the third edition of the Quay Forum". */
function editionBefore(tokens: readonly Token[], { firstToken }: Occurrence['segment']): Token | undefined {
  const of = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  if (tokens[of]?.lower !== 'of' || !isEditionNoun(tokens[of - 1]?.lower)) return undefined;
  const count = tokens[of - 2];
  // "has grown since the first edition of"
  const isTime = /^(?:since|until|after|before)$/.test(tokens[of - 4]?.lower ?? '');
  return count !== undefined && !isTime && editionOfWord(count.lower) !== undefined ? count : undefined;
}

function typesByText(
  segments: readonly NameSegment[],
  votesOf: Readonly<Record<Strength, number>>,
): Map<string, MentionType> {
  const types = new Map<string, MentionType>();
  const disputed = new Set<string>();
  for (const { text, type } of segments) {
    const known = types.get(text);
    if (known === undefined) types.set(text, type.type);
    else if (known !== type.type) disputed.add(text);
  }
  if (disputed.size > 0) settle(disputed, segments, votesOf, types);
  return types;
}

/** Sets the types of names that have several by their votes. */
function settle(
  disputed: ReadonlySet<string>,
  segments: readonly NameSegment[],
  votesOf: Readonly<Record<Strength, number>>,
  types: Map<string, MentionType>,
): void {
  const votes = new Map<string, Map<MentionType, number>>();
  for (const { text, type } of segments) {
    if (!disputed.has(text)) continue;
    const counts = votes.get(text) ?? new Map<MentionType, number>();
    counts.set(type.type, (counts.get(type.type) ?? 0) + votesOf[type.strength]);
    votes.set(text, counts);
  }
  for (const [text, counts] of votes) {
    const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    if (best !== undefined) types.set(text, best[0]);
  }
}

function shareWithAcronyms(
  types: Map<string, MentionType>,
  segments: readonly NameSegment[],
  definitions: readonly AcronymDefinition[],
): void {
  for (const definition of definitions) {
    const long = segments[definition.long];
    if (long === undefined) continue;
    const type = types.get(long.text) ?? 'other';
    if (type !== 'other') types.set(definition.text, type);
    else types.set(long.text, types.get(definition.text) ?? 'other');
  }
}

/** "The 19th IGF" is an event where the IGF is one, and the QDF one where "QDF-24" is. */
function shareWithCounted(types: Map<string, MentionType>): void {
  for (const [text, type] of types) {
    const series = type === 'event' ? /^(\p{Lu}{3,})-\d{2}$/u.exec(text)?.[1] : undefined;
    if (series !== undefined && types.has(series)) types.set(series, 'event');
    if (type === 'event') shareWithSeries(text, types);
    if (type === 'event' || !COUNTED.test(text)) continue;
    if (types.get(editionName(text).base) === 'event') types.set(text, 'event');
  }
}

const YEAR_AT_END = / 20\d{2}$/;

/** "Quay Africa" is an event where "Quay Africa Angola 2025" is one: the series, with or without the year and the place of that edition. */
function shareWithSeries(edition: string, types: Map<string, MentionType>): void {
  const base = edition.replace(YEAR_AT_END, '');
  if (!base.includes(' ')) return;
  const last = base.lastIndexOf(' ');
  const shorter = isCountryOrCity(base.slice(last + 1)) ? base.slice(0, last) : base;
  for (const series of [base, shorter]) {
    if (!types.has(series) || !series.includes(' ')) continue;
    if (intergovernmentalNamed(series) === undefined && !isCountryOrCity(series)) types.set(series, 'event');
  }
}

function shareWithShortNames(types: Map<string, MentionType>, written: ReadonlySet<string>): void {
  const longer = longerNames(types.keys(), (name) => editionName(name).base);
  const eventBases = new Set(
    [...types].filter(([, type]) => type === 'event').map(([text]) => editionName(text).base),
  );
  for (const text of written) {
    if ((types.get(text) ?? 'other') !== 'other') continue;
    if (eventBases.has(text)) types.set(text, 'event');
    const { base, edition } = editionName(text);
    if (edition !== undefined && types.get(base) === 'event') types.set(text, 'event');
    const type = typeOfLonger(text, types, longer);
    if (type !== undefined) types.set(text, type);
  }
}

/** The type of the longer names of which these are the first or last words or the initials, where all have one. */
function typeOfLonger(
  text: string,
  types: ReadonlyMap<string, MentionType>,
  longer: LongerNames,
): MentionType | undefined {
  const found = new Set<MentionType>();
  for (const name of longer.shortenedBy(text)) {
    const type = types.get(name) ?? 'other';
    // Behind a hyphen only a family name stands for the whole: "Sisi", but no "ID" of "Quay-ID".
    if (type !== 'person' && name.endsWith(`-${text}`)) continue;
    if (SHORTENED.has(type) && (type !== 'event' || text.includes(' '))) found.add(type);
  }
  for (const name of longer.abbreviatedBy(text)) {
    const type = types.get(name) ?? 'other';
    if (SHORTENED.has(type)) found.add(type);
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
