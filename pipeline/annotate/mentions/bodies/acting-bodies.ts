import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { overlapping, withInPlace } from '../names/overlapping.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';

/** Bodies of a state that are called by a common noun. */
const OF_STATE = soughtWords(['cabinet', 'parliament']);
/** What a body says: "Quaystat said", "Portel reported". */
const SAYS = soughtWords(['said', 'says', 'reported', 'announced', 'noted']);
/** Ends of made-up names of statistical offices, operators and banks, of whom a first word alone is no word of the language. */
const ENDS_OF_BODIES = /^\p{Lu}\p{Ll}{2,}(?:stat|com|tel|cell|bank|pol|net)$/u;
/** What such a body does with plans and laws. */
const PASSES = new Set(words('approved approves adopted adopts passed passes endorsed endorses enacted'));
const HAVING = new Set(
  words('has have had on last this earlier also finally unanimously yesterday today recently'),
);
/** Tokens of a day between the body and its verb: "on 4 May 2024". */
const LONGEST_DAY = 4;
/** What a city does that is no place only: "The City of Lisbon launched". */
const DOES = new Set(
  words(
    'launched launches organised organized organises organizes hosted hosts signed signs said says announced announces introduced unveiled will has also plans operates runs manages',
  ),
);
/** What stands before a city where something happens, and not who does it. */
const WHERE = new Set(words('in of to from at across around near for into within through'));
/** Tokens of a city's name. */
const LONGEST_CITY = 4;

/**
 * Segments with those of bodies that only what they do shows: "the Cabinet approved", "passed by Parliament", "launched by the City of Lisbon".
 * @param segments in text order; so is what is given
 */
export function withActingBodies(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const acting: NameSegment[] = [];
  for (const at of placesOf(OF_STATE, tokens)) {
    if (/^\p{Lu}{2}/u.test(tokens[at]?.text ?? '') || !isPassing(tokens, at)) continue;
    const body = bodyOf(tokens, at, at + 1);
    if (overlapping(segments, body).length === 0) acting.push(body);
  }
  for (const at of placesOf(SAYS, tokens)) {
    if (at === 0 || !ENDS_OF_BODIES.test(tokens[at - 1]?.text ?? '') || !opens(tokens, at - 1)) continue;
    const body = bodyOf(tokens, at - 1, at);
    if (overlapping(segments, body).length === 0) acting.push(body);
  }
  const cities = segments.filter(
    (segment) => segment.type.type === 'place' && isCity(tokens, segment) && isActing(tokens, segment),
  );
  for (const { type, firstToken, endToken } of segments)
    if (
      type.type !== 'organization' &&
      type.type !== 'person' &&
      isHoldingCentre(tokens, firstToken, endToken)
    )
      acting.push(bodyOf(tokens, firstToken, endToken));
  for (const { firstToken, endToken } of cities) acting.push(bodyOf(tokens, firstToken, endToken));
  acting.sort((one, other) => one.firstToken - other.firstToken);
  return acting.length === 0 ? segments : withInPlace(segments, acting);
}

/** Whether a sentence or what is told begins at a token. */
function opens(tokens: readonly Token[], at: number): boolean {
  return at === 0 || /[.?!:”"—–-]$/.test(tokens[at - 1]?.text ?? '');
}

function bodyOf(tokens: readonly Token[], firstToken: number, endToken: number): NameSegment {
  return segmentAt(tokens, firstToken, endToken, { type: 'organization', strength: 2 });
}

/** "Cabinet on Monday approved", "approved by the Cabinet". */
function isPassing(tokens: readonly Token[], body: number): boolean {
  const by = tokens[body - 1]?.lower === 'the' ? body - 2 : body - 1;
  if (tokens[by]?.lower === 'by') return PASSES.has(tokens[by - 1]?.lower ?? '');
  const limit = HAVING.has(tokens[body + 1]?.lower ?? '') ? body + 2 + LONGEST_DAY : body + 2;
  for (let at = body + 1; at < limit; at++) if (PASSES.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** What is done by who holds an event. */
const HELD = new Set(
  words(
    'organised organized co-organised co-organized convened held run staged conducted arranged delivered',
  ),
);
/** Tokens from the verb to "by": "held from March 2 to 6 by". */
const LONGEST_WHEN = 8;

/** "organised by the Centre for Ports": a house that holds something, and is a body then. */
function isHoldingCentre(tokens: readonly Token[], firstToken: number, endToken: number): boolean {
  if (!tokens.slice(firstToken, endToken).some(({ text }) => CENTRE.test(text))) return false;
  let by = firstToken - 1;
  while (by > firstToken - LONGEST_OWNER && tokens[by]?.lower !== 'by') by--;
  if (tokens[by]?.lower !== 'by') return false;
  const between = tokens.slice(by + 1, firstToken);
  if (between.some(({ pos, text }) => pos === 'VERB' || text === ',')) return false;
  if (between.length > 1 && !/^['’]s?$/.test(between.at(-1)?.text ?? '')) return false;
  for (let at = by - 1; at >= by - LONGEST_WHEN; at--) {
    if (HELD.has(tokens[at]?.lower ?? '')) return true;
    if (/^[,;.]$/.test(tokens[at]?.text ?? '') || tokens[at]?.pos === 'VERB') return false;
  }
  return false;
}

const CENTRE = /^(?:Centre|Center)$/;
/** Tokens of "by the International Ports Union's". */
const LONGEST_OWNER = 7;

function isCity(tokens: readonly Token[], { firstToken, endToken }: NameSegment): boolean {
  const isNamed = tokens[firstToken]?.text === 'City' && tokens[firstToken + 1]?.lower === 'of';
  return isNamed && endToken - firstToken <= 2 + LONGEST_CITY;
}

function isActing(tokens: readonly Token[], { firstToken, endToken }: NameSegment): boolean {
  const before = tokens[tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1];
  if (before?.lower === 'by') return true;
  const next = tokens[endToken]?.lower ?? '';
  const isAside =
    next === ',' && tokens[endToken + 1]?.lower === 'in' && tokens[endToken + 3]?.lower === 'with';
  return (isAside || DOES.has(next)) && !WHERE.has(before?.lower ?? '');
}
