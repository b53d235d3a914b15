import { tokenAfterUnit } from '../phrases/after-unit.ts';
import type { Token } from '../../../contract/annotation.ts';
import { isChange } from '../../../text/told-changes.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { isInBrackets, isListedInBrackets, isOfYearInBrackets } from './beside-in-brackets.ts';
import { isDuration } from '../durations.ts';
import { isMeasure } from '../is-measure.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase-end.ts';
import { levelOf } from './level-of.ts';
import { type Place, wordsOf } from '../place.ts';
import { OF_SHARE, ownUnit, type Read, type Reading, type Unit } from '../reading.ts';
import { pastYearOnYear } from '../phrases/year-on-year.ts';

/** Between two figures for the same: "31 in 2024, up from 19", "from $5m to $7m", "217 in 2023 and 251 in 2024". */
const BESIDE = new Set(
  ', ( to from its their up down and or in by at against versus relative compared with than as the year before earlier about around some nearly over just under only out of current previous former today now ended ending quarter end start beginning of on - an average higher lower during'.split(
    ' ',
  ),
);
const SETS_BESIDE = new Set(['to', 'from', 'against', 'versus', 'compared', 'relative', 'out']);
/** ", up from 19", "(up 8%", ", compared with 25": directly before a figure, whatever stands before the comma. */
const CHANGE_BESIDE =
  /(?:^|\s)[,(–—-] (?:or )?(?:(?:up|down)(?: \S+ly)?(?: from| by)?|(?:more than )?(?:doubled|tripled|quadrupled|halved) from|compared (?:with|to)|as against|against|versus)(?: (?:only|just|some|about|around|nearly|almost|barely|merely|(?:an?|the) (?:(?:daily|weekly|monthly|quarterly|yearly|annual) )?average of|the current|the present|the previous|a previous|(?:(?:a|the|its|their) |\S+ ['’]s )(?:previous |record )?(?:high|low|peak) of))*$/;
/** ", from 397 when they began": of a figure that counts nothing itself. */
const FROM_BESIDE = /(?:^|\s), from(?: (?:only|just|some|about|around))?$/;
/** "up from 71", without a comma. */
const UP_FROM = /(?:^|\s)(?:up|down) from$/;
const LONGEST_BETWEEN = 14;
const FAR = 30;
/** Tokens of ", up from a daily average of". */
const LONGEST_OPENING = 8;

/**
 * A figure beside one for the same in the same sentence ("31, up from 19") takes what that one is of; so does one in the same unit of
 * measure that has nothing else ("from 0.9% to 0.6%").
 */
export function beside(place: Place, previous: Read | undefined, index: PatternIndex): Reading | undefined {
  if (previous === undefined || previous.place.sentence !== place.sentence) return undefined;
  const { quantity } = place;
  const before = previous.place.quantity;
  if (isShareAgain(place, previous.place, index))
    return inUnit(previous, ownUnit(quantity, index.annotation.article.text));
  const isBeside =
    isJoinedAmount(place, previous.place, index) ||
    isSetBeside(previous, place, index) ||
    isSaidAgain(place, previous, index) ||
    isInBrackets(place, previous.place, index) ||
    isOfYearInBrackets(place, previous.place, index) ||
    isListedInBrackets(place, previous, index);
  if (!isBeside) return undefined;
  const isOther =
    !isSigned(quantity, place.start, index) &&
    !isSaidAgain(place, previous, index) &&
    isMeasure(quantity) &&
    quantity.unit !== before.unit &&
    before.trend === undefined &&
    quantity.trend === undefined &&
    !(isDuration(quantity) && isDuration(before));
  if (isOther && !isInBrackets(place, previous.place, index)) return undefined;
  const unit = isMeasure(quantity)
    ? ownUnit(quantity, index.annotation.article.text)
    : before.trend === undefined && !isBeyondShare(quantity, before) && !isMultiple(place, index)
      ? previous.unit
      : undefined;
  return inUnit(
    levelOf(countBefore(previous, quantity, index.annotation.tokens) ?? previous, quantity, index),
    unit,
  );
}

/** Of "634 million users, equivalent to 52 per cent of the people, up from [444 million]" the users: no people were counted in per cent. */
function countBefore(
  { place, earlier }: Read,
  { unit, value = 0 }: Place['quantity'],
  tokens: readonly Token[],
): Read | undefined {
  if (unit !== '' || value < LEAST_BEYOND || place.quantity.unit !== 'percent') return undefined;
  const link = tokens[place.start - 1]?.lower === 'to' ? place.start - 2 : place.start - 1;
  if (!/^(?:equivalent|equal|representing|or|\()$/.test(tokens[link]?.lower ?? '')) return undefined;
  return earlier !== undefined && !isMeasure(earlier.place.quantity) ? earlier : undefined;
}

/** "12-fold" of "47 per cent, up 12-fold": so many times, and no per cent. */
function isMultiple({ end }: Place, { annotation: { tokens } }: PatternIndex): boolean {
  return tokens[end]?.text === '-' && tokens[end + 1]?.lower === 'fold';
}

/** "by 2 per cent, from 8,875,649": no number of per cent. */
function isBeyondShare({ value = 0 }: Place['quantity'], before: Place['quantity']): boolean {
  return before.unit === 'percent' && value >= LEAST_BEYOND;
}

const LEAST_BEYOND = 1000;

function inUnit({ indicator, lead }: Read, unit: Unit | undefined): Reading {
  return { indicator, ...(unit && { unit }), ...(lead && { lead }) };
}

/** "Rs 71 crore and [Rs 50 crore], respectively": two amounts of what stands before both. */
function isJoinedAmount(
  { quantity, start, end }: Place,
  before: Place,
  { annotation: { tokens } }: PatternIndex,
): boolean {
  const isSame = isMeasure(quantity) && quantity.unit === before.quantity.unit && before.end === start - 1;
  return isSame && tokens[before.end]?.lower === 'and' && /^(?:PUNCT|ADV)$/.test(tokens[end]?.pos ?? 'PUNCT');
}

function isSetBeside(
  { place: before, indicator }: Read,
  { quantity, start, end }: Place,
  index: PatternIndex,
): boolean {
  const { tokens } = index.annotation;
  const complement = pastComplement(Math.max(before.end, tokenAfterUnit(before, tokens)), start, index);
  const isBehind = indicator.first >= before.end && indicator.end <= start;
  const from = Math.max(complement, isBehind ? indicator.end : 0);
  if (start < from) return false;
  // "264 million people in 41 cities, up from 247 million": not of the cities.
  if (quantity.unit === '' && before.quantity.unit !== 'percent' && isOfOtherSize(before.quantity, quantity))
    return false;
  const opening = wordsOf(tokens, Math.max(from, start - LONGEST_OPENING), start).join(' ');
  if (CHANGE_BESIDE.test(opening) || UP_FROM.test(opening)) return start - from < FAR;
  if (isSigned(quantity, start, index) && tokens.slice(from, start).every(({ text }) => /^[,(]$/.test(text)))
    return true;
  if (FROM_BESIDE.test(opening) && (quantity.unit === '' || isOfBefore(end, tokens)))
    return start - from < FAR;
  if (start - from > LONGEST_BETWEEN) return false;
  let sets = false;
  let dated = false;
  for (let at = from; at < start; at++) {
    // "68.4 billion rand ($3.77 billion) from 55.7 billion rand"
    const bracket = tokens[at]?.text === '(' ? closing(at, start, tokens) : undefined;
    if (bracket !== undefined) {
      at = bracket;
      continue;
    }
    const date = index.dates.get(at);
    if (date !== undefined) {
      at = date.endToken - 1;
      dated = true;
      continue;
    }
    const since = pastYearOnYear(at, tokens);
    if (since > at) {
      at = since - 1;
      continue;
    }
    const lower = tokens[at]?.lower ?? '';
    if (!BESIDE.has(lower) && !isChange(lower)) return false;
    sets ||= SETS_BESIDE.has(lower) || isChange(lower);
  }
  return sets || dated;
}

/** "[$15 billion] last year", "[9%] a year ago": of an earlier time. */
function isOfBefore(end: number, tokens: readonly Token[]): boolean {
  return /^(?:last|a|one|two|three|the|previously|before|earlier|in)$/.test(tokens[end]?.lower ?? '');
}

/** How many times one figure may be another for the same. */
const MOST_TIMES = 10_000;

function isOfOtherSize(
  { value: one = 0 }: Place['quantity'],
  { value: other = 0 }: Place['quantity'],
): boolean {
  return one > 0 && other > 0 && (one / other > MOST_TIMES || other / one > MOST_TIMES);
}

/** "$600 billion, or 1.5 per cent" */
function isSaidAgain(
  { quantity, start, end }: Place,
  { place: before, indicator }: Read,
  { annotation: { tokens } }: PatternIndex,
): boolean {
  const or = /^(?:just|only|about|some|nearly)$/.test(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  // "68 million or 56 per cent"
  const isClose = tokens[or]?.lower === 'or' && or === before.end && quantity.unit === 'percent';
  if (isClose && before.quantity.unit !== 'percent') return true;
  const isOr = tokens[or]?.lower === 'or' && tokens[or - 1]?.text === ',';
  // "the majority (87.6%, or 503,030)"
  if (
    isOr &&
    quantity.unit === '' &&
    before.quantity.unit === 'percent' &&
    or - 1 === before.end &&
    tokens[end]?.text === ')'
  )
    return (quantity.value ?? 0) >= LEAST_BEYOND;
  // "$240,000, or about $3 per farmer"
  const isRate = quantity.unit === before.quantity.unit && tokens[end]?.lower === 'per';
  // "900 did so, or 2 per cent": behind what they did.
  const isNext = or - 1 === before.end || (indicator.first >= before.end && or - 1 === indicator.end);
  return isOr && (quantity.unit === 'percent' || isRate) && isNext;
}

/** "Less than half of women, or 48 per cent,", "half of women — 48 per cent —": the share is said again as the same in per cent. */
function isShareAgain(
  { quantity, start, end }: Place,
  { quantity: share, end: shareEnd }: Place,
  { annotation: { tokens } }: PatternIndex,
): boolean {
  const { value: part = 1, unit } = share;
  if (quantity.unit !== 'percent' || unit === 'percent' || part >= 1 || start - shareEnd > LONGEST_BETWEEN)
    return false;
  const opens = tokens[start - 1]?.lower === 'or' ? start - 2 : start - 1;
  const isSetOff = /^[,(–—-]$/.test(tokens[opens]?.text ?? '') && /^[,)–—.-]$/.test(tokens[end]?.text ?? '');
  return isSetOff && Math.abs((quantity.value ?? 0) / 100 - part) < NEAR;
}

/** How much a share in words may be off what it is in per cent: 48 per cent is less than half, and nearly half. */
const NEAR = 0.08;

/** "QAR 3.4 billion, +14%" */
function isSigned({ number }: Place['quantity'], start: number, index: PatternIndex): boolean {
  const { tokens, article } = index.annotation;
  return /[+−]/.test(article.text[number.start - 1] ?? '') && /^[,(]$/.test(tokens[start - 1]?.text ?? '');
}

const LONGEST_BRACKET = 8;

function closing(opening: number, limit: number, tokens: readonly Token[]): number | undefined {
  for (let at = opening + 1; at < Math.min(limit, opening + LONGEST_BRACKET); at++)
    if (tokens[at]?.text === ')') return at;
  return undefined;
}

/** Past the "of GDP" of "0.9% of GDP in 2015 to 0.6%". */
function pastComplement(at: number, limit: number, { annotation: { tokens }, dates }: PatternIndex): number {
  // "$0.23/W today to $0.10"
  if (tokens[at]?.text === '/') return Math.min(at + 2, limit);
  if (
    !/^(?:of|in|among|for)$/.test(tokens[at]?.lower ?? '') ||
    tokens[at + 1]?.pos === 'NUM' ||
    dates.has(at + 1)
  )
    return at;
  let first = at + 1;
  while (OF_SHARE.has(tokens[first]?.lower ?? '')) first++;
  return nounPhraseEnd(tokens, first, limit);
}
