import type { PatternIndex } from '../../pattern/pattern-index.ts';
import type { Place } from '../place.ts';
import { isShare, ownUnit, type Read, type Reading } from '../reading.ts';

const ABOUT = /^(?:about|around|some|nearly|almost|over|roughly|approximately|an|estimated)$/;
const OPENS = /^(?:\(|-|–|—)$/;
/** Tokens of "3.9 billion people" behind the number. */
const LONGEST_NOUN = 3;

/**
 * How many a share is, in an aside behind it: "more than half of all people ([3.9 billion people]) are without", "half of them - [300 homes] - have it": it
 * measures what the share does.
 */
export function countInAside(
  { quantity, sentence, start, end }: Place,
  previous: Read | undefined,
  { annotation: { tokens, article } }: PatternIndex,
): Reading | undefined {
  if (previous?.place.sentence !== sentence || quantity.unit === '' || quantity.unit === 'percent')
    return undefined;
  const unit = ownUnit(quantity, article.text);
  if (unit === undefined || !(isShare(previous.place.quantity) || previous.place.quantity.unit === 'percent'))
    return undefined;
  let open = start - 1;
  while (ABOUT.test(tokens[open]?.lower ?? '')) open--;
  const mark = tokens[open]?.text ?? '';
  if (!OPENS.test(mark) || open <= previous.place.end || previous.indicator.end <= open) return undefined;
  const closing = mark === '(' ? ')' : mark;
  const close = tokens.slice(end, end + LONGEST_NOUN).findIndex(({ text }) => text === closing);
  return close < 0 ? undefined : { indicator: previous.indicator, unit };
}
