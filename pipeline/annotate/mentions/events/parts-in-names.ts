import type { Token } from '../../../contract/annotation.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised } from '../names/token-shapes.ts';

/** What an event begins or ends with, written with capitals: "Opening Ceremony of the". */
const PARTS = /^(?:Opening|Closing|Inaugural|Final) (?:Ceremony|Session|Plenary|Day|Event) of(?: the)?$/;
/** Tokens of it. */
const LONGEST_PART = 4;
const BARE_PART =
  /^(?:(?:Official )?(?:Opening|Closing|Inaugural|Welcome|Award|Awards|Signing|Inauguration) (?:Ceremony|Session|Plenary|Reception|Dinner|Remarks|Address)|Keynote (?:Address|Speech|Speaker|Session))$/;
const OTHERS = / and (?:Related|Side|Other) (?:Meetings?|Events?)$/;
/** Tokens of "and Related Meetings". */
const OTHERS_LENGTH = 3;
/** What comes of an event or belongs to it, and is none. */
const OUTCOMES =
  /^(?:Directives|Outcomes?|Objectives|Resolutions|Decisions|Recommendations|Conclusions|Themes?|Proceedings|Report|Outcome Document)$/;

/**
 * The segments, of which those that begin with a part or an outcome of an event are the event: "Opening Ceremony of the Harbour Summit" is spoken of as "the
 * opening ceremony of the Harbour Summit" is, and "Directives of the Harbour Summit" is no event.
 * @param segments in text order; so is what is given
 */
export function withoutPartsInNames(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  return segments.flatMap((segment) => (isBarePart(segment) ? [] : wholeOf(tokens, segment)));
}

/** "Opening Ceremony", "Keynote Address": a part of any event. */
function isBarePart({ type, text }: NameSegment): boolean {
  return (type.type === 'event' || type.type === 'organization') && BARE_PART.test(text);
}

/** "14th HF and Related Meetings": what is held beside it has no name. */
function hasOthers({ type, text }: NameSegment): boolean {
  return type.type === 'event' && OTHERS.test(text);
}

/** "Port Cluster Directives of the 14th Summit": of which summit. */
function isOutcome({ type, words: named }: NameSegment): boolean {
  return type.type === 'event' && named.some(({ text }) => OUTCOMES.test(text));
}

function isPart({ type, text }: NameSegment): boolean {
  return type.type === 'event' && /^(?:Opening|Closing|Inaugural|Final) /.test(text);
}

function wholeOf(tokens: readonly Token[], segment: NameSegment): NameSegment {
  const { firstToken, endToken, type } = segment;
  if (hasOthers(segment)) return segmentAt(tokens, firstToken, endToken - OTHERS_LENGTH, type);
  if (isOutcome(segment)) return behindOutcome(tokens, segment);
  if (!isPart(segment)) return segment;
  for (let first = firstToken + LONGEST_PART; first >= firstToken + LONGEST_PART - 1; first--) {
    const part = tokens.slice(firstToken, first).map(({ text }) => text);
    if (first < endToken - 1 && isCapitalised(tokens[first]) && PARTS.test(part.join(' ')))
      return segmentAt(tokens, first, endToken, type);
  }
  return segment;
}

function behindOutcome(tokens: readonly Token[], segment: NameSegment): NameSegment {
  const { firstToken, endToken, type } = segment;
  for (let of = firstToken + 1; of < endToken - 2; of++) {
    if (tokens[of]?.lower !== 'of' || !OUTCOMES.test(tokens[of - 1]?.text ?? '')) continue;
    return segmentAt(tokens, tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1, endToken, type);
  }
  return segment;
}
