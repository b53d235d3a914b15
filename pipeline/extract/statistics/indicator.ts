import type { Token } from '../../contract/annotation.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { tokensOf } from '../tokens-of.ts';
import { amountOf } from './amounts/amount-of.ts';
import { amounting } from './amounts/amounting.ts';
import { isAnswered, thoseWho } from './answered.ts';
import { afterComma, before } from './amounts/before-amount.ts';
import { changedBehind, withChangedField } from './amounts/changed-field.ts';
import { changedTo } from './amounts/changed-object.ts';
import { complementOf } from './phrases/complement.ts';
import { doneToIt } from './amounts/done-to-it.ts';
import { withPredicate } from './frame/of-subject.ts';
import { howOften } from './how-often.ts';
import { behindHyphened } from './phrases/hyphened.ts';
import { isCurrency, isMeasure } from './is-measure.ts';
import { pastJoinedNoun } from './phrases/joined-nouns.ts';
import { isNameAlone } from './phrases/name-alone.ts';
import { measured } from './amounts/measured.ts';
import { isNoSubject } from './fields/no-subject.ts';
import { ofPart, pastAverage, withWhole } from './of-part.ts';
import { clauseEnd, isVerbAt, predicateEnd } from './phrases/clause-end.ts';
import { withComplement } from './phrases/noun-phrase-end.ts';
import type { Tokens } from './phrases/phrase-before.ts';
import { AFTER_OF, phraseAfter } from './phrases/phrase-behind.ts';
import type { Place } from './place.ts';
import { pastSameAmount } from './phrases/same-amount.ts';
import { checked, firstWords, type WordsReader } from './words-readers.ts';

/** "$15 an hour": what follows is the rate, not what was measured. */
const RATES = new Set(['a', 'an', 'per', 'each', 'every', '/']);

/**
 * What was measured: the counted noun phrase ("[40] registered ships"), with its clause where the quantity is the subject of it ("[two
 * million] people lack a passport"); of an amount the noun that it is the amount of ("a [$5m] loan", "a cost of [$5m]"), what the
 * subject of "reached" names, else the verb that says what was done with it.
 */
export function indicatorOf(place: Place, index: PatternIndex): Tokens | undefined {
  const said = isMeasure(place.quantity) ? ofAmount(place, index) : ofCount(place, index);
  return said && withPredicate(said, place, index.annotation.tokens);
}

function ofCount(place: Place, index: PatternIndex): Tokens | undefined {
  const { tokens } = index.annotation;
  const { quantity, sentence, end } = place;
  if (isRate(tokens, end)) return before(place, index);
  const often = howOften(place, index);
  if (often !== undefined) return often;
  // "The customer base grew by 40,000 users": they are what it grew by.
  const grown = quantity.trend === undefined ? undefined : measured(place, tokens);
  if (grown !== undefined && tokens[place.start - 1]?.lower === 'by' && !isBody(grown, tokens)) return grown;
  const number = ofNumberSaid(place, tokens);
  if (number !== undefined) return number;
  const phrase = phraseAfter(place, index);
  const counted = quantity.unitSpan && tokensOf(quantity.unitSpan, tokens);
  const described = counted && behindHyphened(counted, place, tokens);
  if (described !== undefined) return described;
  if (phrase === undefined || (counted !== undefined && phrase.end < counted.end))
    return counted === undefined
      ? before(place, index)
      : { first: phrase?.first ?? counted.first, end: counted.end };
  if (isOutOf(place, tokens)) return phrase;
  const both = pastJoinedNoun(tokens, phrase.end, sentence.endToken);
  // "106 people in [21] cities have left": those who left are the people.
  if (isNoSubject(place, both, tokens))
    return { first: phrase.first, end: withComplement(tokens, both, sentence.endToken) };
  return { first: phrase.first, end: clauseEnd(tokens, both, sentence.endToken) };
}

/** "The population of Malta is estimated at [500,000] people", "taking its user base to [6 million] people": what is counted is named before. */
function ofNumberSaid(place: Place, tokens: readonly Token[]): Tokens | undefined {
  const said = measured(place, tokens) ?? changedTo(place, tokens);
  const isNumber = said && tokens.slice(said.first, said.end).some(({ lower }) => NUMBERS.test(lower));
  return isNumber === true ? said : undefined;
}

/** Nouns that say how many there are of something. */
const NUMBERS = /^(?:population|number|base|membership|workforce|headcount|fleet)$/;

/** Who grew by so many has them, and is not what was counted. */
function isBody({ end }: Tokens, tokens: readonly Token[]): boolean {
  return /^(?:party|company|firm|group|operator|bank|government|team|country|city|agency|ministry|union)$/.test(
    tokens[end - 1]?.lower ?? '',
  );
}

