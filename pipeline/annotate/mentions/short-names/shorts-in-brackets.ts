import type { Token } from '../../../contract/annotation.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';
import { COMMON_ACRONYMS } from '../names/name-types.ts';
import { overlapping, withInPlace } from '../names/overlapping.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised } from '../names/token-shapes.ts';
import { isShortFor } from './short-for.ts';

const BRACKET = soughtWords(['(']);
/** "QDCs" would be several. */
const LETTERS = /^\p{Lu}[\p{L}\d]*[\p{Lu}\d]$/u;

/**
 * The segments, with letters in brackets behind a name that they are short for, wherever they stand, where neither tagger nor rules saw a name in them: "the
 * Digital Enhancement Project (DEP)".
 * @param segments in text order; so is what is given
 */
export function withShortsInBrackets(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const shorts = new Map<string, NameSegment['type']>();
  for (const open of placesOf(BRACKET, tokens)) {
    const letters = tokens[open + 1]?.text ?? '';
    if (tokens[open + 2]?.text !== ')' || !LETTERS.test(letters) || COMMON_ACRONYMS.has(letters)) continue;
    const long = overlapping(segments, { firstToken: open - 1, endToken: open }).at(-1);
    if (long?.endToken !== open || long.words.length < 2 || !isShortFor(letters, long.text)) continue;
    const { type } = long.type;
    if (type === 'organization' || type === 'instrument' || type === 'service')
      shorts.set(letters, { type, strength: 1 });
  }
  if (shorts.size === 0) return segments;
  const found: NameSegment[] = [];
  for (const [at, { text }] of tokens.entries()) {
    const type = shorts.get(text);
    if (type === undefined || isCapitalised(tokens[at - 1]) || isCapitalised(tokens[at + 1])) continue;
    const one = segmentAt(tokens, at, at + 1, type);
    if (overlapping(segments, one).length === 0) found.push(one);
  }
  return withInPlace(segments, found);
}
