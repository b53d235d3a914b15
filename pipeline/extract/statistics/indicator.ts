import type { Token } from '../../contract/annotation.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { tokensOf } from '../tokens-of.ts';
import { amountOf } from './amount-of.ts';
import { amounting, beforeParties } from './amounting.ts';
import { isAnswered, thoseWho } from './answered.ts';
import { endsAside } from './between-dashes.ts';
import { withChangedField } from './changed-field.ts';
import { changedObject } from './changed-object.ts';
import { complementOf } from './complement.ts';
import { costing } from './costing.ts';
import { doneToIt } from './done-to-it.ts';
import { doneWith } from './done-with.ts';
import { explained } from './explained.ts';
import { givenTo } from './given-to.ts';
import { isPastChange } from './governor.ts';
import { behindHyphened } from './hyphened.ts';
import { isMeasure } from './is-measure.ts';
import { isPlural } from './label.ts';
import { makingUp } from './making-up.ts';
import { measured } from './measured.ts';
import { isEndOfName, isTime, measuresNothing } from './measures-nothing.ts';
import { isNoSubject } from './no-subject.ts';
import { ofPart, pastAverage, withWhole } from './of-part.ts';
import { pastJoinedNoun } from './joined-nouns.ts';
import { clauseEnd, nounPhraseEnd, predicateEnd, withComplement } from './phrase-after.ts';
import { nounBefore, type Tokens } from './phrase-before.ts';
import type { Place } from './place.ts';
import { pastSameAmount } from './same-amount.ts';

/** "$15 an hour": what follows is the rate, not what was measured. */
const RATES = new Set(['a', 'an', 'per', 'each', 'every', '/']);
/** Between a number and what it counts; "of" may have an article behind it. */
const LINKS = new Set(['-', '‑', 'more', 'strong', 'odd']);
const AFTER_OF = new Set(['the', 'its', 'their', 'all', 'our', 'his', 'her', 'a', 'an', 'these', 'those']);
/** Words between a noun and its amount: "a cost of $5m", "contracts worth $5m". */
const OF_AMOUNT = new Set(['of', 'worth', 'at', 'by', 'to', 'from', 'totalling', 'totaling']);
const NEAR = 6;

/**
 * What was measured: the counted noun phrase ("[40] registered ships"), with its clause where the quantity is the subject of it ("[two
 * million] people lack a passport"); of an amount the noun that it is the amount of ("a [$5m] loan", "a cost of [$5m]"), what the
 * subject of "reached" names, else the verb that says what was done with it.
 */
export function indicatorOf(place: Place, index: PatternIndex): Tokens | undefined {
  return isMeasure(place.quantity) ? ofAmount(place, index) : ofCount(place, index);
}

function ofCount(place: Place, index: PatternIndex): Tokens | undefined {
  const { tokens } = index.annotation;
  const { quantity, sentence, end } = place;
  if (isRate(tokens, end)) return before(place, index);
  const phrase = phraseAfter(place, index);
  const counted = quantity.unitSpan && tokensOf(quantity.unitSpan, tokens);
  const described = counted && behindHyphened(counted, place, tokens);
  if (described !== undefined) return described;
  if (phrase === undefined || (counted !== undefined && phrase.end < counted.end))
    return counted === undefined
      ? before(place, index)
      : { first: phrase?.first ?? counted.first, end: counted.end };
  // "Four million people use the portal": the verb is taken for a noun.
  if (isTakenForNoun(phrase, tokens))
    return { first: phrase.first, end: predicateEnd(tokens, phrase.end - 1, sentence.endToken) };
  if (isOutOf(place, tokens)) return phrase;
  const both = pastJoinedNoun(tokens, phrase.end, sentence.endToken);
  // "106 people in [21] cities have left": those who left are the people.
  const endOf = isNoSubject(place, both, tokens) ? withComplement : clauseEnd;
  return { first: phrase.first, end: endOf(tokens, both, sentence.endToken) };
}

/** Whether the last noun of a phrase is a verb, as several stand before it and an article behind. */
function isTakenForNoun({ first, end }: Tokens, tokens: readonly Token[]): boolean {
  const last = tokens[end - 1];
  return (
    end - first > 1 &&
    last?.pos === 'NOUN' &&
    !last.lower.endsWith('s') &&
    isPlural(tokens[end - 2]) &&
    /^(?:the|a|an|its|their|this|these)$/.test(tokens[end]?.lower ?? '')
  );
}

