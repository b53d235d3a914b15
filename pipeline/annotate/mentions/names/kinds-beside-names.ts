import type { Token } from '../../../contract/annotation.ts';
import { isEventHead } from '../../../lexicon/event-words.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isKnownPlace } from '../../../lexicon/place-names.ts';
import { isRegion } from '../../../lexicon/regions.ts';
import { words } from '../../../lexicon/words.ts';
import { segmentAt } from './segment-at.ts';
import type { NameSegment } from './segments.ts';
import { isCapitalised } from './token-shapes.ts';

/** "its agenda, DCO 2028": what has a year and is one of these is no event. */
const POLICIES = new Set(
  words('agenda strategy plan roadmap masterplan blueprint programme vision framework'),
);
const NAMING = new Set(words('called named dubbed titled entitled'));
const YEAR_AT_END = /^\p{Lu}.*\s20\d{2}$/u;
/** "the E-Ports meeting": whatever the name looks like by itself. */
const GATHERINGS = new Set(words('meeting summit conference forum congress'));
/** Letters of the shortest name in brackets inside a longer one. */
const FEWEST_LETTERS = 2;
const SMALL_WORDS = new Set(words('of for and on the in'));

/**
 * The segments with those types that the nouns beside a name give where its own words mislead ("a four-year agenda, DCO 2028"), and with names of
 * events whole that are cut at the short name inside them: "Digital Trade Ports (DTP) Forum".
 * @param segments in text order; so is what is given
 */
export function withKindsBeside(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const found: NameSegment[] = [];
  for (const segment of segments) {
    const last = found.at(-1);
    if (last !== undefined && segment.firstToken < last.endToken) continue;
    const project = projectBefore(tokens, segment);
    if (project !== undefined) {
      while ((found.at(-1)?.endToken ?? 0) > project.firstToken) found.pop();
      found.push(project, segment);
      continue;
    }
    const whole = aroundBrackets(tokens, segment) ?? signedPartnership(tokens, segment);
    if (whole === undefined) {
      found.push(retyped(tokens, segment));
      continue;
    }
    while ((found.at(-1)?.endToken ?? 0) > whole.firstToken) found.pop();
    found.push(whole);
  }
  return found;
}

function retyped(tokens: readonly Token[], segment: NameSegment): NameSegment {
  const { firstToken, endToken, text, type } = segment;
  if (
    type.type === 'event' &&
    YEAR_AT_END.test(text) &&
    (isOfPolicy(tokens, firstToken) || isInForce(tokens, segment))
  )
    return { ...segment, type: { type: 'instrument', strength: 2 } };
  if (type.type === 'organization' && type.strength < 2 && comesIntoForce(tokens, endToken))
    return { ...segment, type: { type: 'instrument', strength: 2 } };
  if (type.type === 'organization' && PROJECT_FOR.test(text))
    return { ...segment, type: { type: 'instrument', strength: 2 } };
  const isUnknownPlace = type.type === 'place' && !isKnownPlace(text);
  // "Horn of Africa director": of several words, a region is no body.
  if (type.type === 'organization' && segment.words.length > 1 && isRegion(text))
    return { ...segment, type: { type: 'place', strength: 2 } };
  if (isUnknownPlace && isMaker(tokens, firstToken))
    return { ...segment, type: { type: 'organization', strength: 1 } };
  if (type.type === 'service' && REGISTRY.test(text) && isLed(tokens, firstToken))
    return { ...segment, type: { type: 'organization', strength: 2 } };
  if (type.type !== 'service' || !GATHERINGS.has(tokens[endToken]?.lower ?? '')) return segment;
  return tokens[endToken + 1]?.pos === 'NOUN'
    ? segment
    : { ...segment, type: { type: 'event', strength: 1 } };
}

