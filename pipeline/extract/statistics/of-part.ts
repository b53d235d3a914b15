import type { Token } from '../../contract/annotation.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { putAt } from './amounts/amount-of.ts';
import { changedTo } from './amounts/changed-object.ts';
import { makingUp } from './amounts/making-up.ts';
import { measured } from './amounts/measured.ts';
import { withComplement } from './phrases/noun-phrase-end.ts';
import type { Tokens } from './phrases/phrase-before.ts';
import type { Place } from './place.ts';

/** Of "fell by an average of 15 per cent" the figure without "an average of". */
export function pastAverage(place: Place, tokens: readonly Token[]): Place {
  const { start } = place;
  if (tokens[start - 1]?.lower !== 'of' || !AVERAGES.test(tokens[start - 2]?.lower ?? '')) return place;
  const isLed = /^an?$/.test(tokens[start - 3]?.lower ?? '') && LEADS.test(tokens[start - 4]?.lower ?? '');
  const past = { ...place, start: start - 3 };
  return isLed && measured(past, tokens) !== undefined ? past : place;
}

const AVERAGES = /^(?:average|mean|median|total|maximum|minimum|combined|record)$/;

const LEADS = /^(?:by|to|from|at)$/;

/** "share of the market" of "a [45%] share of the market": with what it is a part of. */
export function withWhole(phrase: Tokens, limit: number, tokens: readonly Token[]): Tokens {
  const isPart = /^(?:share|portion|proportion|part|slice)$/.test(tokens[phrase.end - 1]?.lower ?? '');
  return isPart ? { first: phrase.first, end: withComplement(tokens, phrase.end, limit) } : phrase;
}

/** What is said to be so much of something: "coverage reached [97%] of homes", "they put it at [97%] of homes", "women make up [40%] of pilots". */
export function ofPart(place: Place, index: PatternIndex): Tokens | undefined {
  const { tokens } = index.annotation;
  return (
    measured(place, tokens) ?? putAt(place, tokens) ?? changedTo(place, tokens) ?? makingUp(place, index)
  );
}
