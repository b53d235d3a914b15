import type { Token } from '../../../contract/annotation.ts';
import { COUNTED, holdsSessions, isOrdinal } from '../../../lexicon/gathering-words.ts';
import { words } from '../../../lexicon/words.ts';
import { overlapping, withInPlace } from '../names/overlapping.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised } from '../names/token-shapes.ts';

/** What the meeting of a body is called behind its name. */
const MEETINGS: ReadonlySet<string> = new Set(['meeting', 'session', 'summit', 'retreat']);
/** What is "of" a body, at the beginning of a name. */
const SESSIONS = new Set(words('session meeting'));
/** Behind the short name of a body, what it is for. */
const MATTERS: ReadonlySet<string> = new Set(['on', 'for']);
const SMALL_WORDS: ReadonlySet<string> = new Set(['and', 'of', '&', 'the']);
/** Tokens. */
const LONGEST_SHORT = 3;
const LONGEST_MATTER = 12;

/**
 * The segments, with meetings of bodies whose short names stand inside the words for the meeting: "the 5th Ports Committee (PC) meeting", "the Third
 * Session of the World Union (WU) Ports Committee (PC) on Safety". They take the place of the bodies.
 * @param segments in text order; so is what is given
 */
export function withMeetingsInBrackets(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const found: NameSegment[] = [];
  for (const segment of segments) {
    if (segment.firstToken < (found.at(-1)?.endToken ?? 0)) continue;
    const end = countedEnd(tokens, segment) ?? sessionEnd(tokens, segments, segment);
    if (end === undefined) continue;
    found.push(segmentAt(tokens, segment.firstToken, end, { type: 'event', strength: 2 }));
  }
  return found.length === 0 ? segments : withInPlace(segments, found);
}

/** Behind the meeting of a body that is counted: "5th Ports Committee (PC) meeting on Trade". */
function countedEnd(
  tokens: readonly Token[],
  { firstToken, endToken, type }: NameSegment,
): number | undefined {
  const which = tokens[firstToken]?.lower ?? '';
  if (type.type !== 'organization' || !(COUNTED.test(which) || isOrdinal(which))) return undefined;
  const noun = pastShort(tokens, endToken);
  if (!MEETINGS.has(tokens[noun]?.text ?? '')) return undefined;
  return matterEnd(tokens, noun + 1);
}

/** Behind the session of a body whose name goes on behind the short name of the body that it is part of. */
function sessionEnd(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
  { firstToken, endToken, type, words: named }: NameSegment,
): number | undefined {
  const of = named.findIndex(({ lower }) => lower === 'of');
  if (type.type !== 'event' || !SESSIONS.has(named[of - 1]?.lower ?? '')) return undefined;
  const next = pastShort(tokens, endToken);
  if (next === endToken || firstToken === next) return undefined;
  const [body] = overlapping(segments, { firstToken: next, endToken: next + 1 });
  if (body?.firstToken !== next || !holdsSessions(tokens[body.endToken - 1]?.lower ?? '')) return undefined;
  const matter = pastShort(tokens, body.endToken);
  return MATTERS.has(tokens[matter]?.lower ?? '') ? matterEnd(tokens, matter) : body.endToken;
}

/** Past "(PC)"; the same token where no short name stands there. */
function pastShort(tokens: readonly Token[], open: number): number {
  if (tokens[open]?.text !== '(') return open;
  for (let at = open + 2; at <= open + 1 + LONGEST_SHORT; at++) if (tokens[at]?.text === ')') return at + 1;
  return open;
}

/** Behind "on Ports and Trade"; the same token where no matter with capitals stands there. */
function matterEnd(tokens: readonly Token[], link: number): number {
  if (!MATTERS.has(tokens[link]?.lower ?? '') || !isCapitalised(tokens[link + 1])) return link;
  let end = link + 1;
  for (let at = end; at < link + LONGEST_MATTER; at++) {
    if (isCapitalised(tokens[at])) end = at + 1;
    else if (!SMALL_WORDS.has(tokens[at]?.lower ?? '')) break;
  }
  return end;
}
