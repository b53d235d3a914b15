import type { Token } from '../../../contract/annotation.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';
import { segmentAt } from './segment-at.ts';
import type { NameSegment } from './segments.ts';
import { isCapitalised, isHyphen, touches } from './token-shapes.ts';

const SECOND_PARTS = ['level', 'ended', 'wide'];
const LEVELS = soughtWords(SECOND_PARTS);
const LEVEL = new RegExp(String.raw`^\p{Lu}\p{L}*-(?:${SECOND_PARTS.join('|')}) (?=\p{Lu})`, 'u');
const LEVELLED: ReadonlySet<string> = new Set(['organization', 'instrument', 'event']);

/**
 * The segments, of which bodies, texts and events begin with an adjective before them of which only the first part has a capital: "High-level Panel",
 * "Open-ended Working Group".
 * @param segments in text order; so is what is given
 */
export function withLevelsBefore(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const places = placesOf(LEVELS, tokens).filter((at) => isLevel(tokens, at));
  if (places.length === 0) return segments;
  const ends = new Set(places.map((at) => at + 1));
  return segments.map((segment, index) => {
    const { firstToken, endToken, type } = segment;
    if (!ends.has(firstToken) || !LEVELLED.has(type.type)) return segment;
    const start = firstToken - 3;
    return (segments[index - 1]?.endToken ?? 0) > start ? segment : segmentAt(tokens, start, endToken, type);
  });
}

/** "level" of "High-level". */
function isLevel(tokens: readonly Token[], at: number): boolean {
  const [part, hyphen, level] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  const isWhole = isHyphen(hyphen) && touches(part, hyphen) && touches(hyphen, level);
  return isWhole && isCapitalised(part) && level?.text === level?.lower;
}

/** "High-level Panel on Ports" is called "the Panel on Ports", too. */
export function withoutLevel(name: string): string {
  return name.replace(LEVEL, '');
}
