import type {
  Annotation,
  DateMention,
  Entity,
  Mention,
  Office,
  Quantity,
} from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { cityNamed } from '../../lexicon/cities.ts';
import { countryOfDemonym, countryOfName } from '../../lexicon/countries.ts';
import { tokensOf } from '../tokens-of.ts';
import type { SlotType } from './parse.ts';

/** What a pattern can be found by: a type of mention, a kind of place, an office, a date or a quantity. */
export type ThingKind = SlotType | 'office' | 'date' | 'quantity';

type PlaceKind = 'city' | 'country';

/** Something annotated, and the token after it. */
interface Placed<Item> {
  readonly item: Item;
  readonly endToken: number;
}

/** An annotation with what begins at each token: made once an article. */
export interface PatternIndex {
  readonly annotation: Annotation;
  readonly mentions: ReadonlyMap<number, readonly Mention[]>;
  /** In UTF-16 units. A mention that reaches over an offset begins no farther before it. */
  readonly longestMention: number;
  readonly placeKinds: ReadonlyMap<Mention, PlaceKind>;
  readonly offices: ReadonlyMap<number, Office>;
  readonly dates: ReadonlyMap<number, Placed<DateMention>>;
  readonly quantities: ReadonlyMap<number, Placed<Quantity>>;
  /** The tokens at which things of a kind begin, in text order. */
  readonly positions: ReadonlyMap<ThingKind, readonly number[]>;
}

/** Indexes an annotation for matching. */
export function patternIndex(annotation: Annotation): PatternIndex {
  const placeKinds = placeKindsOf(annotation);
  const offices = new Map(annotation.offices.map((office) => [office.firstToken, office]));
  const dates = placed(annotation.dates, annotation);
  const quantities = placed(annotation.quantities, annotation);
  const positions = new Map<ThingKind, number[]>([
    ['office', [...offices.keys()]],
    ['date', [...dates.keys()]],
    ['quantity', [...quantities.keys()]],
  ]);
  for (const mention of annotation.mentions) {
    addTo(positions, mention.type, mention.firstToken);
    const placeKind = placeKinds.get(mention);
    if (placeKind !== undefined) addTo(positions, placeKind, mention.firstToken);
  }
  const mentions = new Map<number, Mention[]>();
  for (const mention of annotation.mentions) addTo(mentions, mention.firstToken, mention);
  const longestMention = annotation.mentions.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return { annotation, mentions, longestMention, placeKinds, offices, dates, quantities, positions };
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

/** Which places are cities and which are countries, an adjective ("Kenyan") by its people. */
function placeKindsOf({ mentions, entities }: Annotation): Map<Mention, PlaceKind> {
  const named = new Map<Entity, PlaceKind | undefined>();
  const kinds = new Map<Mention, PlaceKind>();
  for (const mention of mentions) {
    const entity = entities[mention.entity];
    if (mention.type !== 'place' || entity === undefined) continue;
    if (!named.has(entity)) named.set(entity, placeKindOf(entity.name));
    const isDemonym = mention.adjectival === true && countryOfDemonym(entity.name) !== undefined;
    const kind = isDemonym ? 'country' : named.get(entity);
    if (kind !== undefined) kinds.set(mention, kind);
  }
  return kinds;
}

function placeKindOf(name: string): PlaceKind | undefined {
  if (countryOfName(name) !== undefined) return 'country';
  return cityNamed(name) === undefined ? undefined : 'city';
}

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
