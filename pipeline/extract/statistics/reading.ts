import type { Mention, Quantity } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import type { Tokens } from './phrases/phrase-before.ts';
import type { Place } from './place.ts';

/** From here on a number with no noun is a figure, also where it is written in words: "1.6 billion", but not "one" or "a dozen". */
export const LEAST_IN_WORDS = 1e6;
/** "One in four schools", "a third of the schools". */
export const OF_SHARE = new Set(['of', 'the', 'its', 'their', 'all', 'our']);

/** A unit as written. */
export interface Unit {
  readonly value: string;
  readonly span: Span;
}

/** What a figure says: what was measured, and in what unit, where that is said. */
export interface Reading {
  readonly indicator: Tokens;
  readonly unit?: Unit;
  /** Whom the words give the figure to, where they say of another what was said of the one before. */
  readonly holder?: Mention;
  /** What it is a part of, where its own words only say what that part did: "boats" of "boats, of which [40] sank". */
  readonly of?: Tokens;
  /** Words before the figure without which the noun behind it says little: "network" and "covers" of "the network covers [40%] of homes". */
  readonly lead?: readonly Tokens[];
  /** Words that tell it from the figure before it, of which the same was counted: "online" of "40 guests in the hall and [90] online"; or that it shares with the next. */
  readonly apart?: Tokens;
  /** Words inside those of what was measured that are of another figure: "and rural" of "urban and rural fees were [2] and 3 per cent respectively". */
  readonly without?: Tokens;
}

/** A figure that was read, which the next of the sentence may be set beside. */
export interface Read extends Reading {
  readonly place: Place;
  /** The one before it, where that is of the same sentence. */
  readonly earlier?: Read | undefined;
}

/** "start-" */
const PREFIX = /(?<![\p{L}\d])\p{L}+-$/u;

/** The unit that stands at a quantity itself; of "start-ups" the whole word. */
export function ownUnit({ unit, unitCode, unitSpan }: Quantity, text: string): Unit | undefined {
  if (unit === '' || unitSpan === undefined) return undefined;
  const { start, end } = unitSpan;
  // That of "200-million-dollar" belongs to the number.
  const prefix =
    text[start - 1] === '-' && unitCode === undefined
      ? (PREFIX.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '')
      : '';
  return prefix === '' || text[start] === '$'
    ? { value: unit, span: { start, end } }
    : { value: `${prefix.toLowerCase()}${unit}`, span: { start: start - prefix.length, end } };
}

export function isShare({ value }: Quantity): boolean {
  return value !== undefined && value > 0 && value < 1;
}

export function isLarge({ value = 0 }: Quantity): boolean {
  return value >= LEAST_IN_WORDS;
}
