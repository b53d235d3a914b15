import type { Mention, Token } from '../../../contract/annotation.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { isDuration } from '../durations.ts';
import { isMeasure } from '../is-measure.ts';
import { isPlural } from '../phrases/label.ts';
import { holderBefore, listedWith, nameEndingAt } from './listed-with.ts';
import { nounPhraseEnd, withComplement } from '../phrases/noun-phrase-end.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';
import { ownUnit, type Read, type Reading } from '../reading.ts';

const EXTREME = /^(?:high|low|large|small|strong|weak|great|big)(?:er|est)$|^(?:most|least|fewest)$/;
const TOP = /^(?:top|bottom|leading|first|last)$/;
/** What stands between the names of a list and their figures, beside marks and numbers. */
const OF_LIST =
  /^(?:the|and|with|at|followed|closely|by|both|all|million|billion|percent|per|cent|%|state|region|county|province)$/;
const BEFORE_LIST = /^(?:in|by|among|are|were|is|was|include|includes|included|including|:)$/;
const SEEN = /^(?:recorded|observed|registered|reported|found|seen|noted|measured|in|by|among|for)$/;
const HAVING = /^(?:had|have|has|recorded|reported|registered|posted|showed|saw|achieved)$/;
/** From a figure to the words that say of what the list is, in tokens. */
const FAR = 90;

/**
 * A figure of a list of names of which the words before or behind say what is highest or lowest: "The highest shares of users were recorded in Malta
 * ([89%]) and Spain ([85%])", "Malta ([98%]) and Spain had the highest shares of users", "The states with the fewest cards issued are Kogi with
 * [1.7 million] and Imo with [1.5 million]", "The top five states in enrolments are Kogi ([1.7 million])".
 */
export function inRankedList(
  place: Place,
  previous: Read | undefined,
  index: PatternIndex,
): Reading | undefined {
  const { tokens, article } = index.annotation;
  const { quantity } = place;
  if (isDuration(quantity) || (quantity.unit !== '' && !isMeasure(quantity))) return undefined;
  const leader = leaderOf(place, index);
  const holder = leader?.holder ?? holderBefore(place, index);
  if (holder === undefined) return undefined;
  const said = leader?.indicator ?? saidBefore(holder.firstToken, place, tokens) ?? saidBehind(place, tokens);
  if (said === undefined) return undefined;
  const isBare =
    isBareShare(said, tokens) ||
    (isBareShare({ first: said.first, end: said.first + 1 }, tokens) &&
      SEEN.test(tokens[said.first + 1]?.lower ?? ''));
  // "Most use it, with the highest shares in Malta ([89%])": of what the sentence says itself, in no figure.
  if (isBare && isOfClause(said, tokens) && previous?.place.sentence !== place.sentence) return undefined;
  const indicator = isBare ? (sharesBefore(place, previous) ?? said) : said;
  const unit = ownUnit(quantity, article.text) ?? unitOf(indicator, tokens);
  return unit === undefined ? { indicator, holder } : { indicator, unit, holder };
}

/** "Kogi has the most issued cards with [10 million]": who leads, and in what. */
function leaderOf(
  { sentence, start }: Place,
  index: PatternIndex,
): { readonly holder: Mention; readonly indicator: Tokens } | undefined {
  const { tokens } = index.annotation;
  if (tokens[start - 1]?.lower !== 'with') return undefined;
  for (let at = start - 2; at > Math.max(sentence.firstToken + 1, start - LONGEST_LEAD); at--) {
    if (/^[,;:]$/.test(tokens[at]?.text ?? '')) return undefined;
    if (!EXTREME.test(tokens[at]?.lower ?? '') || tokens[at - 1]?.lower !== 'the') continue;
    if (!HAVING.test(tokens[at - 2]?.lower ?? '')) return undefined;
    const holder = nameEndingAt(at - 2, index);
    const noun = nounPhraseEnd(tokens, at + 1, start - 1);
    return holder && { holder, indicator: { first: at + 1, end: withComplement(tokens, noun, start - 1) } };
  }
  return undefined;
}

/** Who has a figure of a list, or leads it. */
export function holderInList(place: Place, index: PatternIndex): Mention | undefined {
  return listedWith(place, index) ?? leaderOf(place, index)?.holder;
}

