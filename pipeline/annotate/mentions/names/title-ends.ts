import type { Token } from '../../../contract/annotation.ts';

/** What a title is made of. */
interface TitleWords {
  /** Whether a title may end with a word. */
  readonly isWord: (token: Token | undefined) => boolean;
  /** Words between those, in lower case. */
  readonly small: ReadonlySet<string>;
  /** Most tokens. */
  readonly longest: number;
}

/** Behind the last word of a title without marks that begins at a token; the token itself where none does. */
export function titleEnd(
  tokens: readonly Token[],
  first: number,
  { isWord, small, longest }: TitleWords,
): number {
  let end = first;
  for (let at = first; at < first + longest; at++) {
    if (isWord(tokens[at])) end = at + 1;
    else if (!small.has(tokens[at]?.lower ?? '')) break;
  }
  return end;
}
