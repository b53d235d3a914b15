import type { Token } from '../../../contract/annotation.ts';
import { isApart } from './between-dashes.ts';
import { pastSameAmount } from './same-amount.ts';

/** Past ", or 48 percent of all voters," behind the noun of a subject: how many they are of others. */
export function pastShareAside(tokens: readonly Token[], comma: number, limit: number): number | undefined {
  if (tokens[comma]?.text !== ',' || tokens[comma + 1]?.lower !== 'or') return undefined;
  const number = /^(?:about|some|nearly|just|only|almost|around|roughly)$/.test(
    tokens[comma + 2]?.lower ?? '',
  )
    ? comma + 3
    : comma + 2;
  if (tokens[number]?.pos !== 'NUM') return undefined;
  for (let at = number + 1; at < Math.min(limit, comma + LONGEST_SHARE); at++)
    if (tokens[at]?.text === ',') return at + 1;
  return undefined;
}

/**
 * Past an aside behind the noun of a subject: ", or 48 percent of all voters,", "– those who came in May –", "(about 3.9 billion people)".
 */
export function pastAside(tokens: readonly Token[], at: number, limit: number): number | undefined {
  return (
    pastShareAside(tokens, at, limit) ??
    pastDashes(tokens, at, limit) ??
    pastFigureInBrackets(tokens, at, limit)
  );
}

/** Past "– those who came in May –" behind the noun of a subject; how many they are of others may end with a comma: "— more than half of all people,". */
function pastDashes(tokens: readonly Token[], dash: number, limit: number): number | undefined {
  const mark = tokens[dash]?.text ?? '';
  if (!isDash(tokens, dash)) return undefined;
  const end = Math.min(limit, dash + LONGEST_SHARE);
  let isShare = false;
  for (let at = dash + 1; at < end; at++) {
    const { text = '', lower = '' } = tokens[at] ?? {};
    if ((text === mark && isDash(tokens, at)) || (isShare && text === ',')) return at + 1;
    isShare ||= /^(?:half|third|quarter|percent|cent|%)$/.test(lower);
  }
  return undefined;
}

/** A hyphen parts only where it is apart from the words on both sides: not that of "avant-garde". */
function isDash(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return text === '-' ? isApart(at, tokens) : /^(?:–|—|--)$/.test(text);
}

/** Past "(about 3.9 billion people)". */
function pastFigureInBrackets(tokens: readonly Token[], open: number, limit: number): number | undefined {
  const first = /^(?:about|some|nearly|almost|around|over)$/.test(tokens[open + 1]?.lower ?? '')
    ? open + 2
    : open + 1;
  const past = tokens[first]?.pos === 'NUM' ? pastSameAmount(open, limit, tokens) : open;
  return past === open ? undefined : past;
}

/** Tokens of ", or about 48 per cent of all the voters,". */
const LONGEST_SHARE = 14;
