import type { Token } from '../../contract/annotation.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { isMeasure } from './is-measure.ts';
import type { Tokens } from './phrase-before.ts';
import { type Place } from './place.ts';
import { ownUnit, type Read, type Reading } from './reading.ts';

/** Smaller bare numbers are too often no figures. */
const LEAST = 10;
/** Tokens between one figure of such a list and the next: "in the north and". */
const LONGEST_PART = 8;
/** "40 services in the app and 130 on the portal". */
const WHERE = new Set(['in', 'on', 'at']);
const JOINS = new Set([',', 'and', '(', ';']);
const INSIDE = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'ADP', 'PART']);

/**
 * A figure of a list in which each says only where or on what it is: "of 900 views, 600 were on Kibo, [200] on Quay and [100] in print",
 * "rises of 4% in wages and [1%] in benefits". Both have the same preposition behind them, or the first has "of" or a verb before that,
 * and it counts what the first does.
 */
export function gapped(place: Place, previous: Read | undefined, index: PatternIndex): Reading | undefined {
  if (previous === undefined || previous.place.sentence !== place.sentence) return undefined;
  const { tokens, article } = index.annotation;
  const { quantity, start, end } = place;
  const before = previous.place;
  const link = tokens[end];
  if (link?.pos !== 'ADP' || link.lower === 'of' || !isFigure(place, before)) return undefined;
  const indicator = indicatorWithoutYear(previous, place, index);
  if (indicator !== undefined) {
    const own = ownUnit(quantity, article.text);
    return own === undefined ? { indicator } : { indicator, unit: own };
  }
  if (!saysPlace(tokens, pastUnit(before, tokens), start, link.lower)) return undefined;
  const unit = isMeasure(quantity) ? ownUnit(quantity, article.text) : previous.unit;
  return unit === undefined ? { indicator: previous.indicator } : { indicator: previous.indicator, unit };
}

/** What was measured in one year, without that year, where the second figure says no more than another: "71 percent of adults had no account in 2017 and [45 percent] in 2024". */
function indicatorWithoutYear(
  { indicator }: Read,
  { quantity, start, end }: Place,
  { annotation: { tokens } }: PatternIndex,
): Tokens | undefined {
  if (!isMeasure(quantity) || !isInYear(tokens, end)) return undefined;
  let year = start - 1;
  while (JOINS.has(tokens[year]?.lower ?? '') || tokens[year]?.lower === 'but') year--;
  const isLast = year < start - 1 && isInYear(tokens, year - 1) && indicator.end === year + 1;
  return isLast && indicator.first < year - 1 ? { first: indicator.first, end: year - 1 } : undefined;
}

function isInYear(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'in' && /^(?:19|20)\d{2}$/.test(tokens[at + 1]?.text ?? '');
}

/** The token behind what is counted: of "40 services in the app" behind "services". */
function pastUnit({ quantity, end }: Place, tokens: readonly Token[]): number {
  const isBeside = quantity.unitSpan !== undefined && tokens[end]?.end === quantity.unitSpan.end;
  return isBeside ? end + 1 : end;
}

/** Whether both are amounts in one unit, or the second a bare number beside a count. */
function isFigure({ quantity }: Place, before: Place): boolean {
  if (quantity.trend !== undefined || quantity.min !== undefined) return false;
  if (isMeasure(quantity)) return quantity.unitCode !== undefined && quantity.unit === before.quantity.unit;
  // "82 points for citizens and 86 for firms"
  const isScore = /^(?:points?|percent)$/.test(before.quantity.unit);
  return quantity.unit === '' && (isScore || !isMeasure(before.quantity)) && (quantity.value ?? 0) >= LEAST;
}

/** Whether nothing but the same preposition with its noun, and what joins them, stands between: "in wages and", "were on Kibo,". */
function saysPlace(tokens: readonly Token[], from: number, to: number, link: string): boolean {
  const first = tokens[from]?.pos === 'AUX' ? from + 1 : from;
  const isSame = tokens[first]?.lower === link || (WHERE.has(tokens[first]?.lower ?? '') && WHERE.has(link));
  if (!isSame || to - first > LONGEST_PART) return false;
  let at = to - 1;
  while (JOINS.has(tokens[at]?.lower ?? '')) at--;
  if (at === to - 1 || at <= first) return false;
  return tokens.slice(first + 1, at + 1).every(({ pos }) => INSIDE.has(pos));
}