/** "Prompt action under PORTA 2016", "section 9 of PORTA 2016": letters and a year are a law where something is done under them. */
function isInForce(tokens: readonly Token[], { firstToken, endToken, words: named }: NameSegment): boolean {
  if (named.length !== 2 || !/^\p{Lu}{3,}$/u.test(named[0]?.text ?? '')) return false;
  const before = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  if (/^(?:NOUN|PROPN)$/.test(tokens[endToken]?.pos ?? '')) return false;
  if (tokens[before]?.lower === 'under') return true;
  const isPart = /^(?:section|sections|article|articles|clause)$/.test(tokens[before - 2]?.lower ?? '');
  return tokens[before]?.lower === 'of' && isPart && /^\d/.test(tokens[before - 1]?.text ?? '');
}

/** What a project with its purpose in its name is called: "Digital ID for Inclusion Project". */
const PROJECT_FOR = / for .*\s(?:Project|Programme|Program)$/;

/** "came into force", "entered into force": what does is a text. */
function comesIntoForce(tokens: readonly Token[], endToken: number): boolean {
  const verb = /^(?:has|have|had)$/.test(tokens[endToken]?.lower ?? '') ? endToken + 1 : endToken;
  return (
    /^(?:came|comes|come|entered|enters)$/.test(tokens[verb]?.lower ?? '') &&
    tokens[verb + 1]?.lower === 'into' &&
    tokens[verb + 2]?.lower === 'force'
  );
}

/** What a body may be called, too: "Kenya Business Registry", "Interbank Settlement System". */
const REGISTRY = /\s\p{Lu}\p{L}+\s(?:Registry|Register|System|Services?|Network|Exchange)$/u;

/** "Chief Executive Officer of the Kenya Business Registry": what has a chief is a body. */
function isLed(tokens: readonly Token[], firstToken: number): boolean {
  const of = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  if (tokens[of]?.lower !== 'of') return false;
  const [head, before] = [tokens[of - 1]?.lower ?? '', tokens[of - 2]?.lower ?? ''];
  if (/^(?:ceo|chairman|chairperson|chairwoman|governor)$/.test(head)) return true;
  return (
    (/^(?:officer|executive)$/.test(head) && /^(?:chief|executive)$/.test(before)) ||
    (head === 'director' && /^(?:managing|executive)$/.test(before))
  );
}

const MADE = new Set(
  words(
    'operated developed run built managed provided created designed owned maintained established founded',
  ),
);

