import type { Mention, Quantity, Sentence } from '../../contract/annotation.ts';
import { mentionsIn } from '../mentions-in.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** How far from a number its subject, place and date are looked for, in tokens; bounds the work on texts without full stops. */
const REACH = 60;

/** A quantity with where it stands: indices of tokens. */
export interface Place {
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  readonly numberStart: number;
  readonly numberEnd: number;
}

/** The tokens of the sentence that are near the number, `[first, end)`. */
export function nearby({ sentence, numberStart, numberEnd }: Place): {
  readonly first: number;
  readonly end: number;
} {
  return {
    first: Math.max(sentence.firstToken, numberStart - REACH),
    end: Math.min(sentence.endToken, numberEnd + REACH),
  };
}

/** The mentions near the number, in text order. */
export function mentionsNear(place: Place, index: PatternIndex): Mention[] {
  const { first, end } = nearby(place);
  return mentionsIn(index, first, end);
}
