import { beforeAside } from './before-aside.ts';
import { beforeOtherDeed, isDoneToNoun } from './done-to-noun.ts';
import { subjectPhrase } from './subject-phrase.ts';
import { isInside, isInsideOrDone } from './phrase-inside.ts';
import type { Sentence, Token } from '../../contract/annotation.ts';
import { isGeneration } from './phrase-after.ts';
import { beforeYearOnYear } from './year-on-year.ts';

/** Tokens `[first, end)`. */
export interface Tokens {
  readonly first: number;
  readonly end: number;
}

const LONGEST = 20;

/** What a noun phrase does not begin with, once it is cut out of its clause. */
const NOT_FIRST = new Set(['DET', 'CCONJ', 'ADP', 'ADV', 'PART', 'PRON', 'NUM', 'PUNCT']);

const AMOUNTS = /^(?:number|share|proportion|percentage|amount|volume|value|cost|total)$/;

/** What the tagger takes for adjectives: "a low of 13", "a net worth of $29 billion", "a fine of $50". */
const AS_NOUNS = /^(?:fine|low|high|maximum|minimum|worth|average|total|median)$/;

const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The noun phrase that ends before a token, with no complement but "of …": of "built by the centre at a cost" the cost. */
export function nounBefore(
  before: number,
  { firstToken }: Sentence,
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

/**
 * The noun phrase that ends before a token, with its complements and without its article: "number of its users" before "has
 * exceeded". An aside in commas, dashes or brackets between the two is passed over.
 */
export function phraseBefore(end: number, sentence: Sentence, tokens: readonly Token[]): Tokens | undefined {
  const { firstToken } = sentence;
  const aside = beforeAside(end, firstToken, tokens);
  if (aside === undefined) return undefined;
  const own = beforeOwnAmount(pastBetweenThem(aside, tokens), tokens);
  return subjectPhrase(own, sentence, tokens) ?? nearestPhrase(end, sentence, tokens);
}

/** The same without what stands before a preposition or clause that it may belong to: the noun of "…, which has exceeded". */
export function nearestPhrase(
  end: number,
  { firstToken }: Sentence,
  tokens: readonly Token[],
): Tokens | undefined {
  const aside = beforeAside(end, firstToken, tokens);
  if (aside === undefined) return undefined;
  const own = beforeOwnAmount(pastBetweenThem(aside, tokens), tokens);
  // "made on the 'Harbour Bridge' | has reached"
  const last = tokens[own - 1]?.text === '’' || tokens[own - 1]?.text === "'" ? own - 1 : own;
  let first = backFrom(last, last, firstToken, tokens);
  // "sales grew with exports rising 5%": of the exports.
  const isClause = tokens[end]?.lower.endsWith('ing') === true;
  for (let done = first - 1; !isClause && isDoneToNoun(done, last, tokens); done = first - 1) {
    first = backFrom(beforeOtherDeed(done, tokens) + 1, last, firstToken, tokens);
    if (first > done) break;
  }
  if (isClause) first = pastWith(first, last, tokens);
  while (first < last && NOT_FIRST.has(tokens[first]?.pos ?? '') && !isGeneration(tokens, first)) first++;
  const said = endsInNoun(tokens, amountBefore(first, firstToken, tokens) ?? first, last);
  const isMarked =
    said?.end === last &&
    last < own &&
    tokens.slice(said.first, last).some(({ text }) => /^[‘']$/.test(text));
  return said !== undefined && isMarked ? { first: said.first, end: own } : said;
}

/** "The number of people who have used the portal | has reached": where a noun of amount begins, over the clause that belongs to it. */
function amountBefore(first: number, firstToken: number, tokens: readonly Token[]): number | undefined {
  for (let at = first; at > firstToken && first - at < LONGEST; at--) {
    if (tokens[at]?.text === ')' && tokens[at - 2]?.text === '(') at -= 3;
    const word = tokens[at]?.lower ?? '';
    if (/^[;:()“”"—–]$/.test(word) || (word === ',' && !isListed(tokens, at))) return undefined;
    if (isFigureOfVerb(tokens, at)) return undefined;
    if (AMOUNTS.test(word) && tokens[at + 1]?.lower === 'of' && tokens[at - 1]?.lower === 'the') return at;
  }
  return undefined;
}

/** Back over the words of a noun phrase that ends at `last`, and over short forms in brackets among them: "Gross Revenue (GR) of ports". */
function backFrom(from: number, last: number, firstToken: number, tokens: readonly Token[]): number {
  let first = from;
  while (first > firstToken && last - first < LONGEST) {
    if (isInsideOrDone(tokens, first, last)) first--;
    else if (first < last && isShortForm(first - 3, tokens) && first - 3 > firstToken) first -= 3;
    else break;
  }
  return first;
}

/** "revenue" of "a strong year with revenue | growing by [5%]": what goes on meanwhile begins behind "with". */
function pastWith(first: number, last: number, tokens: readonly Token[]): number {
  const link = tokens.slice(first, last).findLastIndex(({ lower }) => lower === 'with');
  return link < 1 ? first : first + link + 1;
}

/** "(GR)" behind a noun, where "of" or "and" goes on. */
function isShortForm(at: number, tokens: readonly Token[]): boolean {
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') return false;
  return (
    /^\p{Lu}{2}/u.test(tokens[at + 1]?.text ?? '') &&
    (tokens[at + 3]?.lower === 'and' || tokens[at + 3]?.pos === 'ADP')
  );
}

/** Before "between them" of "the gap between them | fell". */
function pastBetweenThem(end: number, tokens: readonly Token[]): number {
  return tokens[end - 1]?.lower === 'them' && tokens[end - 2]?.lower === 'between' ? end - 2 : end;
}

/** Before "of $32 million" of "revenue of $32 million | was up": what it comes to is another figure. */
function beforeOwnAmount(end: number, tokens: readonly Token[]): number {
  let at = end;
  while (/^(?:NUM|SYM)$/.test(tokens[at - 1]?.pos ?? '') || (at < end && isGlued(tokens[at - 1]))) at--;
  return at < end &&
    tokens[at - 1]?.lower === 'of' &&
    tokens[at - 2]?.pos === 'NOUN' &&
    tokens[at - 2]?.lower !== 'age'
    ? at - 1
    : end;
}

/** "ZAR32" of "ZAR32 million" */
function isGlued(token: Token | undefined): boolean {
  return token !== undefined && /^\p{L}{1,3}\d[\d.,]*$/u.test(token.text);
}

/** "to 5 million" of "grew to 5 million and that of ships to": the clause before has its figure already. */
function isFigureOfVerb(tokens: readonly Token[], at: number): boolean {
  return /^(?:to|by)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.pos === 'NUM';
}

/** The comma of "the cost of fuel, gas and water". */
function isListed(tokens: readonly Token[], comma: number): boolean {
  const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN';
  if (!isNoun(tokens[comma - 1]) || !isNoun(tokens[comma + 1])) return false;
  return /^(?:,|and)$/.test(tokens[comma + 2]?.lower ?? '');
}

function endsInNoun(tokens: readonly Token[], first: number, last: number): Tokens | undefined {
  for (let end = last; end > first; end--) {
    const pos = tokens[end - 1]?.pos;
    // "children under the age of 15"
    if (tokens[end - 1]?.lower === 'age' && end + 1 < last && tokens[end + 1]?.pos === 'NUM')
      return { first, end: end + 2 };
    if (pos === 'NOUN' || pos === 'PROPN') return { first, end };
    if (pos !== 'ADV' && pos !== 'ADP' && pos !== 'ADJ' && pos !== 'NUM') return undefined;
  }
  return undefined;
}
