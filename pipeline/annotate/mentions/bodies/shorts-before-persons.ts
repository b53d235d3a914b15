import type { Token } from '../../../contract/annotation.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';

const BRACKET = soughtWords(['(']);
/** A short name that looks like the first word of a person's: "Quara". */
const LIKE_NAME = /^\p{Lu}\p{Ll}{2,}$/u;
/** Words of a person's name. */
const FEWEST = 2;

/**
 * The segments, with a body and a person for each person whose name begins with what brackets say a body is called: of "the Quay Registration Authority
 * (Quara)" and "Chairman Quara Omar Khalil" the chairman is Omar Khalil.
 * @param segments in text order; so is what is given
 */
export function withShortsBeforePersons(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const brackets = placesOf(BRACKET, tokens).filter((open) => holdsName(tokens, open));
  if (brackets.length === 0) return segments;
  const bodies = new Set(
    segments.filter(({ type }) => type.type === 'organization').map(({ endToken }) => endToken),
  );
  const shorts = new Set(
    brackets.filter((open) => bodies.has(open)).map((open) => tokens[open + 1]?.text ?? ''),
  );
  if (shorts.size === 0) return segments;
  return segments.flatMap((segment) => {
    const { firstToken, endToken, type } = segment;
    const isBehind = type.type === 'person' && shorts.has(tokens[firstToken]?.text ?? '');
    if (!isBehind || endToken - firstToken <= FEWEST) return [segment];
    return [
      segmentAt(tokens, firstToken, firstToken + 1, { type: 'organization', strength: 2 }),
      segmentAt(tokens, firstToken + 1, endToken, type),
    ];
  });
}

function holdsName(tokens: readonly Token[], open: number): boolean {
  return tokens[open + 2]?.text === ')' && LIKE_NAME.test(tokens[open + 1]?.text ?? '');
}
