import type { Span } from '../../contract/span.ts';
import { countWhere, spanHolding } from '../../text/locate.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** Tokens `[first, end)`. */
export interface Tokens {
  readonly first: number;
  readonly end: number;
}

/** Tokens; few sentences are longer. */
const FARTHEST_FROM_CUE = 80;

/** The tokens `[first, end)` of the sentence of a cue that are not too far from it: a line without a full stop is one sentence. */
export function tokensNear(cue: Span, { annotation }: PatternIndex): Tokens | undefined {
  const { tokens, sentences } = annotation;
  const sentence = spanHolding(sentences, cue.start);
  if (sentence === undefined) return undefined;
  const at = countWhere(tokens, ({ start }) => start < cue.start);
  return {
    first: Math.max(sentence.firstToken, at - FARTHEST_FROM_CUE),
    end: Math.min(sentence.endToken, at + FARTHEST_FROM_CUE),
  };
}
