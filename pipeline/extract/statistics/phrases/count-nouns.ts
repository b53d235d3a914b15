import type { Token } from '../../../contract/annotation.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { isVerb } from '../../verbs.ts';
import { amountPhrase, isAmount } from './amount-nouns.ts';
import { changedObject, changedTo } from '../amounts/changed-object.ts';
import { explained } from '../amounts/explained.ts';
import { isMeasure } from '../is-measure.ts';
import { isLabel, isPlural } from './label.ts';
import { measured } from '../amounts/measured.ts';
import { isTime } from '../no-figures/measures-nothing.ts';
import { nounPhraseEnd } from './noun-phrase-end.ts';
import { nounBefore, type Tokens } from './phrase-before.ts';
import { type Place, wordsOf } from '../place.ts';
import { isLarge, type Read, type Reading, type Unit } from '../reading.ts';

/** Nouns of which a bare number may be said to be: "the number is 40", but not "the answer is 42". */
const COUNTS =
  /^(?:number|total|count|population|figure|membership|attendance|turnout|capacity|circulation|readership|viewership|ridership|audience|enrolment|enrollment|sum|tally|age|score|index|ratio|rating|target|goal|aim|increase|decrease|rise|drop|decline|growth|gain)s?$/;

/** "A population of 1.74 million", "a score of 0.78". */
export function ofCountNoun(place: Place, tokens: readonly Token[]): Reading | undefined {
  const { sentence, start } = place;
  const noun = tokens[start - 2]?.lower ?? '';
  // "at a rate of 30,000 a day"
  const isBase = noun === 'base' && tokens[start - 3]?.pos === 'NOUN';
  const isCount = COUNTS.test(noun) || isBase || /^(?:rate|pace)$/.test(noun);
  if (tokens[start - 1]?.lower !== 'of') return undefined;
  if (!isCount) return ofMany(place, tokens);
  const indicator = nounBefore(start - 1, sentence, tokens);
  return indicator === undefined ? undefined : { indicator };
}

/** "Net additions of 2 million", "additions in the quarter of 2 million": several, of which there are many. */
function ofMany({ quantity, sentence, start }: Place, tokens: readonly Token[]): Reading | undefined {
  const phrase = amountPhrase(start - 1, sentence, tokens);
  if (phrase === undefined) return undefined;
  const headEnd = nounPhraseEnd(tokens, phrase.first, phrase.end);
  const end = isTime(tokens[phrase.end - 1]?.lower ?? '') ? headEnd : phrase.end;
  const head = tokens[headEnd - 1];
  const isMany =
    isPlural(head) && !isTime(head?.lower ?? '') && (isLarge(quantity) || isAmount(headEnd - 1, tokens));
  return isMany && (quantity.value ?? 0) >= LEAST ? { indicator: { first: phrase.first, end } } : undefined;
}

/** Smaller numbers behind "of" may be anything. */
const LEAST = 100;

/** "40 clerks, a number expected to reach [150]", "and their number will rise to [150]": of what was counted before. */
export function ofNumber(
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
    (isVerb(tokens[at]) || /^(?:to|at|by|from|forecast|projected)$/.test(tokens[at]?.lower ?? ''))
  )
    at--;
  const isNumber = at < start - 1 && /^(?:number|figure|total|count)$/.test(tokens[at]?.lower ?? '');
  const isOther = tokens[at - 1]?.pos === 'ADJ' || tokens[at - 1]?.pos === 'NOUN';
  return isNumber && !isOther ? { indicator: previous.indicator, unit: previous.unit } : undefined;
}

/** Tokens of "is expected to rise to". */
const LONGEST_PREDICATE = 7;

/** "The number of users exceeded 11 million", "raised the number of users from 4 to 11 million". */
export function ofSubject(place: Place, tokens: readonly Token[]): Reading | undefined {
  const { sentence, start } = place;
  const indicator = changedObject(place, tokens) ?? broughtTo(place, tokens) ?? measured(place, tokens);
  if (indicator === undefined) return undefined;
  const words = wordsOf(tokens, indicator.first, indicator.end);
  // "subscription was at 208 million" is said of an amount.
  const isPlainBe =
    tokens[start - 1]?.lower !== 'at' &&
    tokens.slice(Math.max(sentence.firstToken, start - 2), start).some(({ lemma }) => lemma === 'be');
  // "Wired subscribers are 21 million"
  const isOfMany = isLarge(place.quantity) && isPlural(tokens[indicator.end - 1]);
  if (isPlainBe && !isOfMany && !words.some((word) => COUNTS.test(word))) return undefined;
  const unit = countedIn(indicator, tokens);
  return unit === undefined ? { indicator } : { indicator, unit };
}

/** "bringing the total number of users to [40,000]", but not "bringing phones to [40,000]". */
function broughtTo(place: Place, tokens: readonly Token[]): Tokens | undefined {
  const object = changedTo(place, tokens);
  if (object === undefined || object.end === object.first + 1) return undefined;
  const words = wordsOf(tokens, object.first, object.end);
  return words.some((word) => /^(?:number|total|cumulative|overall|combined)$/.test(word))
    ? object
    : undefined;
}

/** "It blamed cuts: more than 1,900 since January", "14: number of clicks": of the noun beyond the colon. */
export function ofExplained(place: Place, index: PatternIndex): Reading | undefined {
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
