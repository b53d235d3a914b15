import type { Quantity, Token } from '../../contract/annotation.ts';
import { spanHolding } from '../../text/locate.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { putAt } from './amounts/amount-of.ts';
import { ofAnotherHolder } from './beside/another-holder.ts';
import { asMany } from './no-figures/as-many.ts';
import { beside } from './beside/beside.ts';
import { continued } from './beside/continued.ts';
import { namedInBrackets } from './beside/named-in-brackets.ts';
import { ofCountNoun, ofExplained, ofNumber, ofSubject } from './phrases/count-nouns.ts';
import { fineDecimal } from './no-figures/fine-decimal.ts';
import { ofPredicate } from './frame/predicate.ts';
import { withPredicate } from './frame/of-subject.ts';
import { gapped } from './beside/gapped.ts';
import { indicatorOf } from './indicator.ts';
import { isPlural } from './phrases/label.ts';
import { inRankedList } from './beside/ranked-lists.ts';
import { makingUp } from './amounts/making-up.ts';
import { measured } from './amounts/measured.ts';
import { ofShare } from './of-share.ts';
import { ofTheSame } from './beside/of-the-same.ts';
import { ofThem } from './beside/of-them.ts';
import { clauseEnd } from './phrases/clause-end.ts';
import { nounPhraseEnd } from './phrases/noun-phrase-end.ts';
import { type Place, placeOf } from './place.ts';
import { isLarge, isShare, LEAST_IN_WORDS, ownUnit, type Read, type Reading } from './reading.ts';
import { toldApart } from './no-figures/told-apart.ts';

/** Smaller numbers without a noun are too often marks, grades and answers. */
const LEAST = 10;

/** The figure of a quantity that counts nothing by its own words; undefined where nothing near it says what it is of. */
export function unsaidReading(
  place: Place,
  previous: Read | undefined,
  index: PatternIndex,
): Reading | undefined {
  const { tokens } = index.annotation;
  const { quantity } = place;
  if (isShare(quantity) && !isDecimal(quantity, index))
    return (
      ofPredicate(place, index) ??
      saidOfShare(place, tokens) ??
      ofThem(place, previous, tokens) ??
      ofChange(place, tokens) ??
      ofShareBeside(place, previous, index)
    );
  const apart = toldApart(place, previous, tokens);
  if (apart !== undefined) return apart;
  if (isScaleOf(place, tokens)) return undefined;
  const besides =
    inRankedList(place, previous, index) ??
    namedInBrackets(place, previous, index) ??
    joinedTo(place, previous, tokens) ??
    continued(place, previous, index) ??
    ofAnotherHolder(place, previous, index) ??
    beside(place, previous, index) ??
    gapped(place, previous, index);
  if (besides !== undefined) return besides;
  const same = ofTheSame(place, previous, tokens);
  if (same !== undefined) return same;
  const put = isInDigits(quantity, index) ? putAt(place, tokens) : undefined;
  if (put !== undefined) return { indicator: put };
  const part = isLarge(quantity) ? makingUp(place, index) : undefined;
  if (part !== undefined) return { indicator: part };
  const known = ofCountNoun(place, tokens) ?? asNext(place, index);
  if (known !== undefined) return known;
  const indexed = fineDecimal(place, index);
  if (indexed !== undefined) return { indicator: indexed };
  const ofGroup = partOfGroup(place, tokens);
  if (ofGroup !== undefined) return ofGroup;
  // Both ends of a range count, but of "cut by 180 to 2,040" only the first is a change.
  const value = quantity.value ?? (quantity.trend === undefined ? quantity.max : undefined) ?? 0;
  if (value < LEAST || (value < LEAST_IN_WORDS && !isInDigits(quantity, index))) return undefined;
  return (
    ofThem(place, previous, tokens) ??
    ofNumber(place, previous, tokens) ??
    ofSubject(place, tokens) ??
    ofExplained(place, index) ??
    asMany(place, previous, tokens)
  );
}

/** "Almost half of the people in Malta | had a boat" */
function saidOfShare(place: Place, tokens: readonly Token[]): Reading | undefined {
  const found = ofShare(place, tokens);
  return found && { ...found, indicator: withPredicate(found.indicator, place, tokens) };
}

/** "80 per cent, compared to [one in ten] today" */
function ofShareBeside(place: Place, previous: Read | undefined, index: PatternIndex): Reading | undefined {
  const found = beside(place, previous, index);
  return found && { indicator: found.indicator };
}

