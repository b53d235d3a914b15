import type { Token } from '../../../contract/annotation.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';
import { typeByWords } from './name-types.ts';
import { isWithin, overlapping, withInPlace } from './overlapping.ts';
import { segmentAt } from './segment-at.ts';
import type { NameSegment } from './segments.ts';
import { isCapitalised } from './token-shapes.ts';

const BRACKET = soughtWords(['(']);
const LETTERS = /^\p{Lu}{3,8}$/u;
const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'in', 'the', 'and', 'to', '&']);

/**
 * The segments, of which those are whole that were cut at a small word, where the letters in brackets behind them are those of all their words: "the
 * Programme for Trade in Ports (PTP)".
 * @param segments in text order; so is what is given
 */
export function withSpelledNames(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const found: NameSegment[] = [];
  for (const open of placesOf(BRACKET, tokens)) {
    const letters = tokens[open + 1]?.text ?? '';
    if (tokens[open + 2]?.text !== ')' || !LETTERS.test(letters)) continue;
    const first = spelledFrom(tokens, open, letters);
    const name = first === undefined ? undefined : wholeOf(tokens, segments, first, open);
    if (name !== undefined) found.push(name);
  }
  return found.length === 0 ? segments : withInPlace(segments, found);
}

/** Letters of which the word of one may be passed over. */
const MANY_LETTERS = 4;

/**
 * The token at which the words begin of which each that is written large has one of the letters, but for one of many inside: "Global System for Mobile
 * Communications Association (GSMA)".
 */
function spelledFrom(tokens: readonly Token[], open: number, letters: string): number | undefined {
  let at = open;
  let isPassed = letters.length < MANY_LETTERS;
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    at--;
    while (SMALL_WORDS.has(tokens[at]?.lower ?? '') && !isCapitalised(tokens[at])) at--;
    if (!isCapitalised(tokens[at])) return undefined;
    if (tokens[at]?.text.charAt(0) === letters.charAt(letter)) continue;
    if (isPassed || at === open - 1) return undefined;
    isPassed = true;
    letter++;
  }
  return at;
}

/** The name of all these words, where several names or only a part of one was found in them, and its kind is known. */
function wholeOf(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
  firstToken: number,
  endToken: number,
): NameSegment | undefined {
  const inside = overlapping(segments, { firstToken, endToken });
  const [first] = inside;
  if (first === undefined || !inside.every((segment) => isWithin(segment, { firstToken, endToken })))
    return undefined;
  if (first.firstToken === firstToken && first.endToken === endToken) return undefined;
  const own = typeByWords(tokens.slice(firstToken, endToken));
  const isKnown = own.strength === 2 && own.type !== 'other' && own.type !== 'person';
  if (!isKnown && first.firstToken !== firstToken) return undefined;
  // "Global System for Mobile Communications Association": a body, whatever a system for something else would be.
  const last = inside.at(-1);
  const isBody = last?.endToken === endToken && last.type.type === 'organization' && last.type.strength === 2;
  return segmentAt(tokens, firstToken, endToken, isBody ? last.type : isKnown ? own : first.type);
}
