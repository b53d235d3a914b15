import type { Token } from '../../../contract/annotation.ts';
import { tokensOf } from '../../tokens-of.ts';
import { isMeasure } from '../is-measure.ts';
import type { Place } from '../place.ts';
import type { Read, Reading } from '../reading.ts';

/** Smaller bare numbers are too often no figures, but those of a vote. */
const LEAST = 10;
/** From the figure before to this one, in tokens. */
const FAR = 14;
const JOINS = /^(?:and|plus|with|,|while|but|or)$/;
const IN_VOTES = /^(?:against|opposed|opposing|abstaining|abstained)$/;
const HOW = /^(?:online|virtually|remotely|offline|abroad|overseas|elsewhere|locally|digitally|nationwide)$/;

/** "40 guests in the hall and [over 90] online", "143 votes in favour, with [seven] against": of what was counted before, with the word that tells it apart. */
export function toldApart(
  { quantity, sentence, start, end }: Place,
  previous: Read | undefined,
  tokens: readonly Token[],
): Reading | undefined {
  if (previous?.unit === undefined || previous.place.sentence !== sentence) return undefined;
  if (isMeasure(previous.place.quantity) || quantity.unit !== '' || start - previous.place.end > FAR)
    return undefined;
  if (
    !JOINS.test(tokens[start - 1]?.lower ?? '') ||
    !/^(?:PUNCT|CCONJ)$/.test(tokens[end + 1]?.pos ?? 'PUNCT')
  )
    return undefined;
  const word = tokens[end]?.lower ?? '';
  const isVote = previous.unit.value === 'votes' && IN_VOTES.test(word);
  if (!isVote && ((quantity.value ?? 0) < LEAST || !HOW.test(word))) return undefined;
  const counted = tokensOf(previous.unit.span, tokens);
  return counted && { indicator: counted, unit: previous.unit, apart: { first: end, end: end + 1 } };
}
