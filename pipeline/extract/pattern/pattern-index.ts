import type { Annotation, DateMention, Office, Quantity } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { cityNamed } from '../../lexicon/cities.ts';
import { isCityState } from '../../lexicon/city-states.ts';
import { countryOfDemonym, countryOfName } from '../../lexicon/countries.ts';
import { KNOWN, knownAs } from '../../lexicon/known-names.ts';
import { isRegion } from '../../lexicon/regions.ts';
import { mayBeTown } from '../../lexicon/unlisted-towns.ts';
import { tokensOf } from '../tokens-of.ts';
import { SLOT_TYPES, type SlotType } from './parse.ts';

/** What a pattern can be found by: a type of mention, a kind of place, an office, a date or a quantity. */
export type ThingKind = SlotType | 'office' | 'date' | 'quantity';

/** All of them; the bit of a kind is 1 shifted by its place here. */
const KINDS: readonly ThingKind[] = [...SLOT_TYPES, 'office', 'date', 'quantity'];
const BITS: Readonly<Record<string, number>> = Object.fromEntries(KINDS.map((kind, at) => [kind, 1 << at]));
const [OFFICE, DATE, QUANTITY] = [bitsOf(['office']), bitsOf(['date']), bitsOf(['quantity'])];

/** Kinds as bits. */
export function bitsOf(kinds: Iterable<ThingKind>): number {
  let bits = 0;
  for (const kind of kinds) bits |= BITS[kind] ?? 0;
  return bits;
}

/** Something annotated, and the token after it. */
interface Placed<Item> {
  readonly item: Item;
  readonly endToken: number;
}

/** An annotation with what begins at each token: made once an article. */
export interface PatternIndex {
  readonly annotation: Annotation;
  /** By token: the kinds of things that begin there, as bits. */
  readonly kindsAt: Uint16Array;
  /** By token: the index of the first mention that begins there, or -1; the others that begin there follow it. */
  readonly mentionAt: Int32Array;
  /** By mention: its type and kind of place, as bits. */
  readonly kindsOf: Uint16Array;
  /** In UTF-16 units. A mention that reaches over an offset begins no farther before it. */
  readonly longestMention: number;
  readonly offices: ReadonlyMap<number, Office>;
  readonly dates: ReadonlyMap<number, Placed<DateMention>>;
  readonly quantities: ReadonlyMap<number, Placed<Quantity>>;
}

/** Indexes an annotation for matching. */
export function patternIndex(annotation: Annotation): PatternIndex {
  const { mentions, tokens } = annotation;
  const offices = new Map(annotation.offices.map((office) => [office.firstToken, office]));
  const dates = placed(annotation.dates, annotation);
  const quantities = placed(annotation.quantities, annotation);
  const kindsOf = kindsOfMentions(annotation);
  const kindsAt = new Uint16Array(tokens.length);
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  let longestMention = 0;
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at];
    if (mention === undefined) continue;
    mentionAt[mention.firstToken] = at;
    mark(kindsAt, mention.firstToken, kindsOf[at] ?? 0);
    longestMention = Math.max(longestMention, mention.end - mention.start);
  }
  for (const position of offices.keys()) mark(kindsAt, position, OFFICE);
  for (const position of dates.keys()) mark(kindsAt, position, DATE);
  for (const position of quantities.keys()) mark(kindsAt, position, QUANTITY);
  return { annotation, kindsAt, mentionAt, kindsOf, longestMention, offices, dates, quantities };
}

function mark(kindsAt: Uint16Array, position: number, bits: number): void {
  kindsAt[position] = (kindsAt[position] ?? 0) | bits;
}

/** Items that begin and end with tokens, by their first token. */
function placed<Item extends Span>(
  items: readonly Item[],
  { tokens }: Annotation,
): Map<number, Placed<Item>> {
  const byToken = new Map<number, Placed<Item>>();
  for (const item of items) {
    const range = tokensOf(item, tokens);
    if (range !== undefined) byToken.set(range.first, { item, endToken: range.end });
  }
  return byToken;
}

/** The types of mentions, and of places whether they are cities or countries, an adjective ("Kenyan") by its people. */
function kindsOfMentions({ mentions, entities }: Annotation): Uint16Array {
  const kindsOf = new Uint16Array(mentions.length);
  /** By entity: the kind of place, as bits, above a bit that says that it is known. */
  const known = new Uint32Array(entities.length);
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at];
    if (mention === undefined) continue;
    kindsOf[at] = BITS[mention.type] ?? 0;
    const entity = entities[mention.entity];
    if (mention.type !== 'place' || entity === undefined) continue;
    let kind = known[mention.entity] ?? 0;
    if (kind === 0) known[mention.entity] = kind = (placeKindOf(entity.name) << 1) | 1;
    const isDemonym = mention.adjectival === true && countryOfDemonym(entity.name) !== undefined;
    kindsOf[at] = PLACE | (isDemonym ? COUNTRY : kind >>> 1);
  }
  return kindsOf;
}

const [PLACE, COUNTRY, CITY] = [bitsOf(['place']), bitsOf(['country']), bitsOf(['city'])];

/** A place is taken for a city where a list knows it as one, or none knows it and it is not named like another. */
function placeKindOf(name: string): number {
  if (countryOfName(name) !== undefined) return isCityState(name) ? COUNTRY | CITY : COUNTRY;
  if (cityNamed(name) !== undefined) return CITY;
  if (isRegion(name)) return 0;
  const known = knownAs(name);
  if ((known & KNOWN.region) !== 0) return 0;
  return (known & (KNOWN.town | KNOWN.city)) !== 0 || mayBeTown(name) ? CITY : 0;
}
