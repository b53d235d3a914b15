import type { Quantity, Token } from '../../contract/annotation.ts';
import { spanHolding } from '../../text/locate.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { isVerb } from '../verbs.ts';
import { ofAnotherHolder } from './another-holder.ts';
import { asMany } from './as-many.ts';
import { putAt } from './amount-of.ts';
import { beside } from './beside.ts';
import { changedObject } from './changed-object.ts';
import { fineDecimal } from './fine-decimal.ts';
import { gapped } from './gapped.ts';
import { explained } from './explained.ts';
import { indicatorOf } from './indicator.ts';
import { isMeasure } from './is-measure.ts';
import { clauseAfter, measured } from './measured.ts';
import { isLabel, isPlural } from './label.ts';
import { clauseEnd, nounPhraseEnd } from './phrase-after.ts';
import { makingUp } from './making-up.ts';
import { nounBefore, type Tokens } from './phrase-before.ts';
import { toldApart } from './told-apart.ts';
import { type Place, placeOf, wordsOf } from './place.ts';
import { LEAST_IN_WORDS, OF_SHARE, ownUnit, type Read, type Reading, type Unit } from './reading.ts';

/** Smaller numbers without a noun are too often marks, grades and answers. */
const LEAST = 10;
const OF_WHICH = /^of (?:which|whom)$/;
const JUST = /^(?:only|just|about|some|nearly|around|almost|over)$/;
const OF_THEM = /^of (?:them|these|those|which|whom)$/;
/** Nouns of which a bare number may be said to be: "the number is 40", but not "the answer is 42". */
const COUNTS =
  /^(?:number|total|count|population|figure|membership|attendance|turnout|capacity|circulation|readership|viewership|ridership|audience|enrolment|enrollment|sum|tally|age|score|index|ratio|rating|target|goal|aim|increase|decrease|rise|drop|decline|growth|gain)s?$/;

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
      ofShare(place, tokens) ??
      ofThem(place, previous, tokens) ??
      ofChange(place, tokens) ??
      ofShareBeside(place, previous, index)
    );
  const apart = toldApart(place, previous, tokens);
  if (apart !== undefined) return apart;
  if (isScaleOf(place, tokens)) return undefined;
  const besides =
    joinedTo(place, previous, tokens) ??
    ofAnotherHolder(place, previous, index) ??
    beside(place, previous, index) ??
    gapped(place, previous, index);
  if (besides !== undefined) return besides;
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

function isShare({ value }: Quantity): boolean {
  return value !== undefined && value > 0 && value < 1;
}

function isLarge({ value = 0 }: Quantity): boolean {
  return value >= LEAST_IN_WORDS;
}

/** "0.78" is a figure, "one in five" and "4 out of 10" are shares. */
function isDecimal({ number }: Quantity, index: PatternIndex): boolean {
  return /^[\d.,]+$/.test(index.annotation.article.text.slice(number.start, number.end));
}

function isInDigits({ number }: Quantity, index: PatternIndex): boolean {
  return /\d/.test(index.annotation.article.text.slice(number.start, number.end));
}

