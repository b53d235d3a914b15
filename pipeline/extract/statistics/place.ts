import type { Mention, Quantity, Sentence, Token } from '../../contract/annotation.ts';
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
  readonly numberEnd: number;
  /** Where it begins, its comparator and the sign of its currency included. */
  readonly start: number;
  /** The token after the number, its unit of measure and what compares it ("or more"). */
  readonly end: number;
  /** The tokens of the sentence that are near the number, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** The mentions among them, in text order. */
  readonly mentions: readonly Mention[];
}

/** Where a quantity stands; undefined where its number is in no sentence or is no whole tokens. */
export function placeOf(quantity: Quantity, index: PatternIndex): Place | undefined {
  const { tokens, sentences } = index.annotation;
  const sentence = spanHolding(sentences, quantity.number.start);
  const number =
    tokensOf(quantity.number, tokens) ??
    signed(quantity, index) ??
    gluedTokens(quantity, tokens) ??
    beforeStop(quantity, index);
  if (sentence === undefined || number === undefined) return undefined;
  const from = Math.max(sentence.firstToken, number.first - REACH);
  const to = Math.min(sentence.endToken, number.end + REACH);
  let [start, end] = [number.first, number.end];
  while (start > from && (tokens[start - 1]?.start ?? 0) >= quantity.start) start--;
  const last = endOfMeasure(quantity);
  while (end < to && (tokens[end]?.start ?? Infinity) < last) end++;
  const mentions = mentionsIn(index, from, to);
  return { quantity, sentence, numberEnd: number.end, start, end, from, to, mentions };
}

/** The tokens of a number with its sign ("+62"). */
function signed(
  { number }: Quantity,
  { annotation: { tokens, article } }: PatternIndex,
): { readonly first: number; readonly end: number } | undefined {
  const sign = article.text[number.start - 1] ?? '';
  return /[+−-]/.test(sign) ? tokensOf({ start: number.start - 1, end: number.end }, tokens) : undefined;
}

/** The tokens of an amount to whose digits the letters of its currency are glued ("Sh9.7 billion"). */
function gluedTokens(
  { number, unitSpan }: Quantity,
  tokens: readonly Token[],
): { readonly first: number; readonly end: number } | undefined {
  return unitSpan?.end === number.start
    ? tokensOf({ start: unitSpan.start, end: number.end }, tokens)
    : undefined;
}

/** The tokens of a number whose scale ends its sentence: the full stop is in one token with it ("$7.4m."). */
function beforeStop(
  { number }: Quantity,
  { annotation: { tokens, article } }: PatternIndex,
): { readonly first: number; readonly end: number } | undefined {
  return article.text[number.end] === '.'
    ? tokensOf({ start: number.start, end: number.end + 1 }, tokens)
    : undefined;
}

function endOfMeasure({ end, number, unitSpan, comparatorSpan }: Quantity): number {
  const unitEnd = unitSpan !== undefined && unitSpan.end <= end ? unitSpan.end : number.end;
  const compared =
    comparatorSpan !== undefined && comparatorSpan.start >= number.end ? comparatorSpan.end : 0;
  return Math.max(number.end, unitEnd, compared);
}

/** The words of some tokens. */
export function wordsOf(tokens: readonly Token[], first: number, end: number): string[] {
  return tokens.slice(first, end).map(({ lower }) => lower);
}