/** "is operated by Turksat", "was established by the “Quay Center”": what makes or runs something is no place of which nobody has heard. */
function isMaker(tokens: readonly Token[], firstToken: number): boolean {
  let by = firstToken - 1;
  if (/^["“«]$/.test(tokens[by]?.text ?? '')) by--;
  if (tokens[by]?.lower === 'the') by--;
  return tokens[by]?.lower === 'by' && MADE.has(tokens[by - 1]?.lower ?? '');
}

const AGREED = new Set(words('agreed signed signing sign inked sealed concluded agree signs'));
/** Tokens. */
const LONGEST_NAME = 8;

/** "agreed a Digital Trade and Ports Partnership" */
function signedPartnership(tokens: readonly Token[], segment: NameSegment): NameSegment | undefined {
  const { endToken } = segment;
  if (tokens[endToken - 1]?.text !== 'Partnership') return undefined;
  let start = endToken - 1;
  while (start > endToken - LONGEST_NAME && isPartOfName(tokens, start - 1)) start--;
  const article = tokens[start - 1]?.lower ?? '';
  if (start === endToken - 1 || (article !== 'a' && article !== 'an')) return undefined;
  const verb = tokens[start - 2]?.lower === 'on' ? tokens[start - 3] : tokens[start - 2];
  if (!AGREED.has(verb?.lower ?? '')) return undefined;
  return segmentAt(tokens, start, endToken, { type: 'instrument', strength: 2 });
}

/** "the government's Digital Port and Economy Project" before "(EDGE)", whose letters need not be those of its words. */
function projectBefore(
  tokens: readonly Token[],
  { firstToken, endToken }: NameSegment,
): NameSegment | undefined {
  const isShort = tokens[firstToken - 1]?.text === '(' && tokens[endToken]?.text === ')';
  const end = firstToken - 1;
  // Programmes and initiatives may be bodies.
  if (!isShort || tokens[end - 1]?.text !== 'Project') return undefined;
  if (endToken - firstToken > 1 || !/^\p{Lu}{3,}$/u.test(tokens[firstToken]?.text ?? '')) return undefined;
  let start = end - 1;
  while (start > end - LONGEST_PROJECT && isPartOfProject(tokens, start - 1)) start--;
  const isOne = /^(?:the|an?|its|their|['’]s)$/.test(tokens[start - 1]?.lower ?? '');
  return isOne && end - start > 2
    ? segmentAt(tokens, start, end, { type: 'instrument', strength: 2 })
    : undefined;
}

/** Tokens. */
const LONGEST_PROJECT = 10;

function isPartOfProject(tokens: readonly Token[], at: number): boolean {
  const isLink = /^(?:and|for|of)$/.test(tokens[at]?.lower ?? '') && isCapitalised(tokens[at - 1]);
  return isCapitalised(tokens[at]) || isLink;
}

function isPartOfName(tokens: readonly Token[], at: number): boolean {
  return isCapitalised(tokens[at]) || (tokens[at]?.lower === 'and' && isCapitalised(tokens[at - 1]));
}

function isOfPolicy(tokens: readonly Token[], firstToken: number): boolean {
  const link = tokens[firstToken - 1];
  const noun = link?.text === ',' || NAMING.has(link?.lower ?? '') ? tokens[firstToken - 2] : link;
  return noun !== undefined && POLICIES.has(noun.lower);
}

/** From a name before brackets, or from the short one in them, to the head behind them. */
function aroundBrackets(
  tokens: readonly Token[],
  { firstToken, endToken }: NameSegment,
): NameSegment | undefined {
  const open = tokens[endToken]?.text === '(' ? endToken : firstToken - 1;
  if (tokens[open]?.text !== '(' || tokens[open + 2]?.text !== ')') return undefined;
  // "Quay Football Federation (QFF) Harbour Cup": a body and its event.
  const isBody = isOrganizationHead(tokens[open - 1]?.lower ?? '');
  const end = headBehind(tokens, open + 3, isBody ? 1 : MOST_BEHIND);
  const start = end === undefined ? undefined : startByLetters(tokens, open, tokens[open + 1]?.text ?? '');
  if (end === undefined || start === undefined || start > firstToken) return undefined;
  return segmentAt(tokens, beforeRegion(tokens, start), end, { type: 'event', strength: 2 });
}

/** Behind "Forum" and "Ministerial Dialogue" with which a name of an event ends. */
function headBehind(tokens: readonly Token[], first: number, most: number): number | undefined {
  for (let at = first; at < first + most && isCapitalised(tokens[at]); at++)
    if (isEventHead(tokens[at]?.lower ?? '') && !isCapitalised(tokens[at + 1])) return at + 1;
  return undefined;
}

/** Words behind the brackets. */
const MOST_BEHIND = 3;

/** "Pacific" before the words that the letters stand for. */
function beforeRegion(tokens: readonly Token[], start: number): number {
  const before = tokens[start - 1];
  return before !== undefined && isCapitalised(before) && isRegion(before.text) ? start - 1 : start;
}

/** The token at which the words begin whose first letters the short name has: "Digital Trade Ports" before "(DTP)". */
function startByLetters(tokens: readonly Token[], open: number, short: string): number | undefined {
  if (!/^\p{Lu}+$/u.test(short) || short.length < FEWEST_LETTERS) return undefined;
  let at = open;
  for (let letter = short.length - 1; letter >= 0; letter--) {
    at--;
    while (SMALL_WORDS.has(tokens[at]?.text ?? '')) at--;
    if (tokens[at]?.text.charAt(0) !== short.charAt(letter)) return undefined;
  }
  return at;
}