/** "82.7 out of [100]": what the score is out of. */
function isScaleOf({ quantity, start }: Place, tokens: readonly Token[]): boolean {
  const isOut = tokens[start - 1]?.lower === 'of' && tokens[start - 2]?.lower === 'out';
  return isOut && tokens[start - 3]?.pos === 'NUM' && /^(?:5|10|20|100|1000)$/.test(String(quantity.value));
}

/** "scores of 100 and [95.8]": of what the number directly before "and" is. */
function joinedTo(
  { quantity, sentence, start, end }: Place,
  previous: Read | undefined,
  tokens: readonly Token[],
): Reading | undefined {
  if (previous?.place.sentence !== sentence || previous.place.end !== start - 1) return undefined;
  const isLast = /^(?:PUNCT|ADV|CCONJ)$/.test(tokens[end]?.pos ?? 'PUNCT');
  if (tokens[start - 1]?.lower !== 'and' || !isLast || quantity.trend !== undefined) return undefined;
  const { indicator, unit } = previous;
  return unit === undefined ? { indicator } : { indicator, unit };
}

/** "0.78" is a figure, "one in five" and "4 out of 10" are shares. */
function isDecimal({ number }: Quantity, index: PatternIndex): boolean {
  return /^[\d.,]+$/.test(index.annotation.article.text.slice(number.start, number.end));
}

function isInDigits({ number }: Quantity, index: PatternIndex): boolean {
  return /\d/.test(index.annotation.article.text.slice(number.start, number.end));
}

/** "The cost per user fell by a third". */
function ofChange(place: Place, tokens: readonly Token[]): Reading | undefined {
  const indicator = place.quantity.trend === undefined ? undefined : measured(place, tokens);
  return indicator === undefined ? undefined : { indicator };
}

/** "1,500 direct and 4,000 indirect jobs": what the next number counts. */
function asNext({ end, sentence }: Place, index: PatternIndex): Reading | undefined {
  const { tokens, quantities, article } = index.annotation;
  let at = end;
  while (at < Math.min(end + 2, sentence.endToken) && tokens[at]?.pos === 'ADJ') at++;
  if (at === end || !/^(?:and|or)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const number = tokens[at + 1];
  const next = number && spanHolding(quantities, number.start);
  if (next === undefined || next.start !== number?.start) return undefined;
  const unit = ownUnit(next, article.text);
  const place = unit && placeOf(next, index);
  const indicator = place && indicatorOf(place, index);
  return indicator === undefined || unit === undefined ? undefined : { indicator, unit };
}

/** "Five of the nine reactors", "187 out of 772 planned sites", but not "two of the best". */
function partOfGroup({ quantity, end, sentence }: Place, tokens: readonly Token[]): Reading | undefined {
  const of = tokens[end]?.lower === 'out' ? end + 1 : end;
  if (quantity.value === 1 || tokens[of]?.lower !== 'of') return undefined;
  const isOfThem = /^(?:the|its|their|our|these|those)$/.test(tokens[of + 1]?.lower ?? '');
  if (!isOfThem && of === end) return undefined;
  const behind = isOfThem ? of + 2 : of + 1;
  const group = pastComparator(tokens[behind]?.lower === 'total' ? behind + 1 : behind, tokens);
  let first = group;
  while (first < group + LONGEST_NUMBER && isOfNumber(first, tokens)) first++;
  const last = nounPhraseEnd(tokens, first, sentence.endToken);
  const head = tokens[last - 1];
  if (first === group || head === undefined || !isPlural(head)) return undefined;
  const indicator = { first, end: clauseEnd(tokens, last, sentence.endToken) };
  return { indicator, unit: { value: head.lower, span: { start: head.start, end: head.end } } };
}

/** "6", "million", "crore" */
function isOfNumber(at: number, tokens: readonly Token[]): boolean {
  return tokens[at]?.pos === 'NUM' || /^(?:lakh|crore)$/.test(tokens[at]?.lower ?? '');
}

/** Tokens of "6 million". */
const LONGEST_NUMBER = 2;

/** Past "more than" and the like. */
function pastComparator(at: number, tokens: readonly Token[]): number {
  if (/^(?:more|fewer|less)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'than')
    return at + 2;
  return /^(?:over|nearly|almost|about|around|some)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
}
