import type { Token } from '../../../contract/annotation.ts';
import { COUNTED, isOrdinal } from '../../../lexicon/gathering-words.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';
import { nameBefore } from '../names/name-before.ts';
import type { NameSegment } from '../names/segments.ts';

const HOLD = soughtWords(['held', 'holds', 'hold', 'opened', 'concluded', 'convened']);
const MEETINGS: ReadonlySet<string> = new Set(['meeting', 'session', 'sitting']);
const HELPERS: ReadonlySet<string> = new Set(['AUX', 'ADV']);

/**
 * The segments, with what is called like a conference as the body that it is where it has meetings of its own: "the General Conference of Ministers,
 * the highest body of the Union, held its 23rd meeting". So are longer names that begin with it.
 * @param segments in text order; so is what is given
 */
export function withBodiesThatMeet(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const verbs = placesOf(HOLD, tokens).filter((at) => isItsMeeting(tokens, at + 1));
  if (verbs.length === 0) return segments;
  const ending = new Map(segments.map((segment) => [segment.endToken, segment]));
  const bodies = new Set(verbs.flatMap((verb) => subjectBefore(tokens, ending, verb)));
  if (bodies.size === 0) return segments;
  return segments.map((segment) =>
    segment.type.type === 'event' && isBody(segment.text, bodies)
      ? { ...segment, type: { type: 'organization', strength: 2 } }
      : segment,
  );
}

/** "General Conference of Pilots", "General Conference of Pilots of the Quay Union". */
function isBody(text: string, bodies: ReadonlySet<string>): boolean {
  if (bodies.has(text)) return true;
  for (let of = text.indexOf(' of '); of >= 0; of = text.indexOf(' of ', of + 1))
    if (bodies.has(text.slice(0, of))) return true;
  return false;
}

/** "its 23rd meeting" */
function isItsMeeting(tokens: readonly Token[], its: number): boolean {
  const which = tokens[its + 1]?.lower ?? '';
  if (tokens[its]?.lower !== 'its' || !(COUNTED.test(which) || isOrdinal(which))) return false;
  return [2, 3, 4].some((behind) => MEETINGS.has(tokens[its + behind]?.text ?? ''));
}

/** The name of the event that ends before a verb, or before the aside that a comma closes there. */
function subjectBefore(
  tokens: readonly Token[],
  ending: ReadonlyMap<number, NameSegment>,
  verb: number,
): string[] {
  let end = verb;
  while (HELPERS.has(tokens[end - 1]?.pos ?? '')) end--;
  const subject = nameBefore(tokens, ending, end);
  return subject?.type.type === 'event' ? [subject.text] : [];
}
