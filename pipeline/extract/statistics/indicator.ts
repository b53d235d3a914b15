import type { Quantity, Token } from '../../contract/annotation.ts';
import type { CandidateField } from '../../contract/fact.ts';
import { mentionFrom } from '../mentions-in.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { tokensOf } from '../tokens-of.ts';
import { amounting, beforeParties } from './amounting.ts';
import { beforeTime } from './before-time.ts';
import { amountOf, putAt } from './amount-of.ts';
import { endsAside } from './between-dashes.ts';
import { withChangedField } from './changed-field.ts';
import { changedObject } from './changed-object.ts';
import { doneWith } from './done-with.ts';
import { doneToIt } from './done-to-it.ts';
import { isDuration } from './durations.ts';
import { behindHyphened } from './hyphened.ts';
import { isPlural } from './label.ts';
import { pastSameAmount } from './same-amount.ts';
import { complementOf } from './complement.ts';
import { GIVING, givenTo } from './given-to.ts';
import { governorOf } from './governor.ts';
import { clauseEnd, isVerbAt, nounPhraseEnd, predicateEnd, withComplement } from './phrase-after.ts';
import { nounBefore, phraseBefore, type Tokens } from './phrase-before.ts';
import { isEndOfName, isTime, measuresNothing } from './measures-nothing.ts';
import type { Place } from './place.ts';

/** "$15 an hour": what follows is the rate, not what was measured. */
const RATES = new Set(['a', 'an', 'per', 'each', 'every', '/']);
/** Between a number and what it counts; "of" may have an article behind it. */
const LINKS = new Set(['-', '‑', 'more', 'strong', 'odd']);
const AFTER_OF = new Set(['the', 'its', 'their', 'all', 'our', 'his', 'her', 'a', 'an', 'these', 'those']);
/** Words between a noun and its amount: "a cost of $5m", "contracts worth $5m". */
const OF_AMOUNT = new Set(['of', 'worth', 'at', 'by', 'to', 'from', 'totalling', 'totaling']);
/** Behind an amount that stands in apposition to the noun before it. */
const APPOSED_BEFORE = /^[,.;)—–]$/;
const NEAR = 6;

/** What was measured, in the words of the article, with its tokens. */
export function fieldOf({ first, end }: Tokens, index: PatternIndex): CandidateField | undefined {
  const { tokens, article } = index.annotation;
  const [from, to] = [tokens[first], tokens[end - 1]];
  if (from === undefined || to === undefined) return undefined;
  const span = { start: from.start, end: to.end };
  return { value: article.text.slice(span.start, span.end), spans: [span] };
}

/**
 * What was measured: the counted noun phrase ("[40] registered ships"), with its clause where the quantity is the subject of it ("[two
 * million] people lack a passport"); of an amount the noun that it is the amount of ("a [$5m] loan", "a cost of [$5m]"), what the
 * subject of "reached" names, else the verb that says what was done with it.
 */
export function indicatorOf(place: Place, index: PatternIndex): Tokens | undefined {
  return isMeasure(place.quantity) ? ofAmount(place, index) : ofCount(place, index);
}

/** Whether the unit is one of measure, and no noun that is counted. */
export function isMeasure(quantity: Quantity): boolean {
  const { unitCode, unitSpan, end } = quantity;
  if (unitSpan === undefined) return false;
  return unitSpan.start < end || unitCode !== undefined || isDuration(quantity);
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
  // "106 people in [21] cities have left": those who left are the people.
  const link = beforeTotal(place.start - 1, tokens);
  const isInPlace =
    link > sentence.firstToken &&
    (WHERE.test(tokens[link]?.lower ?? '') ||
      (tokens[link]?.lower === 'with' && tokens[link - 1]?.pos === 'NOUN') ||
      (tokens[link]?.lower === 'of' &&
        (PERSONS.test(tokens[link - 1]?.lower ?? '') ||
          (SHOWS.test(tokens[phrase.end]?.lower ?? '') && tokens[phrase.end + 1]?.lower !== 'by'))));
  const endOf = isInPlace ? withComplement : clauseEnd;
  return { first: phrase.first, end: endOf(tokens, phrase.end, sentence.endToken) };
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
  const part = tokens[of - 1];
  return tokens[of]?.lower === 'of' && part?.pos === 'NUM' && part.lower !== 'one';
}

