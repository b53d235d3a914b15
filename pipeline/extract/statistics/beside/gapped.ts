import type { Token } from '../../../contract/annotation.ts';
import { isChange } from '../../../text/told-changes.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { isMeasure } from '../is-measure.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase-end.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';
import { ownUnit, type Read, type Reading } from '../reading.ts';
import { countedNoun } from './whole-of-part.ts';

/** Smaller bare numbers are too often no figures. */
const LEAST = 10;
/** Tokens between one figure of such a list and the next: "in the north and". */
const LONGEST_PART = 8;
/** "40 services in the app and 130 on the portal". */
const WHERE = new Set(['in', 'on', 'at']);
const JOINS = new Set([',', 'and', '(', ';', 'only', 'just', 'merely', 'barely']);
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
  // "1,004 – to firms"
  const linkAt = /^[–—-]$/.test(tokens[end]?.text ?? '') ? end + 1 : end;
  const link = tokens[linkAt];
  if (link?.pos !== 'ADP' || link.lower === 'of' || !isFigure(place, before)) return undefined;
  const indicator = indicatorWithoutYear(previous, place, index);
  if (indicator !== undefined) {
    const own = ownUnit(quantity, article.text);
    return own === undefined ? { indicator } : { indicator, unit: own };
  }
  const other = linkBefore(tokens, pastUnit(before, tokens), start, link.lower);
  if (other === undefined) return undefined;
  const unit = isMeasure(quantity) ? ownUnit(quantity, article.text) : previous.unit;
  const said = withOwnPart(previous, other, linkAt, place, index);
  return unit === undefined ? said : { ...said, unit };
}

/** "cards given to firms" of "40 cards were given to ports, [30] to firms": the words of the figure before, with the part of this one. */
function withOwnPart(
  previous: Read,
  other: number,
  link: number,
  { sentence }: Place,
  { annotation: { tokens } }: PatternIndex,
): Reading {
  const { indicator } = previous;
  const noun = tokens[link + 1]?.pos === 'DET' ? link + 2 : link + 1;
  const end = nounPhraseEnd(tokens, noun, sentence.endToken);
  const apart = end === noun ? {} : { apart: { first: link, end } };
  if (indicator.end <= other) return { indicator, ...(previous.apart && apart) };
  const isOnlyBe = tokens.slice(indicator.first, other).every(({ pos }) => pos === 'AUX');
  const cut = isOnlyBe
    ? (previous.of ?? countedNoun(previous, tokens))
    : { first: indicator.first, end: other };
  if (cut === undefined) return { indicator };
  const of = isOnlyBe ? undefined : previous.of;
  return { indicator: cut, ...(of && { of }), ...apart };
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
  const { end: unitEnd = 0 } = quantity.unitSpan ?? {};
  for (let at = end; at < end + MOST_TO_UNIT; at++) if (tokens[at]?.end === unitEnd) return at + 1;
  // "a 5 percent rise in fees and 3 percent in fines"
  if (isChange(tokens[end]?.lower ?? '')) return end + 1;
  const isOfThem =
    tokens[end]?.lower === 'of' && /^(?:them|which|whom|these|those)$/.test(tokens[end + 1]?.lower ?? '');
  return isOfThem ? end + 2 : end;
}

/** Tokens of "of these digital signatures". */
const MOST_TO_UNIT = 5;

/** Whether both are amounts in one unit, or the second a bare number beside a count. */
function isFigure({ quantity }: Place, before: Place): boolean {
  if (quantity.trend !== undefined || quantity.min !== undefined) return false;
  if (isMeasure(quantity)) return quantity.unitCode !== undefined && quantity.unit === before.quantity.unit;
  // "82 points for citizens and 86 for firms"
  const isScore = /^(?:points?|percent)$/.test(before.quantity.unit);
  return quantity.unit === '' && (isScore || !isMeasure(before.quantity)) && (quantity.value ?? 0) >= LEAST;
}

/** The same preposition, where nothing but it with its noun, and what joins them, stands between: "in wages and", "were on Kibo,", "were given to ports,". */
function linkBefore(tokens: readonly Token[], from: number, to: number, link: string): number | undefined {
  const past = tokens[from]?.pos === 'AUX' || /^[–—-]$/.test(tokens[from]?.text ?? '') ? from + 1 : from;
  // "7 million of them issued to men"
  const isDone = past > from || /^(?:them|which|whom|these|those)$/.test(tokens[from - 1]?.lower ?? '');
  const first = isDone && tokens[past]?.pos === 'VERB' ? past + 1 : past;
  const isSame = tokens[first]?.lower === link || (WHERE.has(tokens[first]?.lower ?? '') && WHERE.has(link));
  if (!isSame || to - first > LONGEST_PART) return undefined;
  let at = to - 1;
  while (JOINS.has(tokens[at]?.lower ?? '')) at--;
  if (at === to - 1 || at <= first) return undefined;
  const isInside = ({ pos, text }: Token, nth: number): boolean =>
    INSIDE.has(pos) || /^[–—-]$/.test(text) || (pos === 'VERB' && tokens[first + 2 + nth]?.pos === 'NOUN');
  return tokens.slice(first + 1, at + 1).every(isInside) ? first : undefined;
}
