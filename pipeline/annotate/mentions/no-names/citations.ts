import type { Token } from '../../../contract/annotation.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised } from '../names/token-shapes.ts';

const LETTERS_AND_YEAR = /^\p{Lu}{2,}s? (?:19|20)\d{2}$/u;

/** "only 40 per cent are online (QTU 2019).": a body and the year of what it wrote, taken for an edition of an event. */
export function isCitation(
  { type, text, firstToken, endToken }: NameSegment,
  tokens: readonly Token[],
): boolean {
  if (type.type !== 'event' || !LETTERS_AND_YEAR.test(text)) return false;
  const isWhole = tokens[firstToken - 1]?.text === '(' && tokens[endToken]?.text === ')';
  // Behind a name brackets give a short one.
  return isWhole && !isCapitalised(tokens[firstToken - 2]);
}
