import type { Token } from '../../../contract/annotation.ts';
import { COUNTED, holdsSessions, isInaugural, isOrdinal } from '../../../lexicon/gathering-words.ts';
import { words } from '../../../lexicon/words.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';
import { overlapping, withInPlace } from '../names/overlapping.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isAcronym, isCapitalised } from '../names/token-shapes.ts';

const BRACKET = soughtWords(['(']);
/** What a meeting is called behind the short name in brackets. */
const MEETINGS: ReadonlySet<string> = new Set(
  words('meeting session summit retreat conference forum workshop congress symposium dialogue'),
);
/** What is "of" a body, at the beginning of a name. */
const SESSIONS: ReadonlySet<string> = new Set(['session', 'meeting']);
/** Behind the short name of a body, what it is for. */
const MATTERS: ReadonlySet<string> = new Set(['on', 'for']);
const SMALL_WORDS: ReadonlySet<string> = new Set(['and', 'of', '&', 'the', 'for', 'on']);
const YEAR = /^(?:19|20)\d{2}$/;
/** Tokens. */
const LONGEST_SHORT = 3;
const LONGEST_NAME = 14;

/**
 * The segments, with meetings that have a short name inside the words for them: "the 5th Ports and Rail Committee (PRC) meeting", "the Third
 * Session of the World Union (WU) Ports Committee (PC) on Safety". They take the place of names that share words with them.
 * @param segments in text order; so is what is given
 */
export function withMeetingsInBrackets(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const found: NameSegment[] = [];
  for (const open of placesOf(BRACKET, tokens)) {
    if (open < (found.at(-1)?.endToken ?? 0)) continue;
    const meeting = countedMeeting(tokens, open) ?? sessionOfBody(tokens, segments, open);
    if (meeting === undefined) continue;
    found.push(segmentAt(tokens, meeting.firstToken, meeting.endToken, { type: 'event', strength: 2 }));
  }
  return found.length === 0 ? segments : withInPlace(segments, found);
}

type Stretch = Pick<NameSegment, 'firstToken' | 'endToken'>;

/**
 * A meeting that is counted before the brackets and called one behind them: "5th Ports Committee (PC) meeting on Trade", "2nd Ports Rural (PR) 2010
 * conference", "5th Quay Port Technology (PT) Ministers Meeting".
 */
function countedMeeting(tokens: readonly Token[], open: number): Stretch | undefined {
  const behind = pastShort(tokens, open);
  const noun = YEAR.test(tokens[behind]?.text ?? '') ? behind + 1 : pastHolders(tokens, behind);
  if (behind === open || !MEETINGS.has(tokens[noun]?.lower ?? '')) return undefined;
  let first = open;
  while (first > open - LONGEST_NAME && isNamePart(tokens, first - 1)) first--;
  for (let at = first - 1; at < open - 1; at++) {
    const { lower = '', text = '' } = tokens[at] ?? {};
    const isWord = isOrdinal(lower) || isInaugural(lower);
    if (!isWord && !COUNTED.test(lower)) continue;
    // "the second" is told beside the name.
    return { firstToken: isWord && text === lower ? at + 1 : at, endToken: matterEnd(tokens, noun + 1) };
  }
  return undefined;
}

/** Past those who meet: "Ministers’" before "Meeting". */
function pastHolders(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + MOST_HOLDERS && isCapitalised(tokens[at]) && !MEETINGS.has(tokens[at]?.lower ?? '')) {
    at++;
    if (/^['’]$/.test(tokens[at]?.text ?? '')) at++;
  }
  return at;
}

/** Tokens of "Senior Officials’". */
const MOST_HOLDERS = 3;

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return isCapitalised(token) || SMALL_WORDS.has(token?.text ?? '') || COUNTED.test(token?.lower ?? '');
}

/** The session of a body whose name goes on behind the short name of the body that it is part of. */
function sessionOfBody(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
  open: number,
): Stretch | undefined {
  const next = pastShort(tokens, open);
  const [session] = overlapping(segments, { firstToken: open - 1, endToken: open });
  const of = session?.words.findIndex(({ lower }) => lower === 'of') ?? -1;
  if (next === open || session?.endToken !== open || session.type.type !== 'event') return undefined;
  if (!SESSIONS.has(session.words[of - 1]?.lower ?? '')) return undefined;
  const [body] = overlapping(segments, { firstToken: next, endToken: next + 1 });
  if (body?.firstToken !== next || !holdsSessions(tokens[body.endToken - 1]?.lower ?? '')) return undefined;
  const matter = pastShort(tokens, body.endToken);
  const isMatter = MATTERS.has(tokens[matter]?.lower ?? '');
  return { firstToken: session.firstToken, endToken: isMatter ? matterEnd(tokens, matter) : body.endToken };
}

/** Past "(PC)"; the same token where no short name stands there. */
function pastShort(tokens: readonly Token[], open: number): number {
  if (tokens[open]?.text !== '(' || !isAcronym(tokens[open + 1]?.text ?? '')) return open;
  for (let at = open + 2; at <= open + 1 + LONGEST_SHORT; at++) if (tokens[at]?.text === ')') return at + 1;
  return open;
}

/** Behind "on Ports and Trade"; the same token where no matter with capitals stands there. */
function matterEnd(tokens: readonly Token[], link: number): number {
  if (!MATTERS.has(tokens[link]?.lower ?? '') || !isCapitalised(tokens[link + 1])) return link;
  let end = link + 1;
  for (let at = end; at < link + LONGEST_NAME; at++) {
    if (isCapitalised(tokens[at])) end = at + 1;
    else if (!SMALL_WORDS.has(tokens[at]?.lower ?? '')) break;
  }
  return end;
}