/** "38 of [90] permits were refused", "38 of its [90] permits": what was done was done to the 38. */
function isOutOf(place: Place, tokens: readonly Token[]): boolean {
  if (isOutOfTheirs(place, tokens)) return true;
  const start = tokens[place.start - 1]?.lower === 'total' ? place.start - 1 : place.start;
  const of = AFTER_OF.has(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  const part = tokens[tokens[of - 1]?.lower === 'out' ? of - 2 : of - 1];
  return (
    tokens[of]?.lower === 'of' &&
    (part?.pos === 'NUM' || /^(?:lakh|crore)$/.test(part?.lower ?? '')) &&
    part?.lower !== 'one'
  );
}

/** "4 million people out of Kenya's [11 million] have a boat": how many there are of whom that is said. */
export function isOutOfTheirs({ start }: Place, tokens: readonly Token[]): boolean {
  if (!/^['’]s$/.test(tokens[start - 1]?.text ?? '')) return false;
  let of = start - 2;
  while (of > start - LONGEST_NAME && tokens[of]?.pos === 'PROPN') of--;
  return tokens[of]?.lower === 'of' && tokens[of - 1]?.lower === 'out';
}

/** Tokens of a name with "'s". */
const LONGEST_NAME = 5;

function ofAmount(said: Place, index: PatternIndex): Tokens | undefined {
  const { tokens } = index.annotation;
  const place = pastAverage(said, tokens);
  return isRate(tokens, place.end) ? before(place, index) : firstWords(OF_AMOUNT, place, index);
}

const OF_AMOUNT: readonly WordsReader[] = [
  ofOwnPart,
  (place, { annotation: { tokens } }) =>
    tokens[place.end + 2]?.lower === 'aged' ? thoseWho(place, tokens) : undefined,
  ofThoseWhoDo,
  (place, { annotation: { tokens } }) =>
    isAnswered(place, tokens) ? predicateAt(place, place.end, tokens) : undefined,
  behindAmount,
  (place, { annotation: { tokens } }) => thoseWho(place, tokens),
  checked((place, { annotation: { tokens } }) => amounting(place, tokens)),
  ofWhatIsDone,
  (place, { annotation: { tokens } }) => afterComma(place, tokens),
  (place, { annotation: { tokens } }) => changedBehind(place, tokens),
  (place, { annotation: { tokens } }) =>
    isComplementOf(place, tokens) ? amountOf(place, tokens) : undefined,
  complementOf,
  (place, { annotation: { tokens } }) => doneToIt(place, tokens),
  before,
];

/** "was paid" of "[$5m] was paid", "[$5m] (€4m) was paid". */
function ofWhatIsDone(place: Place, { annotation: { tokens } }: PatternIndex): Tokens | undefined {
  const { quantity, sentence, end } = place;
  const verb = isCurrency(quantity) ? pastSameAmount(end, sentence.endToken, tokens) : end;
  return tokens[verb]?.pos === 'AUX' && !isComplementOf(place, tokens)
    ? predicateAt(place, verb, tokens)
    : undefined;
}

/** "The union has improved to [44%] of homes": of the homes. */
function ofOwnPart(place: Place, index: PatternIndex): Tokens | undefined {
  if (index.annotation.tokens[place.end]?.lower !== 'of') return undefined;
  const own = ofPart(place, index);
  return own !== undefined && !isNameAlone(own, index) ? own : undefined;
}

/** "19% who would save": what they do. */
function ofThoseWhoDo(place: Place, { annotation: { tokens } }: PatternIndex): Tokens | undefined {
  const { quantity, sentence, end } = place;
  if (quantity.unit !== 'percent' || tokens[end]?.lower !== 'who') return undefined;
  return isVerbAt(tokens, end + 1, sentence.endToken) ? predicateAt(place, end + 1, tokens) : undefined;
}

function predicateAt({ sentence }: Place, first: number, tokens: readonly Token[]): Tokens {
  return { first, end: predicateEnd(tokens, first, sentence.endToken) };
}

/** The noun phrase behind an amount, of a share with its clause. */
function behindAmount(place: Place, index: PatternIndex): Tokens | undefined {
  const { tokens } = index.annotation;
  const { quantity, sentence, end } = place;
  const phrase = phraseAfter(place, index);
  // "reaching $3 million courtesy of its ports": thanks to what.
  if (phrase === undefined || tokens[phrase.first]?.lower === 'courtesy') return undefined;
  return tokens[end]?.lower === 'of' && quantity.unit === 'percent'
    ? { first: phrase.first, end: clauseEnd(tokens, phrase.end, sentence.endToken, true) }
    : withWhole(withChangedField(phrase, sentence.endToken, tokens), sentence.endToken, tokens);
}

/** "A fine of [$5]", but not "a total of [$5 million] has been spent". */
function isComplementOf({ start }: Place, tokens: readonly Token[]): boolean {
  // "a total number of [133 million] cards has been made"
  const isNumber = tokens[start - 2]?.lower === 'number' && tokens[start - 3]?.lower === 'total';
  const total = isNumber ? start - 3 : start - 2;
  const isTotal = /^(?:total|sum)$/.test(tokens[total]?.lower ?? '') && tokens[total - 1]?.pos === 'DET';
  return tokens[start - 1]?.lower === 'of' && !isTotal;
}

function isRate(tokens: readonly Token[], end: number): boolean {
  return RATES.has(tokens[end]?.lower ?? '') && tokens[end + 1]?.lower !== 'cent';
}
