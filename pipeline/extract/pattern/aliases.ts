import type { Mention, Token } from '../../contract/annotation.ts';
import type { PatternIndex } from './pattern-index.ts';

const OPENING = new Set(['(', '[']);
const CLOSING = new Set([')', ']']);
const OPENING_QUOTES = new Set(['"', '“', '«']);
const CLOSING_QUOTES = new Set(['"', '”', '»']);

/**
 * The token after another name of the same thing that stands in brackets behind a name, as in "World Ports Union (WPU)", or after the
 * mark that closes a name in quotation marks; the end of the name itself where there is neither.
 */
export function pastAlias(
  { annotation, mentionAt }: PatternIndex,
  { entity, firstToken, endToken }: Mention,
): number {
  const { tokens, mentions } = annotation;
  const isQuoted = OPENING_QUOTES.has(tokens[firstToken - 1]?.text ?? '');
  if (isQuoted) {
    // American quotation marks close behind a comma.
    const mark = tokens[endToken]?.text === ',' ? endToken + 1 : endToken;
    if (CLOSING_QUOTES.has(tokens[mark]?.text ?? '')) return mark + 1;
  }
  if (!OPENING.has(tokens[endToken]?.text ?? '')) return endToken;
  const inside = endToken + 1;
  for (let at = mentionAt[inside] ?? -1; mentions[at]?.firstToken === inside; at++) {
    const alias = mentions[at];
    if (alias?.entity === entity && isClosed(tokens[alias.endToken])) return alias.endToken + 1;
  }
  // "Quayside Ltd (NYSE: QSD)"
  if (tokens[inside + 1]?.text === ':' && isClosed(tokens[inside + 3])) return inside + 4;
  const isAcronym = /^\p{Lu}[\p{L}\d&-]*\p{Lu}\d*$/u.test(tokens[inside]?.text ?? '');
  return isAcronym && isClosed(tokens[inside + 1]) ? inside + 2 : endToken;
}

function isClosed(token: Token | undefined): boolean {
  return token !== undefined && CLOSING.has(token.text);
}
