import type { Sentence } from '../../contract/annotation.ts';
import { spanHolding } from '../../text/locate.ts';
import { LONGEST_NOUN_PHRASE } from './captures.ts';
import type { Element } from './parse.ts';
import type { PatternIndex, ThingKind } from './pattern-index.ts';

/** An element that stands for something annotated, rarer than any word. */
type Thing = Extract<Element, { kind: 'mention' | 'office' | 'date' | 'period' | 'quantity' }>;

/** A thing that every match of a pattern holds, `[least, most]` tokens after the beginning of the match. */
export interface Anchor {
  readonly kinds: readonly ThingKind[];
  readonly least: number;
  readonly most: number;
}

/** Tokens `[from, to)` of one sentence. */
export interface Stretch {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

/** The things that a pattern cannot do without. */
export function anchorsOf(pattern: readonly Element[]): Anchor[] {
  const found: Anchor[] = [];
  let [least, most] = [0, 0];
  for (const element of pattern) {
    if (!element.optional)
      for (const anchor of element.kind === 'group' ? anchorsOf(element.elements) : anchorOf(element))
        found.push({ ...anchor, least: anchor.least + least, most: anchor.most + most });
    const length = lengthOf(element);
    least += length.least;
    most += length.most;
  }
  return found;
}

/**
 * Where a match can begin: in reach before the things of the rarest anchor. So a pattern is tried at few tokens, and at none
 * where one of its things is nowhere in the article.
 * @param within the sentences to try; all where not given
 * @returns stretches in text order that do not overlap
 */
export function stretchesFor(
  anchors: readonly Anchor[],
  index: PatternIndex,
  within?: ReadonlySet<Sentence>,
): Stretch[] {
  const { sentences, tokens } = index.annotation;
  const rarest = rarestOf(anchors, index);
  if (rarest === undefined)
    return [...(within ?? sentences)].map((sentence) => ({
      sentence,
      from: sentence.firstToken,
      to: sentence.endToken,
    }));
  const { least, most } = rarest.anchor;
  const stretches: Stretch[] = [];
  for (const position of rarest.positions) {
    const sentence = spanHolding(sentences, tokens[position]?.start ?? -1);
    if (sentence === undefined || within?.has(sentence) === false) continue;
    const from = Math.max(sentence.firstToken, position - most, stretches.at(-1)?.to ?? 0);
    const to = position - least + 1;
    if (from < to) stretches.push({ sentence, from, to });
  }
  return stretches;
}

interface Placed {
  readonly anchor: Anchor;
  /** The tokens at which its things begin, in text order. */
  readonly positions: readonly number[];
}

function rarestOf(anchors: readonly Anchor[], index: PatternIndex): Placed | undefined {
  let rarest: Anchor | undefined;
  let fewest = Infinity;
  for (const anchor of anchors) {
    let count = 0;
    for (const kind of anchor.kinds) count += positionsOf(kind, index).length;
    if (count >= fewest) continue;
    rarest = anchor;
    fewest = count;
  }
  if (rarest === undefined) return undefined;
  const [only, ...others] = rarest.kinds.map((kind) => positionsOf(kind, index));
  const positions =
    only !== undefined && others.length === 0
      ? only
      : [...(only ?? []), ...others.flat()].sort((a, b) => a - b);
  return { anchor: rarest, positions };
}

function positionsOf(kind: ThingKind, index: PatternIndex): readonly number[] {
  return index.positions.get(kind) ?? [];
}

function anchorOf(element: Element): Anchor[] {
  return isThing(element) ? [{ kinds: kindsOf(element), least: 0, most: 0 }] : [];
}

function isThing(element: Element): element is Thing {
  return ['mention', 'office', 'date', 'period', 'quantity'].includes(element.kind);
}

function kindsOf(thing: Thing): readonly ThingKind[] {
  if (thing.kind === 'mention') return [...thing.types];
  return [thing.kind === 'period' ? 'date' : thing.kind];
}

/** How many tokens an element can take. */
function lengthOf(element: Element): { readonly least: number; readonly most: number } {
  const { least, most } = fullLength(element);
  return { least: element.optional ? 0 : least, most };
}

function fullLength(element: Element): { readonly least: number; readonly most: number } {
  switch (element.kind) {
    case 'gap':
      return { least: 0, most: element.most };
    case 'word':
    case 'tag':
      return { least: 1, most: 1 };
    case 'np':
      return { least: 1, most: LONGEST_NOUN_PHRASE };
    case 'group': {
      const lengths = element.elements.map(lengthOf);
      const sum = (of: 'least' | 'most'): number => lengths.reduce((total, length) => total + length[of], 0);
      return { least: sum('least'), most: sum('most') };
    }
    default:
      return { least: 1, most: Infinity };
  }
}
