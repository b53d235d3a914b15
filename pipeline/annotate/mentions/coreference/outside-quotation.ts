import type { Mention, Token } from '../../../contract/annotation.ts';

const CLOSING = new Set(['”', '"', '»']);
/** Tokens from the closing mark to the words that point: "” she", "” the company", "” said the company". */
const LONGEST_WAY = 2;
/** Tokens in which the opening mark is looked for. */
const LONGEST_QUOTATION = 300;

/**
 * The token of the mark that opens the quotation right before some words: what is named in it is no antecedent of "he" and "the company" of
 * `“… Ana Silva …,” the company said`, as the speaker was known before it.
 * @param index the first token of the pointing words
 */
export function quotationBefore(tokens: readonly Token[], index: number): number | undefined {
  for (let close = index - 1; close > Math.max(0, index - 1 - LONGEST_WAY); close--) {
    const mark = tokens[close]?.text ?? '';
    if (!CLOSING.has(mark)) continue;
    return /^[,.?!]/.test(tokens[close - 1]?.text ?? '') ? openingOf(tokens, close, mark) : undefined;
  }
  return undefined;
}

function openingOf(tokens: readonly Token[], close: number, mark: string): number | undefined {
  const opening = { '”': '“', '»': '«' }[mark] ?? mark;
  let open: number | undefined;
  for (let at = close - 1; at >= Math.max(0, close - LONGEST_QUOTATION); at--) {
    const { text } = tokens[at] ?? {};
    // Marks are opened anew in every paragraph of what somebody says, and closed in the last.
    if (text === opening) open = at;
    if (open !== undefined && (opening === mark || CLOSING.has(text ?? ''))) break;
  }
  return open;
}

/** Mentions looked at from the last backwards. */
const MOST_LOOKED_AT = 60;

/** The last of the first `count` mentions, in text order, that begin before a token. */
export function lastBefore(mentions: readonly Mention[], count: number, token: number): readonly Mention[] {
  let end = count;
  while (end > 0 && (mentions[end - 1]?.firstToken ?? 0) >= token) end--;
  return mentions.slice(Math.max(0, end - MOST_LOOKED_AT), end);
}

/** Whether the last of the first `count` mentions, those from a token on, name or point at a thing. */
export function isMeantFrom(
  mentions: readonly Mention[],
  count: number,
  token: number,
  entity: number,
): boolean {
  for (let at = count - 1; at >= 0; at--) {
    const mention = mentions[at];
    if (mention === undefined || mention.firstToken < token) return false;
    if (mention.entity === entity) return true;
  }
  return false;
}
