import type { Token } from '../../../contract/annotation.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { predicateEnd } from '../phrases/clause-end.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase-end.ts';
import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';
import { clausesIn } from './subject-of-verb.ts';

/**
 * A share of some in the subject of a clause with what they do, where more of the subject stands between: "[34 per cent] of pilots on the coast | own a boat", "[34 per cent] of men and
 * 28 per cent of women | own a boat". Its own words name only who they are.
 */
export function withPredicateBehind(place: Place, reading: Reading, index: PatternIndex): Reading {
  const { tokens } = index.annotation;
  const { quantity, sentence, start, end } = place;
  const { indicator } = reading;
  const isShareOf = quantity.unit === 'percent' && tokens[end]?.lower === 'of';
  if (!isShareOf || reading.apart !== undefined || reading.lead !== undefined || indicator.first < end)
    return reading;
  const own = clausesIn(sentence, tokens).findLast(({ first, end: last }) => first <= start && start < last);
  const verb = own?.verb;
  if (verb === undefined || verb.first <= indicator.end) return reading;
  const noun = pastNextShare(indicator.end, index) ?? indicator.end;
  if (!isPlain(noun, verb.first, tokens)) return reading;
  const limit = Math.min(own?.end ?? sentence.endToken, sentence.endToken);
  return { ...reading, apart: { first: verb.first, end: predicateEnd(tokens, verb.first, limit) } };
}

/** Past "and 28 per cent of women". */
function pastNextShare(and: number, index: PatternIndex): number | undefined {
  const { tokens } = index.annotation;
  const next = index.quantities.get(and + 1);
  const isShare = tokens[and]?.lower === 'and' && next?.item.unit === 'percent';
  if (!isShare || tokens[next.endToken]?.lower !== 'of') return undefined;
  return nounPhraseEnd(tokens, next.endToken + 1, tokens.length);
}

/** Whether all between a noun and the verb is a place or a complement of it: no other figure, clause or aside. */
function isPlain(noun: number, verb: number, tokens: readonly Token[]): boolean {
  const between = tokens.slice(noun, verb);
  return (
    between.length <= LONGEST_COMPLEMENT &&
    between.every(({ pos }) => /^(?:ADP|DET|NOUN|PROPN|ADJ|ADV)$/.test(pos))
  );
}

/** Tokens of "on the rural coast of Kenya". */
const LONGEST_COMPLEMENT = 8;
