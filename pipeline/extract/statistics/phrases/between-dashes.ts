import type { Token } from '../../../contract/annotation.ts';

/** Tokens between the dashes of "- only at 54 percent -". */
const LONGEST_ASIDE = 8;

/** "- only 54 percent - the mayor": between spaces, the second of two ends an aside; "13 - year process" has one. */
export function endsAside(at: number, tokens: readonly Token[]): boolean {
  if (!isDash(at, tokens)) return false;
  for (let open = at - 2; open > Math.max(0, at - LONGEST_ASIDE); open--)
    if (isDash(open, tokens)) return true;
  return false;
}

function isDash(at: number, tokens: readonly Token[]): boolean {
  return /^[-‑]$/.test(tokens[at]?.text ?? '') && isApart(at, tokens);
}

/** Whether white space stands on both sides of a token. */
export function isApart(at: number, tokens: readonly Token[]): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return before?.end !== token?.start && token?.end !== after?.start;
}
