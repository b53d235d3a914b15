import type { Mention, Quantity, Sentence } from '../../contract/annotation.ts';
import { spanHolding } from '../../text/locate.ts';
import { mentionsIn } from '../mentions-in.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { tokensOf } from '../tokens-of.ts';

/** How far from a number its subject, place and date are looked for, in tokens; bounds the work on texts without full stops. */
const REACH = 60;

/** A quantity with where it stands: indices of tokens. */
export interface Place {
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  readonly numberStart: number;
  readonly numberEnd: number;
  /** The tokens of the sentence that are near the number, `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** The mentions among them, in text order. */
  readonly mentions: readonly Mention[];
}

/** Where a quantity stands; undefined where its number is in no sentence or is no whole tokens. */
export function placeOf(quantity: Quantity, index: PatternIndex): Place | undefined {
  const { tokens, sentences } = index.annotation;
  const sentence = spanHolding(sentences, quantity.number.start);
  const number = tokensOf(quantity.number, tokens);
  if (sentence === undefined || number === undefined) return undefined;
  const first = Math.max(sentence.firstToken, number.first - REACH);
  const end = Math.min(sentence.endToken, number.end + REACH);
  const mentions = mentionsIn(index, first, end);
  return { quantity, sentence, numberStart: number.first, numberEnd: number.end, first, end, mentions };
}
