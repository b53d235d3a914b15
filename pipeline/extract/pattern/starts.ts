import type { Annotation, MentionType } from '../../contract/annotation.ts';
import type { Element, SlotType } from './parse.ts';

/** Where in an article each thing stands with which a pattern may begin; token indices in text order. */
export interface Starts {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly lemmas: ReadonlyMap<string, readonly number[]>;
  readonly mentions: ReadonlyMap<MentionType, readonly number[]>;
  readonly offices: readonly number[];
}

/** Indexes an annotation by what patterns begin with, so that a pattern is tried only where it can match. */
export function startsIn({ tokens, mentions, offices }: Annotation): Starts {
  return {
    words: positionsBy(tokens, ({ lower }) => lower),
    lemmas: positionsBy(tokens, ({ lemma }) => lemma.toLowerCase()),
    mentions: positionsBy(
      mentions,
      ({ type }) => type,
      ({ firstToken }) => firstToken,
    ),
    offices: offices.map(({ firstToken }) => firstToken),
  };
}

/** The tokens at which a pattern can begin, in text order; undefined where it can begin anywhere. */
export function startsOf(pattern: readonly Element[], starts: Starts): readonly number[] | undefined {
  const [first] = pattern;
  if (first === undefined || first.optional) return undefined;
  switch (first.kind) {
    case 'group':
      return startsOf(first.elements, starts);
    case 'word':
      return merged(
        [...first.words].map((word) => (first.by === 'lower' ? starts.words : starts.lemmas).get(word)),
      );
    case 'mention':
      return merged([...new Set([...first.types].map(mentionType))].map((type) => starts.mentions.get(type)));
    case 'office':
      return starts.offices;
    default:
      return undefined;
  }
}

function mentionType(type: SlotType): MentionType {
  return type === 'city' || type === 'country' ? 'place' : type;
}

function merged(lists: readonly (readonly number[] | undefined)[]): readonly number[] {
  const present = lists.filter((list) => list !== undefined);
  const [only] = present;
  if (only !== undefined && present.length === 1) return only;
  return [...new Set(present.flat())].sort((a, b) => a - b);
}

function positionsBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  positionOf: (item: Item, index: number) => number = (_item, index) => index,
): Map<Key, number[]> {
  const positions = new Map<Key, number[]>();
  items.forEach((item, index) => {
    const key = keyOf(item);
    const list = positions.get(key);
    const position = positionOf(item, index);
    if (list === undefined) positions.set(key, [position]);
    else if (list.at(-1) !== position) list.push(position);
  });
  return positions;
}
