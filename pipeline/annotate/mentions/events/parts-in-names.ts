import type { Token } from '../../../contract/annotation.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised } from '../names/token-shapes.ts';

/** What an event begins or ends with, written with capitals: "Opening Ceremony of the". */
const PARTS = /^(?:Opening|Closing|Inaugural|Final) (?:Ceremony|Session|Plenary|Day|Event) of(?: the)?$/;
/** Tokens of it. */
const LONGEST_PART = 4;

/**
 * The segments, of which those that begin with a part of an event are the event: "Opening Ceremony of the Harbour Summit" is spoken of as "the opening
 * ceremony of the Harbour Summit" is.
 * @param segments in text order; so is what is given
 */
export function withoutPartsInNames(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  return segments.some(isPart) ? segments.map((segment) => wholeOf(tokens, segment)) : segments;
}

function isPart({ type, text }: NameSegment): boolean {
  return type.type === 'event' && /^(?:Opening|Closing|Inaugural|Final) /.test(text);
}

function wholeOf(tokens: readonly Token[], segment: NameSegment): NameSegment {
  if (!isPart(segment)) return segment;
  const { firstToken, endToken, type } = segment;
  for (let first = firstToken + LONGEST_PART; first >= firstToken + LONGEST_PART - 1; first--) {
    const part = tokens.slice(firstToken, first).map(({ text }) => text);
    if (first < endToken - 1 && isCapitalised(tokens[first]) && PARTS.test(part.join(' ')))
      return segmentAt(tokens, first, endToken, type);
  }
  return segment;
}
