import { isVerb } from '../../verbs.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { nearestNoun } from './before-amount.ts';
import { measuresNothing } from '../no-figures/measures-nothing.ts';
import { nounBefore, type Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';
import type { Read } from '../reading.ts';

/**
 * What an amount measures where its own words do not say it: what the one before is of that it is joined to ("$5,000 in damages to the
 * mayor and [$20,000] to the town"), else the name before it ("Odinga follows with [18 per cent]").
 */
export function indicatorOfLastResort(
  place: Place,
  previous: Read | undefined,
  index: PatternIndex,
): Tokens | undefined {
  const { start, end } = place;
  const { tokens } = index.annotation;
  // "cofinanced by the Harbour Bank (€200 million)"
  if (tokens[start - 1]?.text === '(' && tokens[end]?.text === ')') return namedBefore(place, index);
  return isJoined(place, previous, index) ? previous?.indicator : nearestNoun(place, index, true);
}

/** The noun before the bracket of an amount, where it is no unit of another ("50 million pesos ($3m)"). */
function namedBefore({ sentence, start }: Place, index: PatternIndex): Tokens | undefined {
  const noun = nounBefore(start - 1, sentence, index.annotation.tokens);
  return noun === undefined || measuresNothing(noun, index) ? undefined : noun;
}

function isJoined(
  { quantity, sentence, start }: Place,
  previous: Read | undefined,
  { annotation: { tokens } }: PatternIndex,
): boolean {
  if (previous === undefined || previous.place.sentence !== sentence) return false;
  if (previous.place.quantity.unitCode !== quantity.unitCode || tokens[start - 1]?.lower !== 'and')
    return false;
  return !tokens.slice(previous.place.end, start).some(isVerb);
}
