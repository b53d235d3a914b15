import type { Token } from '../../../contract/annotation.ts';
import { governorOf } from '../amounts/governor.ts';
import { isMeasure } from '../is-measure.ts';
import { nounBefore } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';
import { LEAST_IN_WORDS, type Read, type Reading } from '../reading.ts';

/** Smaller numbers may be anything. */
const LEAST = 1e5;

/**
 * What a large number is of that stands alone behind what has so many: "Quay has 38 million subscribers; Nadi has [21.6 million]", "and Lagos
 * serves [3.4 million]", "followed by Porto with [53 million]", "the greatest are Quay ([470 million])".
 */
export function asMany(
  place: Place,
  previous: Read | undefined,
  tokens: readonly Token[],
): Reading | undefined {
  const { quantity, sentence, start, end } = place;
  const { value = 0 } = quantity;
  if (value < LEAST) return undefined;
  if (tokens[start - 1]?.text === '(' && tokens[end]?.text === ')' && tokens[start - 2]?.pos === 'PROPN') {
    const name = value < LEAST_IN_WORDS ? undefined : nounBefore(start - 1, sentence, tokens);
    return name === undefined ? undefined : { indicator: name };
  }
  if (previous?.place.sentence !== sentence) return undefined;
  // "62% of homes – 18.2 million –"
  if (isDash(tokens[start - 1]) && isDash(tokens[end])) return { indicator: previous.indicator };
  if (previous.unit === undefined) return undefined;
  if (isMeasure(previous.place.quantity) || !/^(?:PUNCT|CCONJ)$/.test(tokens[end]?.pos ?? 'PUNCT'))
    return undefined;
  if (tokens[start - 1]?.lower === 'with' && tokens[start - 2]?.pos === 'PROPN')
    return { indicator: previous.indicator, unit: previous.unit };
  const lemma = governorOf(sentence, start, tokens)?.verb.lemma ?? '';
  return /^(?:have|serve|count|add|lose|gain|shed)$/.test(lemma)
    ? { indicator: previous.indicator, unit: previous.unit }
    : undefined;
}

function isDash(token: Token | undefined): boolean {
  return /^[–—-]$/.test(token?.text ?? '');
}
