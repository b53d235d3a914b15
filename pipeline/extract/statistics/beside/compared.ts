import type { Token } from '../../../contract/annotation.ts';
import { isChange } from '../../../text/told-changes.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { isMeasure } from '../is-measure.ts';
import { measured } from '../amounts/measured.ts';
import { nounBefore, type Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';
import { ownUnit, type Read, type Reading } from '../reading.ts';
import { pastYearOnYear } from '../phrases/year-on-year.ts';

const MORE =
  /^(?:more|fewer|less|higher|lower|greater|larger|smaller|bigger|faster|slower|cheaper|longer|shorter|above|below)$/;
/** What follows "9% more" where no noun does ("9% more tickets"). */
const CLOSES = /^(?:than|on|year|compared|[,.;)])$/;
const LONGEST_SUBJECT = 12;

/**
 * A share by which one figure differs from another: "430 million requests, [9%] more than in 2023", "fees are [12 per cent] lower than
 * in May", "which is higher by [12 per cent]". It measures what the figure before it does, else the subject of its verb.
 */
export function compared(place: Place, previous: Read | undefined, index: PatternIndex): Reading | undefined {
  const { tokens, article } = index.annotation;
  const { quantity, start, end, sentence } = place;
  if (!isMeasure(quantity) || !quantity.unit.startsWith('percent')) return undefined;
  const isBehind = MORE.test(tokens[end]?.lower ?? '') && endsComparison(tokens, end);
  const isBefore = tokens[start - 1]?.lower === 'by' && MORE.test(tokens[start - 2]?.lower ?? '');
  if (!isBehind && !isBefore) return undefined;
  const unit = ownUnit(quantity, article.text);
  const own = measured({ ...place, start: isBefore ? start - 2 : start }, tokens);
  const indicator =
    own ?? (previous?.place.sentence === sentence ? previous.indicator : subjectBefore(place, tokens));
  return indicator === undefined || unit === undefined ? undefined : { indicator, unit };
}

/** "Sales were 8 million, an increase of [3.7%]", "a [3.7%] increase", "on sales of $5, up [3.7%]": by how much what the figure before it measures changed. */
export function changeOf(place: Place, previous: Read | undefined, index: PatternIndex): Reading | undefined {
  const { tokens, article } = index.annotation;
  const { quantity, start, end, sentence } = place;
  if (!quantity.unit.startsWith('percent') || previous?.place.sentence !== sentence) return undefined;
  const isUpOrDown = /^(?:up|down)$/.test(tokens[start - 1]?.lower ?? '') && tokens[start - 2]?.text === ',';
  const own = ownUnit(quantity, article.text);
  if (isUpOrDown && previous.place.end === start - 2 && own !== undefined)
    return { indicator: previous.indicator, unit: own };
  const isOf = tokens[start - 1]?.lower === 'of' && isChange(tokens[start - 2]?.lower ?? '');
  // ", a 57 per cent jump"
  if (!isOf && !isChange(tokens[pastYearOnYear(end, tokens)]?.lower ?? '')) return undefined;
  // "which is 33 per cent increase"
  if (!isOf && tokens[start - 1]?.lemma === 'be' && tokens[start - 2]?.lower === 'which') {
    return own && { indicator: previous.indicator, unit: own };
  }
  const det = isOf ? determinerOf(start - 3, tokens) : start - 1;
  if (!/^an?$/.test(tokens[det]?.lower ?? '') || !isSaidOfBefore(det, tokens)) return undefined;
  return own && { indicator: previous.indicator, unit: own };
}

/** ", a", "representing a", "which was a": what stands before the article of a change that is said of the figure before it. */
function isSaidOfBefore(det: number, tokens: readonly Token[]): boolean {
  const before = tokens[det - 1];
  if (/^[,(–—]$/.test(before?.text ?? '') || SAYING_CHANGE.test(before?.lower ?? '')) return true;
  return before?.lemma === 'be' && tokens[det - 2]?.lower === 'which';
}

const SAYING_CHANGE =
  /^(?:represent|reflect|mark|constitut)(?:ing|ed|e?s)$|^(?:registering|recording|showing|posting)$/;

/** The "a" of "a year-on-year rise", "a sharp rise", from the token before "rise". */
function determinerOf(before: number, tokens: readonly Token[]): number {
  let at = before;
  while (at > before - LONGEST_CHANGE && (tokens[at]?.pos === 'ADJ' || isJoined(at, tokens))) at--;
  return at;
}

/** Tokens of "year-on-year". */
const LONGEST_CHANGE = 6;

/** Whether a hyphen is, or stands beside, a token. */
function isJoined(at: number, tokens: readonly Token[]): boolean {
  return [at - 1, at, at + 1].some((token) => tokens[token]?.text === '-');
}

/** "Payments reached 641 million in May, worth [$78 million]": an amount of what the count before it is of. */
export function worthOf(place: Place, previous: Read | undefined, index: PatternIndex): Reading | undefined {
  const { tokens, article } = index.annotation;
  const { quantity, sentence, start } = place;
  if (tokens[start - 1]?.lower !== 'worth' || tokens[start - 2]?.text !== ',') return undefined;
  if (previous?.place.sentence !== sentence || isMeasure(previous.place.quantity) || !isMeasure(quantity))
    return undefined;
  const unit = ownUnit(quantity, article.text);
  const isNear = start - previous.place.end <= FAR_FROM_COUNT;
  return isNear && unit !== undefined ? { indicator: previous.indicator, unit } : undefined;
}

/** Tokens of "sales in May, worth". */
const FAR_FROM_COUNT = 6;

function endsComparison(tokens: readonly Token[], more: number): boolean {
  const next = tokens[more + 1];
  if (tokens[more]?.lower === 'above' || tokens[more]?.lower === 'below') return true;
  return next === undefined || CLOSES.test(next.lower);
}

/** "Sales of tickets, [9%] more than in May,": the noun phrase before the comma. */
function subjectBefore({ sentence, start }: Place, tokens: readonly Token[]): Tokens | undefined {
  const comma = tokens[start - 1]?.text === ',' ? start - 1 : undefined;
  const noun = comma === undefined ? undefined : nounBefore(comma, sentence, tokens);
  return noun === undefined || noun.end - noun.first > LONGEST_SUBJECT ? undefined : noun;
}
