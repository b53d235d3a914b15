import type { Sentence, Token } from '../../../contract/annotation.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';

/** Tokens of "until her appointment in May". */
const LONGEST_UNTIL = 6;

/** The token before "until recently", "until her appointment", where that ends before a token, or that token: "was until May Director". */
export function beforeUntil(
  end: number,
  { firstToken }: Sentence,
  { annotation: { tokens } }: PatternIndex,
): number {
  for (let at = end - 1; at > Math.max(firstToken, end - LONGEST_UNTIL); at--) {
    if (tokens[at]?.lower === 'until') return at;
    if (!/^(?:NOUN|PROPN|PRON|DET|ADJ|ADV|NUM|ADP|PUNCT)$/.test(tokens[at]?.pos ?? '')) return end;
  }
  return end;
}

/** The word before "most recently", "before that," or "earlier" where that stands before "as". */
export function beforeLately(tokens: readonly Token[], as: number): number | undefined {
  const end = tokens[as - 1]?.text === ',' ? as - 1 : as;
  const last = tokens[end - 1]?.lower ?? '';
  const [before, first] = [tokens[end - 2]?.lower ?? '', tokens[end - 3]?.lower ?? ''];
  if (/^(?:recently|previously|formerly|lately|earlier)$/.test(last))
    return before === 'most' ? end - 3 : end - 2;
  if (last !== 'that' && last !== 'this') return undefined;
  if (before === 'before') return end - 3;
  return before === 'to' && first === 'prior' ? end - 4 : undefined;
}

/** Tokens of "in the middle of May". */
const LONGEST_DATE = 6;

/** The token before a date and its "in" that end before a token, or that token. */
export function beforeDate(end: number, { annotation: { tokens }, dates }: PatternIndex): number {
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_DATE); at--)
    if (dates.get(at)?.endToken === end)
      return /^(?:in|on|since)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  return end;
}

/** Tokens of "for more than eight years". */
const LONGEST_DURATION = 6;

/** The token before "for eight years", where that ends before a token, or that token. */
export function beforeDuration(end: number, { annotation: { tokens } }: PatternIndex): number {
  if (!/^(?:years?|months?|decades?|terms?)$/.test(tokens[end - 1]?.lower ?? '')) return end;
  for (let at = end - 2; at > Math.max(0, end - LONGEST_DURATION); at--)
    if (tokens[at]?.lower === 'for') return at;
  return end;
}

/** Over "since 2019" and "from 2019 to 2023" behind an office. */
export function pastSince(from: number, { annotation: { tokens }, dates }: PatternIndex): number {
  const isSince = /^(?:since|from|in|until|between)$/.test(tokens[from]?.lower ?? '');
  return (isSince ? dates.get(from + 1)?.endToken : undefined) ?? from;
}
