import type { Sentence } from '../../contract/annotation.ts';
import { LONGEST_ADDRESS } from '../../text/forms-of-address.ts';
import { PERSON } from './addressed.ts';
import { LONGEST_NOUN_PHRASE } from './captures.ts';
import type { Element } from './parse.ts';
import { bitsOf, type PatternIndex } from './pattern-index.ts';

/** An element that stands for something annotated, rarer than any word. */
type Thing = Extract<Element, { kind: 'mention' | 'office' | 'date' | 'period' | 'days' | 'quantity' }>;

/** A thing that every match of a pattern holds, `[least, most]` tokens after the beginning of the match. */
export interface Anchor {
  /** What it may be, as bits. */
  readonly kinds: number;
  readonly least: number;
  readonly most: number;
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

/** Where in a sentence a match can begin before the last of each of its things: the tokens `[firstToken, to)`. */
export function startsEnd(
  anchors: readonly Anchor[],
  { firstToken, endToken }: Sentence,
  { kindsAt }: PatternIndex,
): number {
  let end = endToken;
  for (const { kinds, least } of anchors) {
    let last = endToken - 1;
    while (last >= firstToken && ((kindsAt[last] ?? 0) & kinds) === 0) last--;
    if (last < firstToken) return firstToken;
    end = Math.min(end, last - least + 1);
  }
  return end;
}

/** Whether each thing that must stand near the beginning of a match is in reach of a token. */
export function areInReach(
  anchors: readonly Anchor[],
  start: number,
  endToken: number,
  { kindsAt }: PatternIndex,
): boolean {
  for (const { kinds, least, most } of anchors) {
    if (most === Infinity) continue;
    const end = Math.min(endToken, start + most + 1);
    let at = start + least;
    while (at < end && ((kindsAt[at] ?? 0) & kinds) === 0) at++;
    if (at >= end) return false;
  }
  return true;
}

function anchorOf(element: Element): Anchor[] {
  if (!isThing(element)) return [];
  const kinds = kindsOf(element);
  return [{ kinds, least: 0, most: (kinds & PERSON) === 0 ? 0 : LONGEST_ADDRESS }];
}

export function isThing(element: Element): element is Thing {
  return ['mention', 'office', 'date', 'period', 'days', 'quantity'].includes(element.kind);
}

/** What a thing may be, as bits. */
export function kindsOf(thing: Thing): number {
  if (thing.kind === 'mention') return bitsOf(thing.types);
  return bitsOf([thing.kind === 'period' || thing.kind === 'days' ? 'date' : thing.kind]);
}

/** How many tokens an element can take. */
export function lengthOf(element: Element): { readonly least: number; readonly most: number } {
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
