import type { Token } from '../../../contract/annotation.ts';
import { isPlural } from './label.ts';
import { nounPhraseEnd } from './noun-phrase-end.ts';

/** Tokens of "secondary school leaders". */
const LONGEST = 4;

/**
 * Past "and permanent residents" behind the noun of "[4 million] citizens and permanent residents": both are counted together. What begins
 * with an article, a name or a figure is counted by itself, and behind a word that may be a verb ("and plans to") a clause goes on.
 * @param nounEnd the end of the noun phrase behind a figure
 */
export function pastJoinedNoun(tokens: readonly Token[], nounEnd: number, limit: number): number {
  if (tokens[nounEnd]?.lower !== 'and' || !isPlural(tokens[nounEnd - 1])) return nounEnd;
  const end = nounPhraseEnd(tokens, nounEnd + 1, limit);
  const isShort = end > nounEnd + 1 && end - nounEnd <= LONGEST + 1;
  if (!isShort || !isPlural(tokens[end - 1])) return nounEnd;
  const isPlain = tokens
    .slice(nounEnd + 1, end)
    .every(({ text, pos }) => /^\p{Ll}/u.test(text) && /^(?:NOUN|ADJ)$/.test(pos));
  return isPlain && mayEnd(tokens[end], end, limit) ? end : nounEnd;
}

/** Whether what stands behind may follow a noun that is counted. */
function mayEnd(next: Token | undefined, at: number, limit: number): boolean {
  if (next === undefined || at >= limit) return true;
  return (
    /^(?:[.,;:?!)–—”"]|in|across|from|by|at|who|with|on|during|since|under|around|nationwide|worldwide)$/.test(
      next.lower,
    ) ||
    next.pos === 'VERB' ||
    next.pos === 'AUX'
  );
}