/** "38 of [90] permits were refused", "38 of its [90] permits": what was done was done to the 38. */
function isOutOf({ start }: Place, tokens: readonly Token[]): boolean {
  const of = AFTER_OF.has(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  const part = tokens[tokens[of - 1]?.lower === 'out' ? of - 2 : of - 1];
  return tokens[of]?.lower === 'of' && part?.pos === 'NUM' && part.lower !== 'one';
}

function ofAmount(said: Place, index: PatternIndex): Tokens | undefined {
  const { tokens } = index.annotation;
  const place = pastAverage(said, tokens);
  const { sentence, end } = place;
  if (isRate(tokens, end)) return before(place, index);
  const isPart = tokens[end]?.lower === 'of';
  const own = isPart ? ofPart(place, index) : undefined;
  if (own !== undefined) return own;
  const phrase = phraseAfter(place, index);
  if (phrase !== undefined)
    return isPart && place.quantity.unit === 'percent'
      ? { first: phrase.first, end: clauseEnd(tokens, phrase.end, sentence.endToken) }
      : withWhole(withChangedField(phrase, sentence.endToken, tokens), sentence.endToken, tokens);
  const those = thoseWho(place, tokens);
  if (those !== undefined) return those;
  const apposed = amounting(place, tokens);
  if (apposed !== undefined && !measuresNothing(apposed, index)) return apposed;
  const isComplement = tokens[place.start - 1]?.lower === 'of';
  if (tokens[end]?.pos === 'AUX' && !isComplement)
    return { first: end, end: predicateEnd(tokens, end, sentence.endToken) };
  if (isAnswered(place, tokens)) return { first: end, end: clauseEnd(tokens, end, sentence.endToken) };
  return (
    afterComma(place, tokens) ??
    (isComplement ? amountOf(place, tokens) : undefined) ??
    complementOf(place, index) ??
    doneToIt(place, tokens) ??
    before(place, index)
  );
}

function isRate(tokens: readonly Token[], end: number): boolean {
  return RATES.has(tokens[end]?.lower ?? '') && tokens[end + 1]?.lower !== 'cent';
}

/** "€45m. Jobs": the full stop is in one token with the letter before it, so that the sentence seems to go on. */
function endsSentence(token: Token | undefined): boolean {
  return token !== undefined && /^(?:\p{L}{1,3}|\d.*)\.$/u.test(token.text);
}

/** The noun phrase that follows a quantity; undefined where that is a time, or nothing. */
function phraseAfter(place: Place, index: PatternIndex): Tokens | undefined {
  const { sentence, end } = place;
  const { tokens } = index.annotation;
  if (endsSentence(tokens[end - 1])) return undefined;
  let first = pastSameAmount(end, sentence.endToken, tokens);
  while (first < sentence.endToken && LINKS.has(tokens[first]?.lower ?? '') && !endsAside(first, tokens))
    first++;
  if (endsAside(first, tokens)) return undefined;
  if (tokens[first]?.lower === 'of') {
    first++;
    while (first < sentence.endToken && AFTER_OF.has(tokens[first]?.lower ?? '')) first++;
    // "Three of the nine reactors", "38 of 90 permits"
    const isOf = tokens[first - 1]?.lower === 'of' && !isMeasure(place.quantity);
    // "58 per cent of the 3.4 million cards"
    if (isOf || AFTER_OF.has(tokens[first - 1]?.lower ?? ''))
      while (first < sentence.endToken && tokens[first]?.pos === 'NUM') first++;
  }
  if (index.dates.has(first)) return undefined;
  let last = nounPhraseEnd(tokens, first, sentence.endToken);
  last = beforeDate(first, last, index);
  // "43% of the port's 212 boats"
  if (
    /^(?:the|its|their|our|of)$/.test(tokens[first - 1]?.lower ?? '') &&
    /^['’]s$/.test(tokens[last]?.text ?? '') &&
    tokens[last + 1]?.pos === 'NUM'
  ) {
    first = last + 1;
    while (tokens[first]?.pos === 'NUM') first++;
    last = nounPhraseEnd(tokens, first, sentence.endToken);
  }
  // "95 per cent of calls": taken for a verb.
  const isPart = tokens[first - 1]?.lower === 'of' && first === end + 1;
  if (isPart && last === first && tokens[first]?.pos === 'VERB' && isPlural(tokens[first])) last++;
  return last === first || isTime(tokens[last - 1]?.lower ?? '') ? undefined : { first, end: last };
}

/** Before the time that ends a noun phrase: "sales" of "38% of sales last year". */
function beforeDate(first: number, last: number, index: PatternIndex): number {
  for (let at = first + 1; at < last; at++) if (index.dates.get(at)?.endToken === last) return at;
  return last;
}

/** "The $5 million, two-year contract": between article and noun the amount is one of two adjectives. */
function afterComma({ sentence, start, end }: Place, tokens: readonly Token[]): Tokens | undefined {
  if (tokens[end]?.text !== ',' || !/^(?:DET|PRON)$/.test(tokens[start - 1]?.pos ?? '')) return undefined;
  let first = end + 1;
  while (first < sentence.endToken && /^(?:NUM|ADJ)$/.test(tokens[first]?.pos ?? '')) first++;
  if (tokens[first]?.text === '-') first++;
  const last = nounPhraseEnd(tokens, first, sentence.endToken);
  return last === first ? undefined : { first: end + 1, end: last };
}

/** What the words before a quantity say that it measures. */
function before(place: Place, index: PatternIndex): Tokens | undefined {
  const { tokens } = index.annotation;
  const { sentence, start } = place;
  const link = tokens[start - 1]?.lower ?? '';
  const isNoun = OF_AMOUNT.has(link) && tokens[start - 2]?.lower !== 'amounts';
  const isVerb = isPastChange(tokens, start - 2);
  const nearest = isNoun && !isVerb ? nounBefore(overComma(start - 1, tokens), sentence, tokens) : undefined;
  const isPlace = link === 'by' && isEndOfName(start - 1, index);
  // "Cut the waiting time for a card from [45 days] to 12"
  const isOfObject = link === 'from' && nearest !== undefined && isComplement(nearest, tokens);
  const noun =
    nearest &&
    ((link === 'worth' ? beforeParties(nearest, sentence, tokens) : undefined) ??
      beforePlace(nearest, place, index) ??
      (isPlace || isOfObject ? changedObject(place, tokens) : undefined) ??
      nearest);
  return (
    (noun !== undefined && !measuresNothing(noun, index) ? noun : undefined) ??
    changedObject(place, tokens) ??
    measured(place, tokens) ??
    makingUp(place, index) ??
    costing(place, tokens) ??
    doneWith(place, index) ??
    givenTo(place, index) ??
    nearestNoun(place, index) ??
    explained(place, index)
  );
}

/** Whether a noun phrase stands behind a preposition: "a card" of "the time for a card". */
function isComplement({ first }: Tokens, tokens: readonly Token[]): boolean {
  const link = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
  return tokens[link]?.pos === 'ADP';
}

/** "The way between Porto and Faro to [30 minutes]": what was measured stands before the places that say where. */
function beforePlace({ first, end }: Tokens, { sentence }: Place, index: PatternIndex): Tokens | undefined {
  const { tokens } = index.annotation;
  const link = tokens[first - 1];
  if (!/^(?:between|in|across|from)$/.test(link?.lower ?? '') || !isEndOfName(end, index)) return undefined;
  return nounBefore(first - 1, sentence, tokens);
}

function overComma(end: number, tokens: readonly Token[]): number {
  return tokens[end - 1]?.text === ',' ? end - 1 : end;
}

/**
 * The noun phrase nearest before an amount in its clause: "the mesh costs each of them [$5]".
 * @param beyond whether it may be a name of a person or place that does not stand directly before, or what stands before such a name
 */
export function nearestNoun(
  { sentence, start }: Place,
  index: PatternIndex,
  beyond = false,
): Tokens | undefined {
  const { tokens } = index.annotation;
  for (let at = start; at > Math.max(sentence.firstToken, start - NEAR); at--) {
    const token = tokens[at - 1];
    if (token === undefined || /^(?:[,;:()“”"—–…]|\.{2,}|that)$/.test(token.text)) return undefined;
    if (!beyond && at < start && isEndOfName(at, index)) return undefined;
    const phrase = nounBefore(at, sentence, tokens);
    if (phrase !== undefined && !measuresNothing(phrase, index)) return phrase;
    if (token.pos === 'NUM') return undefined;
  }
  return undefined;
}
