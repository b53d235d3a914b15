import type { Token } from '../../contract/annotation.ts';

const LONGEST_ASIDE = 18;
/** The same between dashes, which mark both ends. */
const LONGEST_BETWEEN_DASHES = 24;

/** Where the words before an aside end: before the comma, dash or bracket that opens it. */
export function beforeAside(end: number, firstToken: number, tokens: readonly Token[]): number | undefined {
  const closing = tokens[end - 1]?.text ?? '';
  const isHyphen = closing === '-' && isSpaced(end - 1, tokens);
  if (!isHyphen && !/^[,)—–]$/.test(closing)) return end;
  const opening = closing === ')' ? '(' : closing;
  const longest = /^[—–-]$/.test(closing) ? LONGEST_BETWEEN_DASHES : LONGEST_ASIDE;
  for (let at = end - 2; at > firstToken && end - at < longest; at--)
    if (tokens[at]?.text === opening && (!isHyphen || isSpaced(at, tokens)))
      return tokens[at - 1]?.text === ')' ? beforeBracket(at, tokens) : at;
  return undefined;
}

/** Whether a hyphen stands for a dash. */
function isSpaced(at: number, tokens: readonly Token[]): boolean {
  return (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0);
}

/** Before "(CPI)", the letters of what stands there. */
function beforeBracket(end: number, tokens: readonly Token[]): number {
  return tokens[end - 3]?.text === '(' ? end - 3 : end;
}
