import type { Sentence, Token } from '../../contract/annotation.ts';
import { cityNamed } from '../../lexicon/cities.ts';
import { words } from '../../lexicon/words.ts';
import { joined } from '../mentions/names/token-shapes.ts';

/** Tokens, with the dash. */
const LONGEST = 18;
const DASHES = new Set(['-', '--', '–', '—']);
/** A month's name, also short, in small letters. */
export const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\.?$/;
const LINKS = new Set(words('of the de al'));

/**
 * The token with which what is told begins behind a dateline: "PORTO, Portugal, May 3 (Quay News) – The", "Porto, 3 May 2024 – The", "Porto, May 3 (QN)
 * The". A day, or an agency in brackets, or a city in capitals tells it from a name before a dash.
 * @returns undefined where the sentence begins without one
 */
export function datelineEnd(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
): number | undefined {
  if (tokens[firstToken]?.pos !== 'PROPN') return undefined;
  let hasDay = false;
  let agency: number | undefined;
  for (let at = firstToken; at < Math.min(endToken, firstToken + LONGEST); at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    // "Porto (Norte) [Portugal], June 9 (QN): The"
    const isPlaced = agency === at && /^[[,]$/.test(token.text);
    if (agency === at && !isPlaced && !DASHES.has(token.text)) {
      if (!hasDay) return undefined;
      return token.text === ':' ? at + 1 : at;
    }
    if (DASHES.has(token.text) && isSpaced(tokens, at)) {
      const isTold = hasDay || agency === at || isInCapitals(tokens, firstToken);
      return isTold && at + 1 < endToken ? pastDay(tokens, pastDashes(tokens, at + 1), endToken) : undefined;
    }
    if (token.text === ':' && at + 1 < endToken && isCity(tokens, firstToken, at)) return at + 1;
    if (token.text === '(' || token.text === '[') {
      const close = closingBracket(tokens, at, endToken);
      if (close === undefined) return undefined;
      agency = close + 1;
      at = close;
    } else if (MONTH.test(token.lower) && at > firstToken) hasDay = true;
    else if (!isOfPlaceOrDay(token)) return undefined;
  }
  return undefined;
}

function isOfPlaceOrDay({ pos, text, lower }: Token): boolean {
  return pos === 'PROPN' || pos === 'NUM' || /^[,./-]$/.test(text) || /^\d/.test(text) || LINKS.has(lower);
}

/** "New Delhi: The". */
function isCity(tokens: readonly Token[], first: number, end: number): boolean {
  return end - first <= LONGEST_CITY && cityNamed(joined(tokens.slice(first, end))) !== undefined;
}

const LONGEST_CITY = 3;

/** "LISBON", "HÀ NỘI". */
function isInCapitals(tokens: readonly Token[], first: number): boolean {
  const [word = '', second = ''] = [tokens[first]?.text, tokens[first + 1]?.text];
  return /^\p{Lu}{3,}$/u.test(word) || (/^\p{Lu}{2}$/u.test(word) && /^\p{Lu}{3,}$/u.test(second));
}

/** A dash with white space on a side: "al-Quds" goes on with the name. */
function isSpaced(tokens: readonly Token[], dash: number): boolean {
  return (tokens[dash - 1]?.end ?? 0) < (tokens[dash]?.start ?? 0) || tokens[dash]?.text === '--';
}

function pastDashes(tokens: readonly Token[], from: number): number {
  return DASHES.has(tokens[from]?.text ?? '') ? from + 1 : from;
}

/** "3 May 2024:" behind the dash: "PORTO - 3 May 2024: The". */
function pastDay(tokens: readonly Token[], from: number, limit: number): number {
  let hasDay = false;
  for (let at = from; at < Math.min(limit - 1, from + LONGEST_DAY); at++) {
    const token = tokens[at];
    if (token?.text === ':') return hasDay ? at + 1 : from;
    const isMonth = MONTH.test(token?.lower ?? '');
    if (token === undefined || !(isMonth || isOfPlaceOrDay(token))) return from;
    hasDay ||= isMonth;
  }
  return from;
}

/** Tokens of a day with its year and the colon. */
const LONGEST_DAY = 6;

function closingBracket(tokens: readonly Token[], open: number, limit: number): number | undefined {
  for (let at = open + 1; at < Math.min(limit, open + 8); at++)
    if (/^[)\]]$/.test(tokens[at]?.text ?? '')) return at;
  return undefined;
}
