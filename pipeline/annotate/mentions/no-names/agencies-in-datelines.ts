import type { Sentence, Token } from '../../../contract/annotation.ts';
import { OTHER } from '../names/name-types.ts';
import type { NameSegment } from '../names/segments.ts';

/** Tokens of "PORTO, Nov. 29, 2020". */
const LONGEST_DATELINE = 10;
const DASH = /^(?:-{1,2}|–|—)$/;

/**
 * The segments, without the news agency that is named in brackets before the first dash of a report, "PORTO, May 3 (QNA) – The port grew": it tells the
 * news, and is no part of them.
 * @param segments in text order; so is what is given
 */
export function withoutAgencies(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const bracketed = new Set(segments.filter((segment) => isBeforeDash(tokens, segment)));
  if (bracketed.size === 0) return segments;
  const starts = new Set(sentences.map(({ firstToken }) => firstToken));
  return segments.map((segment) =>
    bracketed.has(segment) && opensSentence(tokens, starts, segment) ? { ...segment, type: OTHER } : segment,
  );
}

/** "(QNA) –" */
function isBeforeDash(tokens: readonly Token[], { type, firstToken, endToken }: NameSegment): boolean {
  if (type.type !== 'organization') return false;
  const isBracketed = tokens[firstToken - 1]?.text === '(' && tokens[endToken]?.text === ')';
  return isBracketed && DASH.test(tokens[endToken + 1]?.text ?? '');
}

/** Whether the bracket around it stands near the beginning of a sentence that begins with a capital, with no verb between. */
function opensSentence(
  tokens: readonly Token[],
  starts: ReadonlySet<number>,
  { firstToken }: NameSegment,
): boolean {
  for (let at = firstToken - 2; at > firstToken - 2 - LONGEST_DATELINE; at--) {
    if (tokens[at]?.pos === 'VERB') return false;
    if (starts.has(at)) return /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  }
  return false;
}
