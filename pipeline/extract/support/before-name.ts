import type { Token } from '../../contract/annotation.ts';

/** The token before a name and before what belongs to it: "the", "this year's", "its annual", "the tenth". */
export function beforeName(firstToken: number, tokens: readonly Token[]): number {
  let at = firstToken - 1;
  while (isBesideName(tokens[at])) at--;
  return at;
}

function isBesideName(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { pos, lower } = token;
  return pos === 'DET' || pos === 'ADJ' || lower === 'its' || lower === 'year' || lower === "'s";
}
