import type { Token } from '../../../contract/annotation.ts';
import { mentionEndingAt } from '../../mentions-in.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { isMeasure } from '../is-measure.ts';
import type { Place } from '../place.ts';
import type { Read, Reading } from '../reading.ts';
import { countedNoun } from './whole-of-part.ts';

/** Tokens of a name in such a list. */
const LONGEST_NAME = 6;

/** "Quay had 8 million users, Nadi Net ([2.4 million]) and Lobo ([940,000])": in a list of names each bracket counts what the figure before does. */
export function namedInBrackets(
  { quantity, sentence, start, end }: Place,
  previous: Read | undefined,
  index: PatternIndex,
): Reading | undefined {
  const { tokens } = index.annotation;
  if (
    previous?.place.sentence !== sentence ||
    previous.unit === undefined ||
    isMeasure(previous.place.quantity)
  )
    return undefined;
  if (quantity.unit !== '' || tokens[start - 1]?.text !== '(' || tokens[end]?.text !== ')') return undefined;
  let first = start - 1;
  while (first > start - 1 - LONGEST_NAME && isOfName(tokens[first - 1])) first--;
  const isListed = first < start - 1 && /^(?:,|and)$/.test(tokens[first - 1]?.lower ?? '');
  const indicator = isListed ? countedNoun(previous, tokens) : undefined;
  const holder = mentionEndingAt(start - 1, index);
  return indicator && { indicator, unit: previous.unit, ...(holder === undefined ? {} : { holder }) };
}

function isOfName(token: Token | undefined): boolean {
  return token?.pos === 'PROPN' || token?.text === '&' || /^\p{Lu}/u.test(token?.text ?? '');
}
