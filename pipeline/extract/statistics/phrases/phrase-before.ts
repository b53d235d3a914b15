import { isInside } from './phrase-inside.ts';
import type { Sentence, Token } from '../../../contract/annotation.ts';
import { isGeneration } from './noun-phrase-end.ts';
import { beforeYearOnYear } from './year-on-year.ts';

/** Tokens `[first, end)`. */
export interface Tokens {
  readonly first: number;
  readonly end: number;
}

const LONGEST = 20;

/** What a noun phrase does not begin with, once it is cut out of its clause. */
const NOT_FIRST = new Set(['DET', 'CCONJ', 'ADP', 'ADV', 'PART', 'PRON', 'NUM', 'PUNCT']);

/** What the tagger takes for adjectives: "a low of 13", "a net worth of $29 billion", "a fine of $50". */
const AS_NOUNS = /^(?:fine|low|high|maximum|minimum|worth|average|total|median)$/;

const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The noun phrase that ends before a token, with no complement but "of …": of "built by the centre at a cost" the cost. */
export function nounBefore(
  before: number,
  { firstToken }: Pick<Sentence, 'firstToken'>,
  tokens: readonly Token[],
): Tokens | undefined {
  const end = beforeYearOnYear(before, tokens);
  let first = end;
  while (first > firstToken && end - first < LONGEST && isInside(tokens, first, end)) {
    const before = tokens[first - 1];
    if (
      before?.pos === 'ADP' &&
      before.lower !== 'of' &&
      !isPerOne(first - 1, tokens) &&
      !isJoined(first - 1, tokens)
    )
      break;
    // "Malta at 9 per cent in May and Spain at 6": what is before "and" is another figure.
    if (
      before?.lower === 'and' &&
      (MONTHS.test(tokens[first - 2]?.lower ?? '') || /^(?:19|20)\d\d$/.test(tokens[first - 2]?.text ?? ''))
    )
      break;
    // "42 percent of its revenue of $335": the share is another figure.
    if (
      /^(?:percent|cent|%|[cmk]m|[mk]g|ml|[kmg]w|[kmgt]b)$/.test(before?.lower ?? '') &&
      (tokens[first]?.lower === 'of' || /^(?:percent|cent)$/.test(before?.lower ?? ''))
    )
      break;
    first--;
  }
  while (first < end && (isNoBeginning(first, tokens) || isMultiple(first, tokens))) first++;
  const { pos, lower = '' } = tokens[end - 1] ?? {};
  // "a total monthly rental": an adjective before others.
  const isAmount = AS_NOUNS.test(lower) && tokens[end]?.pos !== 'ADJ' && tokens[end]?.pos !== 'NOUN';
  const isNoun = pos === 'NOUN' || pos === 'PROPN' || isAmount || isRental(end, tokens);
  return first < end && isNoun ? { first, end } : undefined;
}

/** The "on" of "year-on-year growth". */
function isJoined(at: number, tokens: readonly Token[]): boolean {
  return tokens[at - 1]?.text === '-' && tokens[at + 1]?.text === '-';
}

/** The "per" of "revenue per user". */
function isPerOne(at: number, tokens: readonly Token[]): boolean {
  const one = tokens[at + 1];
  const isOne = one?.pos === 'NOUN' && !/^(?:population|cent|people)$/.test(one.lower);
  return tokens[at]?.lower === 'per' && tokens[at - 1]?.pos === 'NOUN' && isOne;
}

/** An article, a number and the like, but not the "five" of "five-year contract". */
function isNoBeginning(at: number, tokens: readonly Token[]): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  // ", generating direct revenues of"
  if (token?.lower.endsWith('ing') === true && tokens[at - 1]?.text === ',' && next?.pos === 'ADJ')
    return true;
  const isJoined = token?.pos === 'NUM' && next?.text === '-' && next.start === token.end;
  return NOT_FIRST.has(token?.pos ?? '') && !isJoined && !isGeneration(tokens, at);
}

/** "double" of "double the target of 2 per cent". */
function isMultiple(at: number, tokens: readonly Token[]): boolean {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]];
  if (/^(?:half|third|quarter|most)$/.test(word) && next?.lower === 'of') return true;
  return /^(?:double|twice|triple|half)$/.test(word) && next?.pos === 'DET';
}

/** "rental" of "the monthly rental of $5": what the tagger takes for an adjective, with an amount behind its "of". */
function isRental(end: number, tokens: readonly Token[]): boolean {
  return /^(?:rental|capital|principal)$/.test(tokens[end - 1]?.lower ?? '') && tokens[end]?.lower === 'of';
}
