import type { Quantity, Token } from '../../../contract/annotation.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { tokensOf } from '../../tokens-of.ts';
import { isCurrency } from '../is-measure.ts';
import type { Place } from '../place.ts';

/** "two examples", "under one roof": a small number in words counts something only where it is said of a named thing. */
export function isSpelledSmall({ number, value }: Quantity, index: PatternIndex): boolean {
  const { text } = index.annotation.article;
  return value !== undefined && value <= 10 && !/\d/.test(text.slice(number.start, number.end));
}

/** "The two countries" points at what was named before, "the 3 Million Coders programme" is a name, "per 100 people" and "for every 100 people" a rate. */
export function isNoCount(place: Place, index: PatternIndex): boolean {
  const { quantity, start } = place;
  const { tokens, article } = index.annotation;
  if (/^(?:per|every)$/.test(tokens[start - 1]?.lower ?? '') || isNumbered(place, index)) return true;
  if (/^(?:times|occasions)$/.test(quantity.unit)) return isHowOften(quantity);
  if (isOfRanking(place, tokens) || isLimitOfSubject(place, tokens)) return true;
  // "65-to-74 year-olds"
  if (quantity.unit.startsWith('to-')) return true;
  // "The price of 2 GB of data": what is sold by it.
  const of = /^an?$/.test(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  if (tokens[of]?.lower === 'of' && /^(?:price|cost|basket)s?$/.test(tokens[of - 1]?.lower ?? ''))
    return quantity.unitCode !== undefined && !isCurrency(quantity);
  if (isSpelledSmall(quantity, index))
    return /^(?:the|these|those|both)$/.test(tokens[start - 1]?.lower ?? '') || isOfNames(start, tokens);
  const { number, unit, unitCode } = quantity;
  if (isInTitle(place, index)) return true;
  const isTitled = / [MBT]illion$/.test(article.text.slice(number.start, number.end));
  return isTitled && unit !== '' && unitCode === undefined && !unit.endsWith('s');
}

/** "Lines exceeding [10 Mbps] rose by 5%", "plans above [10 GB] were sold": a limit that says which of the things are meant of which a figure follows. */
function isLimitOfSubject({ quantity, start, end }: Place, tokens: readonly Token[]): boolean {
  if (quantity.unitCode === undefined || /^(?:[A-Z]{3}|percent)$/.test(quantity.unitCode)) return false;
  if (isConsuming(start, quantity.comparator, tokens)) return true;
  const isFinite = /^(?:VERB|AUX)$/.test(tokens[end]?.pos ?? '') && !tokens[end]?.lower.endsWith('ing');
  const link = /^(?:from|to|at|between)$/.test(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  const isJoined = (at: number): boolean =>
    tokens[at]?.pos === 'VERB' && tokens[at]?.lower.endsWith('ing') === true;
  const isBounded =
    /^(?:above|over|below|under|exceeding)$/.test(tokens[start]?.lower ?? '') &&
    tokens[start - 1]?.pos === 'NOUN';
  return isFinite && (isJoined(link) || isBounded);
}

/** "Users consuming over [20 GB] a month": who is meant. */
function isConsuming(start: number, comparator: string | undefined, tokens: readonly Token[]): boolean {
  if (comparator === undefined || !/^[<>≤≥]$/.test(comparator)) return false;
  return (
    /^(?:consuming|using|exceeding|downloading|drawing)$/.test(tokens[start - 1]?.lower ?? '') &&
    /^(?:NOUN|PROPN)$/.test(tokens[start - 2]?.pos ?? '')
  );
}

/** "Quay ID and QuayPay, two initiatives that": what was named is only called again. */
function isOfNames(start: number, tokens: readonly Token[]): boolean {
  const isAside = tokens[start - 1]?.text === ',' && /^\p{Lu}/u.test(tokens[start - 2]?.text ?? '');
  return (
    isAside && tokens.slice(Math.max(0, start - LONGEST_PAIR), start).some(({ lower }) => lower === 'and')
  );
}

/** Tokens of two names and "and". */
const LONGEST_PAIR = 10;

/** "The 3 Northern Bridges Project": what is counted is a word of a name. */
function isInTitle(
  { quantity: { unitSpan } }: Place,
  { annotation: { tokens, article } }: PatternIndex,
): boolean {
  const counted = unitSpan && tokensOf(unitSpan, tokens);
  if (counted === undefined || !/^\p{Lu}/u.test(article.text.slice(unitSpan?.start))) return false;
  const next = tokens[counted.end];
  return next !== undefined && /^\p{Lu}/u.test(next.text) && ONE_THING.test(next.lower);
}

/** From here on somebody has counted. */
const FEW_TIMES = 20;

/** "Three times a year" says how often; "attacked 1,400 times" counts attacks, and "grew 2.6 times" says how much. */
function isHowOften({ value, max, trend }: Quantity): boolean {
  const times = value ?? max ?? 0;
  return trend === undefined && Number.isInteger(times) && times < FEW_TIMES;
}

/** "The 777 program", "days one and four of the conference": a number that says which. */
function isNumbered(
  { quantity, start, numberEnd }: Place,
  { annotation: { tokens } }: PatternIndex,
): boolean {
  const { unit, unitCode, value = 0 } = quantity;
  if (unitCode !== undefined || value === 1 || !ONE_THING.test(unit)) return false;
  const [before, after] = [tokens[start - 1]?.lower ?? '', tokens[numberEnd]?.lower ?? ''];
  // "The 333 national helpline"
  const noun = tokens[numberEnd]?.pos === 'ADJ' ? numberEnd + 1 : numberEnd;
  return after === 'of' || (before === 'the' && tokens[noun]?.lower === unit);
}

/** "two places higher than in 2022", "among the 50 leading countries": how something ranks. */
function isOfRanking({ quantity, start, numberEnd }: Place, tokens: readonly Token[]): boolean {
  if (/^(?:places|positions|spots|notches|ranks)$/.test(quantity.unit))
    return /^(?:higher|lower|up|down|above|below|ahead|behind)$/.test(tokens[numberEnd + 1]?.lower ?? '');
  const words = [start - 2, start - 1].map((at) => tokens[at]?.lower ?? '').join(' ');
  return (
    words === 'among the' && /^(?:leading|top|best|largest|biggest)$/.test(tokens[numberEnd]?.lower ?? '')
  );
}

/** Nouns of which several have an "s". */
const ONE_THING =
  /^(?:program|programme|conference|event|summit|forum|plan|project|jet|train|route|agreement|report|helpline|hotline)$/;
