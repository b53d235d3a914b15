import { mentionFrom } from '../../mentions-in.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { isVerb } from '../../verbs.ts';
import { isMeasure } from '../is-measure.ts';
import { isTime } from '../no-figures/measures-nothing.ts';
import { predicateEnd } from '../phrases/clause-end.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase-end.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';

/** Between an amount and what it was given, taken or spent for. */
const LINKS = /^(?:for|on|in|over|towards?|into|against|from|to)$/;
const ARTICLES = /^(?:the|a|an|its|their|his|her|our|this|these|all)$/;

/** Whether an amount is only said to be that of a deed before it: "gave" of "he gave [$3m]", which says less than "it cost [$3m]". */
export function isDeedAlone(place: Place, reading: Reading, index: PatternIndex): boolean {
  const { first, end } = reading.indicator;
  return end === first + 1 && isDeed(place, reading, index);
}

/** Whether the words of an amount end with what was done with it: "gave", "crews gave". */
function isDeed(
  { quantity, start }: Place,
  { indicator: { end }, apart, of, holder }: Reading,
  { annotation: { tokens } }: PatternIndex,
): boolean {
  if (!isMeasure(quantity) || apart !== undefined || of !== undefined || holder !== undefined) return false;
  const verb = tokens[end - 1];
  return end <= start && isVerb(verb) && verb?.lemma !== 'cost';
}

/** A deed with what it was done for, where that stands behind the amount: "gave for a new hall" of "he gave [$3m] for a new hall". */
export function withPurpose(place: Place, reading: Reading, index: PatternIndex): Reading {
  // "opposed by [39%] for women": a share is given for nothing.
  if (place.quantity.unit === 'percent' || !isDeed(place, reading, index)) return reading;
  // "lost [$3m] to fake titles": to nothing that was done.
  const isLost = index.annotation.tokens[reading.indicator.end - 1]?.lemma === 'lose';
  const apart = isLost ? undefined : purposeAt(place, index);
  return apart === undefined ? reading : { ...reading, apart };
}

function purposeAt({ sentence, end: link }: Place, index: PatternIndex): Tokens | undefined {
  const { tokens } = index.annotation;
  // "It took [14 months] to dredge the channel"
  if (tokens[link]?.lower === 'to' && tokens[link + 1]?.pos === 'VERB')
    return { first: link, end: predicateEnd(tokens, link + 1, sentence.endToken) };
  if (!LINKS.test(tokens[link]?.lower ?? '') || index.dates.has(link + 1)) return undefined;
  const first = ARTICLES.test(tokens[link + 1]?.lower ?? '') ? link + 2 : link + 1;
  if (mentionFrom(first, index)?.type === 'place') return undefined;
  if (tokens[first]?.pos === 'VERB' && tokens[first]?.lower.endsWith('ing') === true)
    return { first: link, end: predicateEnd(tokens, first, sentence.endToken) };
  const end = nounPhraseEnd(tokens, first, sentence.endToken);
  const noun = tokens[end - 1]?.lower ?? '';
  // "collected [$3m] against a target of $5m"
  return end === first || isTime(noun) || /^(?:target|goal|budget)$/.test(noun)
    ? undefined
    : { first: link, end };
}