/** "More than a third of households": the share counts nothing itself. */
function ofShare({ end, sentence }: Place, tokens: readonly Token[]): Reading | undefined {
  let first = end;
  // "A third (35%) of homes"
  if (tokens[first]?.text === '(' && tokens[first + 3]?.text === ')') first += 4;
  while (OF_SHARE.has(tokens[first]?.lower ?? '')) first++;
  // "A quarter of the country's 753 units"
  if (/^['’]s?$/.test(tokens[first + 1]?.text ?? '')) first += 2;
  if (first > end && tokens[first]?.pos === 'NUM') first++;
  let last = nounPhraseEnd(tokens, first, sentence.endToken);
  // "A third of households share a phone": the verb is taken for a noun.
  if (tokens[last]?.pos === 'DET' && last - first > 1 && isPlural(tokens[last - 2])) last--;
  const isOfMany = isPlural(tokens[last - 1]) || MANY.test(tokens[last - 1]?.lower ?? '');
  return last > first && isOfMany
    ? { indicator: { first, end: clauseEnd(tokens, last, sentence.endToken) } }
    : undefined;
}

/** What has parts without a plural: "a third of humanity". */
const MANY =
  /^(?:humanity|humankind|mankind|workforce|electorate|spending|gdp|budget|revenue|output|market|total)$/;

/** "60 of which are led by women", "540 of them", "410,000 had activated it": of what the sentence counted before. */
function ofThem(place: Place, previous: Read | undefined, tokens: readonly Token[]): Reading | undefined {
  const { start, end, sentence } = place;
  const isOther = isOfWhom(place, tokens) && COUNTRIES.test(previous?.unit?.value ?? '');
  const isBehind = OF_THEM.test(wordsOf(tokens, start - 2, start).join(' '));
  // "Of which 40 were on Kibo": what was counted before, not where these were.
  if (isBehind && !isOther && previous?.place.sentence === sentence) return ofAmount(place, previous, tokens);
  const pointing = OF_THEM.test(wordsOf(tokens, end, end + 2).join(' '));
  const link = pointing ? 2 : /^(?:that|who|which)$/.test(tokens[end]?.lower ?? '') ? 1 : 0;
  const behind = link === 0 ? pastShare(end, tokens) : end + link;
  const clause = clauseAfter({ ...place, end: behind }, tokens);
  if (!pointing && clause === undefined) return undefined;
  const counted =
    previous?.place.sentence === sentence && !isMeasure(previous.place.quantity) && !isOther
      ? previous
      : undefined;
  const indicator = clause ?? counted?.indicator;
  if (indicator === undefined || (counted === undefined && !pointing && isDefined(behind, tokens)))
    return undefined;
  return counted?.unit === undefined || isShare(place.quantity)
    ? { indicator }
    : { indicator, unit: counted.unit };
}

/** "Twenty is not an end": what a number is, and not what so many are. */
function isDefined(verb: number, tokens: readonly Token[]): boolean {
  if (tokens[verb]?.lemma !== 'be') return false;
  const next = /^(?:not|n['’]t)$/.test(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  return /^(?:a|an|the|our|my|just|only)$/.test(tokens[next]?.lower ?? '');
}

/** "$69 billion, of which [22 billion] are lost": large numbers behind an amount are in its unit. */
function ofAmount(place: Place, previous: Read, tokens: readonly Token[]): Reading | undefined {
  if (!isMeasure(previous.place.quantity)) {
    // "Of whom 620 signed": the pilots who did; "of which 40 were on Kibo": so many pilots.
    const deed = tokens[place.end]?.pos === 'VERB' ? clauseAfter(place, tokens) : undefined;
    return deed === undefined || previous.unit === undefined
      ? previous
      : { indicator: deed, unit: previous.unit };
  }
  if (!isLarge(place.quantity) || previous.unit === undefined) return undefined;
  return { indicator: clauseAfter(place, tokens) ?? previous.indicator, unit: previous.unit };
}

/** Past ", or 14.6 percent," behind a number: the same as a share. */
function pastShare(end: number, tokens: readonly Token[]): number {
  if (tokens[end]?.text !== ',' || tokens[end + 1]?.lower !== 'or' || tokens[end + 2]?.pos !== 'NUM')
    return end;
  for (let at = end + 3; at < end + LONGEST_SHARE; at++)
    if (tokens[at]?.text === ',')
      return /^(?:%|percent|cent|pc)$/.test(tokens[at - 1]?.lower ?? '') ? at + 1 : end;
  return end;
}

/** Tokens of ", or 14.6 per cent,". */
const LONGEST_SHARE = 7;

/** "From 178 countries, of whom 6,279": no countries. */
const COUNTRIES = /^(?:countries|nations|states|economies|organi[sz]ations|institutions|companies|firms)$/;

function isOfWhom({ start, end }: Place, tokens: readonly Token[]): boolean {
  return [start - 1, end + 1].some((at) => tokens[at]?.lower === 'whom');
}

/** "71 percent of them women": a share of what was counted before it in the sentence. */
export function partOfThem(
  place: Place,
  unit: Unit,
  previous: Read | undefined,
  { annotation: { tokens } }: PatternIndex,
): Reading | undefined {
  const { start, end, sentence } = place;
  // "Clinics, 61 per cent of which failed"
  const link = wordsOf(tokens, end, end + 2).join(' ');
  const isShareOf = place.quantity.unit === 'percent' && OF_WHICH.test(link);
  const clause = isShareOf ? clauseAfter({ ...place, end: end + 2 }, tokens) : undefined;
  if (clause !== undefined) return { indicator: clause, unit };
  if (previous?.place.sentence !== sentence) return undefined;
  // ", of which only 4 per cent went to ports": what was done with that part.
  const of = JUST.test(tokens[start - 1]?.lower ?? '') ? start - 1 : start;
  if (OF_THEM.test(wordsOf(tokens, of - 2, of).join(' ')))
    return { indicator: clauseAfter(place, tokens) ?? previous.indicator, unit };
  return OF_THEM.test(link) ? { indicator: previous.indicator, unit } : undefined;
}

/** "The cost per user fell by a third". */
function ofChange(place: Place, tokens: readonly Token[]): Reading | undefined {
  const indicator = place.quantity.trend === undefined ? undefined : measured(place, tokens);
  return indicator === undefined ? undefined : { indicator };
}

/** "A population of 1.74 million", "a score of 0.78". */
function ofCountNoun({ sentence, start }: Place, tokens: readonly Token[]): Reading | undefined {
  const noun = tokens[start - 2]?.lower ?? '';
  // "at a rate of 30,000 a day"
  const isCount = COUNTS.test(noun) || /^(?:rate|pace)$/.test(noun);
  if (tokens[start - 1]?.lower !== 'of' || !isCount) return undefined;
  const indicator = nounBefore(start - 1, sentence, tokens);
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
  const group = isOfThem ? of + 2 : of + 1;
  const first = tokens[group]?.pos === 'NUM' ? group + 1 : group;
  const last = nounPhraseEnd(tokens, first, sentence.endToken);
  const head = tokens[last - 1];
  if (first === group || head === undefined || !isPlural(head)) return undefined;
  const indicator = { first, end: clauseEnd(tokens, last, sentence.endToken) };
  return { indicator, unit: { value: head.lower, span: { start: head.start, end: head.end } } };
}

/** "40 clerks, a number expected to reach [150]", "and their number will rise to [150]": of what was counted before. */
function ofNumber(
  { sentence, start }: Place,
  previous: Read | undefined,
  tokens: readonly Token[],
): Reading | undefined {
  if (
    previous?.place.sentence !== sentence ||
    previous.unit === undefined ||
    isMeasure(previous.place.quantity)
  )
    return undefined;
  let at = start - 1;
  while (
    at > start - LONGEST_PREDICATE &&
    (isVerb(tokens[at]) || /^(?:to|at|by|from|ADV)$/.test(tokens[at]?.lower ?? ''))
  )
    at--;
  const isNumber = at < start - 1 && /^(?:number|figure|total|count)$/.test(tokens[at]?.lower ?? '');
  const isOther = tokens[at - 1]?.pos === 'ADJ' || tokens[at - 1]?.pos === 'NOUN';
  return isNumber && !isOther ? { indicator: previous.indicator, unit: previous.unit } : undefined;
}

/** Tokens of "is expected to rise to". */
const LONGEST_PREDICATE = 7;

/** "The number of users exceeded 11 million", "raised the number of users from 4 to 11 million". */
function ofSubject(place: Place, tokens: readonly Token[]): Reading | undefined {
  const { sentence, start } = place;
  const indicator = changedObject(place, tokens) ?? measured(place, tokens);
  if (indicator === undefined) return undefined;
  const words = wordsOf(tokens, indicator.first, indicator.end);
  const isPlainBe = tokens
    .slice(Math.max(sentence.firstToken, start - 2), start)
    .some(({ lemma }) => lemma === 'be');
  if (isPlainBe && !words.some((word) => COUNTS.test(word))) return undefined;
  const unit = countedIn(indicator, tokens);
  return unit === undefined ? { indicator } : { indicator, unit };
}

/** "It blamed cuts: more than 1,900 since January", "14: number of clicks": of the noun beyond the colon. */
function ofExplained(place: Place, index: PatternIndex): Reading | undefined {
  const { tokens } = index.annotation;
  const indicator = explained(place, index);
  const isColon = [place.start - 1, place.end].some((at) => tokens[at]?.text === ':');
  if (indicator === undefined || !isColon) return undefined;
  const isCount =
    COUNTS.test(tokens[indicator.first]?.lower ?? '') ||
    isPlural(tokens[indicator.end - 1]) ||
    isLabel(place, indicator, tokens);
  return isCount ? { indicator } : undefined;
}

/** Of "number of its users" the users. */
function countedIn({ first, end }: Tokens, tokens: readonly Token[]): Unit | undefined {
  const of = tokens
    .slice(first, end)
    .findIndex(
      ({ lower }, at) =>
        lower === 'of' && /^(?:number|total|count)$/.test(tokens[first + at - 1]?.lower ?? ''),
    );
  if (of < 0) return undefined;
  let noun = first + of + 1;
  while (noun < end && /^(?:DET|PRON)$/.test(tokens[noun]?.pos ?? '')) noun++;
  const head = tokens[nounPhraseEnd(tokens, noun, end) - 1];
  return head === undefined || !isPlural(head)
    ? undefined
    : { value: head.lower, span: { start: head.start, end: head.end } };
}
