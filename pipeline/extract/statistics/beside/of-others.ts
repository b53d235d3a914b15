import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { isVerb } from '../../verbs.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase-end.ts';
import type { Place } from '../place.ts';
import { ownUnit, type Read, type Reading } from '../reading.ts';

/** Between a share and that of others of whom the same is said: ", compared to an average of". */
const AGAINST =
  /^(?:,|and|but|while|compared|contrary|opposed|to|with|as|against|versus|only|just|an?|average|the|of)$/;
const SETS_AGAINST = /^(?:compared|contrary|opposed|against|versus)$/;
const CLOSES = /^(?:[.,;:)]|and|but|while|who)$/;
const LONGEST_BETWEEN = 8;

/**
 * A share of others of whom the same is said in fewer words: "43% of women have used it, compared to [62%] of men": of the men the same.
 */
export function ofOthers(place: Place, previous: Read | undefined, index: PatternIndex): Reading | undefined {
  const { tokens, article } = index.annotation;
  const { quantity, sentence, start, end } = place;
  const unit = ownUnit(quantity, article.text);
  if (previous?.place.sentence !== sentence || quantity.unit !== 'percent' || unit === undefined)
    return undefined;
  if (previous.place.quantity.unit !== 'percent' || tokens[end]?.lower !== 'of') return undefined;
  const { indicator } = previous;
  const between = tokens.slice(indicator.end, start);
  if (indicator.first < previous.place.end || between.length > LONGEST_BETWEEN) return undefined;
  if (
    !between.every(({ lower }) => AGAINST.test(lower)) ||
    !between.some(({ lower }) => SETS_AGAINST.test(lower))
  )
    return undefined;
  const first = /^(?:all|the)$/.test(tokens[end + 1]?.lower ?? '') ? end + 2 : end + 1;
  const whole = nounPhraseEnd(tokens, first, sentence.endToken);
  const isWhole = whole > first && CLOSES.test(tokens[whole]?.lower ?? '.');
  let verb = indicator.first;
  while (verb < indicator.end && !isVerb(tokens[verb])) verb++;
  while (verb < indicator.end - 1 && /^(?:AUX|ADV)$/.test(tokens[verb]?.pos ?? '')) verb++;
  const isNamed = verb > indicator.first || previous.of !== undefined;
  if (!isWhole || !isNamed || verb === indicator.end) return undefined;
  return { indicator: { first: verb, end: indicator.end }, apart: { first, end: whole }, unit };
}
