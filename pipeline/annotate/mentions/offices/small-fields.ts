import type { Token } from '../../../contract/annotation.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { isCapitalised } from '../names/token-shapes.ts';

/** Tokens of a field in a list in small letters. */
const LONGEST_FIELD = 4;

/** "communications, innovation and digital economy": a list in small letters whose "and" is followed by another field. */
export function listsSmallFields(tokens: readonly Token[], comma: number, limit: number): boolean {
  if (!isSmallField(tokens[comma - 1]) || !isSmallField(tokens[comma + 1])) return false;
  for (let at = comma + 2; at < Math.min(limit, comma + 2 + LONGEST_FIELD); at++) {
    if (tokens[at]?.lower === 'and') return isSmallField(tokens[at + 1]);
    if (tokens[at]?.text === ',') return listsSmallFields(tokens, at, limit);
    if (!isSmallField(tokens[at])) return false;
  }
  return false;
}

/** A word for a field of work in small letters. */
export function isSmallField(token: Token | undefined): boolean {
  return token !== undefined && !isCapitalised(token) && isPortfolioWord(token.lower);
}
