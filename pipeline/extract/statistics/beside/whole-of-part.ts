import type { Token } from '../../../contract/annotation.ts';
import { tokensOf } from '../../tokens-of.ts';
import { isVerb } from '../../verbs.ts';
import { isMeasure } from '../is-measure.ts';
import { nounBefore, type Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';
import type { Read, Reading } from '../reading.ts';

const OF_THEM = /^(?:of )?(?:them|these|those|which|whom|that|who)$|^, or\b/;

/**
 * What a figure is of whose own words only say what that part did: "boats" of "40 boats, of which [12] sank" and "boats, [61 per cent] of which are old".
 * It is what was counted before in the sentence, else the noun before the comma.
 */
export function wholeOfPart(
  { quantity, sentence, start, end }: Place,
  { indicator, unit }: Reading,
  previous: Read | undefined,
  tokens: readonly Token[],
): Tokens | undefined {
  if (indicator.first < end || !isVerb(tokens[indicator.first])) return undefined;
  // "Twelve linked cases" have a noun of their own; "of whom 12 came" may be of others than the countries before.
  const isAnother = quantity.unit === '' ? unit === undefined : !isMeasure(quantity);
  if (isAnother && (quantity.value ?? 1) >= 1) return undefined;
  const between = tokens.slice(end, indicator.first).map(({ lower }) => lower);
  if (between.length > 0 && !OF_THEM.test(between.join(' '))) return undefined;
  if (previous?.place.sentence === sentence && !isMeasure(previous.place.quantity))
    return countedNoun(previous, tokens);
  return between.length === 2 && tokens[start - 1]?.text === ','
    ? nounBefore(start - 1, sentence, tokens)
    : undefined;
}

/** "old boats" of "old boats were sold": the noun that a figure counts, without its clause. */
export function countedNoun({ indicator, unit }: Read, tokens: readonly Token[]): Tokens | undefined {
  const noun = unit && tokensOf(unit.span, tokens);
  const isInside = noun !== undefined && noun.first >= indicator.first && noun.end <= indicator.end;
  return isInside ? { first: indicator.first, end: noun.end } : noun;
}
