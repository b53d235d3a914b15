import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { isVerb } from '../../verbs.ts';
import { governorOf } from '../amounts/governor.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';
import type { Read } from '../reading.ts';

/** "They want 95% coverage; the figure stands at [83%]": the figure is of what was measured before it. */
export function isBareFigure(
  { first, end }: Tokens,
  { sentence, quantity }: Place,
  previous: Read | undefined,
  { annotation: { tokens } }: PatternIndex,
): previous is Read {
  if (previous?.place.sentence !== sentence || previous.place.quantity.unit !== quantity.unit) return false;
  return end === first + 1 && /^(?:figure|number)$/.test(tokens[first]?.lower ?? '');
}

/** "Sales are put at $2 million and set to hit [$4 million]": what "hit" has no subject of its own for. */
export function isBareVerb(
  { first, end }: Tokens,
  { sentence, quantity, start }: Place,
  previous: Read | undefined,
  { annotation: { tokens } }: PatternIndex,
): previous is Read {
  if (previous?.place.sentence !== sentence || previous.place.quantity.unit !== quantity.unit) return false;
  const { indicator } = previous;
  const isNoun = tokens.slice(indicator.first, indicator.end).some(({ pos }) => pos === 'NOUN');
  if (!isNoun || end > first + 1 || !isVerb(tokens[first])) return false;
  const governor = governorOf(sentence, start, tokens);
  return governor?.isMeasuring === true || HAVING.test(governor?.verb.lemma ?? '');
}

/** "Quay has a share of 36 per cent, Nadi recorded [30 per cent]" */
const HAVING = /^(?:record|register|have|hold|get|post|score)$/;
