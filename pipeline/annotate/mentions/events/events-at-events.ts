import type { Token } from '../../../contract/annotation.ts';
import { isGatheringNoun } from '../../../lexicon/gathering-words.ts';
import { words } from '../../../lexicon/words.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised } from '../names/token-shapes.ts';

/** Gatherings that are held within others, beside those that need no name. */
const WITHIN: ReadonlySet<string> = new Set(
  words('session meeting dialogue table panel segment track breakfast lunch luncheon reception day plenary'),
);
const YEAR = /^(?:19|20)\d{2}$/;

/**
 * The segments, of which one that names a gathering within another, "Round Table Forum at Harbour Summit 2024", is two events.
 * @param segments in text order; so is what is given
 */
export function withEventsAtEvents(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  return segments.some(isAtSomething)
    ? segments.flatMap((segment) => (isAtSomething(segment) ? parted(tokens, segment) : segment))
    : segments;
}

function isAtSomething({ type, text }: NameSegment): boolean {
  return type.type === 'event' && text.includes(' at ');
}

function parted(tokens: readonly Token[], segment: NameSegment): readonly NameSegment[] {
  const { firstToken, endToken, type } = segment;
  for (let at = firstToken + 1; at < endToken - 1; at++) {
    if (tokens[at]?.lower !== 'at' || !isGathering(tokens[at - 1])) continue;
    const first = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    const last = YEAR.test(tokens[endToken - 1]?.text ?? '') ? endToken - 2 : endToken - 1;
    if (last <= first || !isCapitalised(tokens[first]) || !isGathering(tokens[last])) continue;
    return [segmentAt(tokens, firstToken, at, type), segmentAt(tokens, first, endToken, type)];
  }
  return [segment];
}

function isGathering(token: Token | undefined): boolean {
  const lower = token?.lower ?? '';
  return isCapitalised(token) && (isGatheringNoun(lower) || WITHIN.has(lower));
}
