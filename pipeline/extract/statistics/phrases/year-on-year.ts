import type { Token } from '../../../contract/annotation.ts';
import { isTime } from '../no-figures/measures-nothing.ts';

/** Tokens of "year-on-year". */
const LONGEST = 5;

/** Before "year-on-year", "year on year" or "yoy" that ends at a token, which says since when and not what; else that token. */
export function beforeYearOnYear(end: number, tokens: readonly Token[]): number {
  if (isFold(tokens[end - 1]?.lower ?? '')) return end - 1;
  for (let first = end - 1; first >= Math.max(0, end - LONGEST); first--)
    if (pastYearOnYear(first, tokens) === end) return first;
  return end;
}

/** How many times more, which the tagger takes for a noun: "has grown manifold from 40". */
export function isFold(lower: string): boolean {
  return /^(?:manifold|(?:two|three|four|five|six|seven|eight|nine|ten)-?fold)$/.test(lower);
}

/** Past "year-on-year", "year on year" or "yoy" that begins at a token; else that token. */
export function pastYearOnYear(first: number, tokens: readonly Token[]): number {
  if (/^(?:yoy|qoq|y-o-y|q-o-q)$/.test(tokens[first]?.lower ?? '')) return first + 1;
  if (!isTime(tokens[first]?.lower ?? '')) return first;
  const link = tokens[first + 1]?.text === '-' ? first + 2 : first + 1;
  if (!/^(?:on|over)$/.test(tokens[link]?.lower ?? '')) return first;
  const last = tokens[link + 1]?.text === '-' ? link + 2 : link + 1;
  return tokens[last]?.lower === tokens[first]?.lower ? last + 1 : first;
}
