import type { Token } from '../../../contract/annotation.ts';
import { governorOf } from '../amounts/governor.ts';
import { isMeasure } from '../is-measure.ts';
import type { Place } from '../place.ts';
import type { Read, Reading } from '../reading.ts';
import { countedNoun } from './whole-of-part.ts';

/** Nouns that say how many there are of what was counted before. */
const TOTALS = /^(?:total|tally|count|figure|number|base)$/;
/** What is done to some of those that are counted. */
const ADDING = /^(?:add|gain|win|attract|lose|shed|sign|register|enrol|enroll|recruit|onboard)$/;
/** Smaller bare numbers are too often something else. */
const LEAST = 10;

/**
 * A bare number of what was counted before in the sentence: "added 7 million users, to reach a total of [240 million]", "ended with 33 million users,
 * having added [1.6 million]", "issued 104 million cards, 11 per cent more than the [94 million] in 2022".
 */
export function ofTheSame(
  place: Place,
  previous: Read | undefined,
  tokens: readonly Token[],
): Reading | undefined {
  const { quantity, sentence, start } = place;
  if (previous?.place.sentence !== sentence || (quantity.value ?? 0) < LEAST) return undefined;
  if (isReachedBy(place, previous.place, tokens)) return sameAs(previous);
  if (isJoinedVerb(place, previous, tokens)) return sameAs(previous);
  if (isCompared(start, tokens) && !isMeasure(previous.place.quantity))
    return { indicator: previous.indicator, ...(previous.unit && { unit: previous.unit }) };
  if (
    isThan(start, tokens) &&
    previous.place.quantity.unit === 'percent' &&
    previous.indicator.end <= previous.place.start
  )
    return { indicator: previous.indicator };
  if (previous.unit === undefined || isMeasure(previous.place.quantity)) return undefined;
  const counted = countedNoun(previous, tokens);
  const isSame = isTotal(start, tokens) || ADDING.test(governorOf(sentence, start, tokens)?.verb.lemma ?? '');
  return isSame && counted !== undefined ? { indicator: counted, unit: previous.unit } : undefined;
}

function sameAs({ place, indicator, unit }: Read): Reading {
  return isMeasure(place.quantity) || unit === undefined ? { indicator } : { indicator, unit };
}

/** "Loans were 350 in May and rose to [760] in June": a second verb of the same subject. */
function isJoinedVerb({ sentence, start }: Place, before: Read, tokens: readonly Token[]): boolean {
  const governor = governorOf(sentence, start, tokens);
  const link = tokens[(governor?.first ?? 0) - 1]?.lower ?? '';
  if (governor?.isMeasuring !== true || !/^(?:and|but)$/.test(link)) return false;
  return (
    before.indicator.end <= before.place.start &&
    governorOf(sentence, before.place.start, tokens)?.isMeasuring === true
  );
}

/** "rose by 33 per cent to cross [10 million]": where the change before it led. */
function isReachedBy({ sentence, start }: Place, before: Place, tokens: readonly Token[]): boolean {
  const governor = governorOf(sentence, start, tokens);
  if (governor?.isMeasuring !== true || tokens[governor.first]?.lower !== 'to') return false;
  return (
    governor.first === before.end &&
    (before.quantity.trend !== undefined || before.quantity.unit === 'percent')
  );
}

/** "compared to the [24 million] recorded in May" */
function isCompared(start: number, tokens: readonly Token[]): boolean {
  const link = tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  return /^(?:to|with)$/.test(tokens[link]?.lower ?? '') && tokens[link - 1]?.lower === 'compared';
}

function isThan(start: number, tokens: readonly Token[]): boolean {
  const than = tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  return (
    tokens[than]?.lower === 'than' && /^(?:more|fewer|less|higher|lower)$/.test(tokens[than - 1]?.lower ?? '')
  );
}

/** "a total of", "the total to", "its base up to" */
function isTotal(start: number, tokens: readonly Token[]): boolean {
  if (!/^(?:of|to|at|is|was|stands)$/.test(tokens[start - 1]?.lower ?? '')) return false;
  const noun = tokens[start - 2]?.lower === 'up' ? start - 3 : start - 2;
  if (!TOTALS.test(tokens[noun]?.lower ?? '')) return false;
  return /^(?:a|the|its|their|new|overall)$/.test(tokens[noun - 1]?.lower ?? '');
}