/** Tokens of "the highest number of enrolments in the country with". */
const LONGEST_LEAD = 14;

/** "the lowest shares", of which the sentence before says what they are of. */
function isBareShare({ first, end }: Tokens, tokens: readonly Token[]): boolean {
  return (
    end === first + 1 &&
    /^(?:shares?|rates?|levels?|percentages?|proportions?)$/.test(tokens[first]?.lower ?? '')
  );
}

/** ", with the highest shares" */
function isOfClause({ first }: Tokens, tokens: readonly Token[]): boolean {
  const link = tokens[first - 2]?.lower === 'the' ? first - 3 : first - 2;
  return tokens[link]?.lower === 'with' && tokens[link - 1]?.text === ',';
}

/** What the share before measures, in this sentence or the one before it. */
function sharesBefore({ sentence }: Place, previous: Read | undefined): Tokens | undefined {
  if (previous?.place.quantity.unit !== 'percent') return undefined;
  const before = previous.place.sentence;
  return before === sentence || before.endToken === sentence.firstToken ? previous.indicator : undefined;
}

/** Of "cards issued" the cards. */
function unitOf({ first, end }: Tokens, tokens: readonly Token[]): Reading['unit'] {
  const head = tokens[nounPhraseEnd(tokens, first, end) - 1];
  const isNumber = /^(?:numbers?|rates?|levels?|shares?|values?)$/.test(head?.lower ?? '');
  return head === undefined || isNumber || !isPlural(head)
    ? undefined
    : { value: head.lower, span: { start: head.start, end: head.end } };
}

/** "shares of users" of "The highest shares of users were recorded in", "cards issued" of "states with the fewest cards issued are". */
function saidBefore(name: number, { sentence }: Place, tokens: readonly Token[]): Tokens | undefined {
  const from = Math.max(sentence.firstToken, name - FAR);
  let last = name;
  while (last > from && isOfList(tokens[last - 1])) last--;
  if (last === from || !BEFORE_LIST.test(tokens[last - 1]?.lower ?? '')) return undefined;
  let end = last;
  while (end > from && (SEEN.test(tokens[end - 1]?.lower ?? '') || isBetween(tokens[end - 1]))) end--;
  for (let at = end - 1; at > from; at--) {
    const [word, before] = [tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
    if (/^[,;:]$/.test(word)) return undefined;
    if (EXTREME.test(word) && /^(?:the|with)$/.test(before) && at + 1 < end) return { first: at + 1, end };
    if (TOP.test(word) && before === 'the') return behindTop(at, end, tokens);
  }
  return undefined;
}

/** "enrolments" of "the top five states in enrolments" */
function behindTop(top: number, end: number, tokens: readonly Token[]): Tokens | undefined {
  for (let at = top + 2; at < end - 1; at++) {
    const word = tokens[at]?.lower ?? '';
    if (/^(?:in|by|for|with)$/.test(word)) {
      const first = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
      return EXTREME.test(tokens[first]?.lower ?? '') ? { first: first + 1, end } : { first, end };
    }
  }
  return undefined;
}

function isBetween(token: Token | undefined): boolean {
  return token?.pos === 'AUX' || /^(?:include|includes|included|including|:)$/.test(token?.lower ?? '');
}

function isOfList(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    /^(?:PROPN|NUM|SYM|CCONJ)$/.test(token.pos) ||
    /^(?:[(),;%-]|\p{Lu}.*)$/u.test(token.text) ||
    OF_LIST.test(token.lower)
  );
}

/** "shares of users" of "had the highest shares of users" */
function saidBehind({ sentence, end }: Place, tokens: readonly Token[]): Tokens | undefined {
  let verb = end;
  while (verb < Math.min(sentence.endToken, end + FAR) && isOfList(tokens[verb])) verb++;
  if (!HAVING.test(tokens[verb]?.lower ?? '') || tokens[verb + 1]?.lower !== 'the') return undefined;
  if (!EXTREME.test(tokens[verb + 2]?.lower ?? '')) return undefined;
  const noun = nounPhraseEnd(tokens, verb + 3, sentence.endToken);
  return noun === verb + 3
    ? undefined
    : { first: verb + 3, end: withComplement(tokens, noun, sentence.endToken) };
}