/** The token before "a total of", or the same where that does not stand here. */
function beforeTotal(at: number, tokens: readonly Token[]): number {
  return tokens[at]?.lower === 'of' && tokens[at - 1]?.lower === 'total' && tokens[at - 2]?.lower === 'a'
    ? at - 3
    : at;
}

/** Behind these a count says where, and is no subject; so is it behind "with" and a noun: "a district with [40] ports was shut". */
const WHERE = /^(?:in|across|within|throughout|from|at|among)$/;
/** Behind "a survey of [640] firms": what the survey does. */
const SHOWS = /^(?:showed|shows|found|finds|revealed|reveals|suggests|suggested|indicated|indicates)$/;
/** Several, of a place or body that the figure counts: "residents of [12] towns can pay". */
const PERSONS =
  /^(?:residents|inhabitants|citizens|people|representatives|officials|members|users|employees|ministers|delegates|leaders|mayors|pupils|students|patients|customers)$/;

function ofAmount(place: Place, index: PatternIndex): Tokens | undefined {
  const { tokens } = index.annotation;
  const { sentence, end } = place;
  if (isRate(tokens, end)) return before(place, index);
  const isPart = tokens[end]?.lower === 'of';
  const own = isPart ? (measured(place, tokens) ?? putAt(place, tokens)) : undefined;
  if (own !== undefined) return own;
  const phrase = phraseAfter(place, index);
  if (phrase !== undefined)
    return isPart && place.quantity.unit === 'percent'
      ? { first: phrase.first, end: clauseEnd(tokens, phrase.end, sentence.endToken) }
      : withChangedField(phrase, sentence.endToken, tokens);
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

/** "[29%] of those who failed were women": those, with what they did; "[55%] of them have a card": what they did. */
function thoseWho({ quantity, sentence, end }: Place, tokens: readonly Token[]): Tokens | undefined {
  if (tokens[end]?.lower !== 'of') return undefined;
  const verb = tokens[end + 2];
  if (quantity.unit === 'percent' && /^(?:them|which|whom)$/.test(tokens[end + 1]?.lower ?? ''))
    return verb?.pos === 'AUX' && verb.lower !== 'being'
      ? { first: end + 2, end: predicateEnd(tokens, end + 2, sentence.endToken) }
      : undefined;
  if (tokens[end + 1]?.lower !== 'those') return undefined;
  const deed = verb?.lower === 'who' ? end + 3 : end + 2;
  if (!isVerbAt(tokens, deed, sentence.endToken)) return undefined;
  return { first: end + 1, end: predicateEnd(tokens, deed, sentence.endToken) };
}

const ANSWERS =
  /^(?:said|say|believe|believed|think|thought|felt|feel|agreed|agree|trust|trusted|want|wanted|reported|expect|expected|prefer|preferred|know|knew|rated)$/;
const BEFORE_SHARE = /^(?:[,;:“"—–]|and|while|but|only|just|about|some|nearly|almost|another)$/;

/** "Of those asked, [83%] said they were satisfied": a share that begins its clause, with what they answered. */
function isAnswered({ quantity, sentence, start, end }: Place, tokens: readonly Token[]): boolean {
  if (quantity.unit !== 'percent' || !isAnswer(tokens[end], tokens[end + 1])) return false;
  return start === sentence.firstToken || BEFORE_SHARE.test(tokens[start - 1]?.lower ?? '');
}

/** "said", "complained of": not "[40%] owned by". */
function isAnswer(verb: Token | undefined, next: Token | undefined): boolean {
  if (ANSWERS.test(verb?.lower ?? '')) return true;
  return verb?.pos === 'VERB' && /..ed$/.test(verb.lower) && next?.pos === 'ADP' && next.lower !== 'by';
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
    tokens[first - 1]?.pos === 'DET' &&
    /^['’]s$/.test(tokens[last]?.text ?? '') &&
    tokens[last + 1]?.pos === 'NUM'
  ) {
    first = last + 2;
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
  const nearest = isNoun ? nounBefore(overComma(start - 1, tokens), sentence, tokens) : undefined;
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
    doneWith(place, index) ??
    givenTo(place, index) ??
    costing(place, tokens) ??
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

/** "Port Union: up to 5%": who says so, and not what was measured. */
function isSpeaker({ first, end }: Tokens, index: PatternIndex): boolean {
  const name = mentionFrom(first, index);
  return name?.endToken === end && (name.type === 'organization' || name.type === 'person');
}

/** "The contract: [€286,000]", "the heaviest penalty, [CFA2.3 billion],", "[$1.9bn]: spending forecast for 2025". */
export function explained({ sentence, start, end }: Place, index: PatternIndex): Tokens | undefined {
  const { tokens } = index.annotation;
  const mark = tokens[start - 1]?.text ?? '';
  if (mark === ':') {
    const label = phraseBefore(start - 1, sentence, tokens);
    return label === undefined || isSpeaker(label, index) ? undefined : label;
  }
  if (mark === ',' && APPOSED_BEFORE.test(tokens[end]?.text ?? '.'))
    return nounBefore(start - 1, sentence, tokens);
  if (tokens[end]?.text !== ':') return undefined;
  let first = end + 1;
  while (AFTER_OF.has(tokens[first]?.lower ?? '')) first++;
  const last = nounPhraseEnd(tokens, first, sentence.endToken);
  return last === first ? undefined : { first, end: clauseEnd(tokens, last, sentence.endToken) };
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

/** What the subject of a verb that says how much ("reached", "is", "fell to") names. */
export function measured({ sentence, start }: Place, tokens: readonly Token[]): Tokens | undefined {
  const governor = governorOf(sentence, start, tokens);
  if (governor?.isMeasuring !== true) return undefined;
  const end = beforeTime(governor.first, sentence.firstToken, tokens);
  // "cyberattacks, which rose to 1,230"
  const isClause = tokens[end - 1]?.lower === 'which' && tokens[end - 2]?.text === ',';
  return phraseBefore(isClause ? end - 2 : end, sentence, tokens);
}

/** Tokens of "the government" in "costs the government [$5]". */
const MOST_OF_PAYER = 4;

/** "A tablet would cost the government [$5]": what costs it, and not who pays; else what was done with the amount. */
function costing(place: Place, tokens: readonly Token[]): Tokens | undefined {
  let at = place.start - 1;
  while (at > place.start - 1 - MOST_OF_PAYER && /^(?:NOUN|ADJ|DET|PRON)$/.test(tokens[at]?.pos ?? '')) at--;
  const { lemma = '', pos } = tokens[at] ?? {};
  if (pos !== 'VERB' || at >= place.start - 1) return undefined;
  if (lemma === 'cost') return measured({ ...place, start: at + 1 }, tokens);
  // "Will save the port [$5]"
  return lemma !== 'bring' && GIVING.test(lemma) && /^(?:DET|PRON)$/.test(tokens[at + 1]?.pos ?? '')
    ? { first: at, end: at + 1 }
    : undefined;
}

/** Whether a clause with a verb of its own follows a quantity that counts nothing. */
export function clauseAfter({ sentence, end }: Place, tokens: readonly Token[]): Tokens | undefined {
  return isVerbAt(tokens, end, sentence.endToken)
    ? { first: end, end: predicateEnd(tokens, end, sentence.endToken) }
    : undefined;
}
