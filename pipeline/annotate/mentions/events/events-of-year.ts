import type { Token } from '../../../contract/annotation.ts';
import { cityNamed } from '../../../lexicon/cities.ts';
import { isEventHead } from '../../../lexicon/event-words.ts';
import { isInstrumentHead } from '../../../lexicon/instrument-words.ts';
import { words } from '../../../lexicon/words.ts';
import type { TaggedName } from '../../tagger/index.ts';
import { isAcronym, isHyphen } from '../names/token-shapes.ts';

const YEAR = /^20\d{2}$/;
const WHERE = new Set([
  'at',
  'during',
  'attended',
  'attending',
  'attend',
  'hosts',
  'hosted',
  'hosting',
  'host',
  'inaugurated',
  'inaugurates',
  'inaugurating',
  'addressed',
  'addressing',
]);
/** "On the sidelines of the", "the opening of". */
const PARTS = new Set([
  'sidelines',
  'margins',
  'opening',
  'closing',
  'edition',
  'day',
  'days',
  'visitors',
  'exhibitors',
]);
/** "the Digital Quay 2024 forum". */
const GATHERINGS = new Set([
  'forum',
  'conference',
  'summit',
  'exhibition',
  'festival',
  'congress',
  'hackathon',
  'event',
]);
const HELD = new Set(words('held organised organized hosted staged convened runs'));

/**
 * "At GITEX Africa 2025", "MWC Barcelona 2025, held in": what somebody is at or what is held, with a year, is an event, whatever the name
 * looks like by itself; the year belongs to it. One word alone may be a place ("at Harvard 2024").
 */
export function asEventOfYear(tokens: readonly Token[], name: TaggedName): TaggedName {
  const { firstToken, endToken, type } = name;
  if (type === 'event' || type === 'person') return name;
  if (isEditionInCity(tokens, name)) return { ...name, type: 'event' };
  const hasYear = YEAR.test(tokens[endToken - 1]?.text ?? '');
  const end = hasYear ? endToken : endToken + 1;
  if (!hasYear && !YEAR.test(tokens[endToken]?.text ?? '')) return name;
  if (!hasYear && isShortInBrackets(tokens, name))
    return { ...name, endToken: end, type: 'event', endsSentence: false };
  if (
    !isWhereOneIs(tokens, firstToken) &&
    !isHeld(tokens, end) &&
    !isCalledGathering(tokens, end) &&
    !isToldGathering(tokens, firstToken, end)
  )
    return name;
  if (end - firstToken < 3 || /^[-–/]$/.test(tokens[end]?.text ?? '')) return name;
  for (let at = firstToken; at < end; at++) if (isInstrumentHead(tokens[at]?.lower ?? '')) return name;
  return { ...name, endToken: end, type: 'event', endsSentence: false };
}

/** "QMC25 Lisbon": a short name with a year, or the number of an edition, and the city where it is. */
function isEditionInCity(tokens: readonly Token[], { firstToken, endToken }: TaggedName): boolean {
  return (
    endToken - firstToken === 2 &&
    SHORT_OF_YEAR.test(tokens[firstToken]?.text ?? '') &&
    cityNamed(tokens[firstToken + 1]?.text ?? '') !== undefined
  );
}

const SHORT_OF_YEAR = /^\p{Lu}{3,}\d{2}$/u;

/** "Quay Mobile Congress (QMC 2024)". */
function isShortInBrackets(tokens: readonly Token[], { firstToken, endToken }: TaggedName): boolean {
  return (
    endToken - firstToken === 1 &&
    isAcronym(tokens[firstToken]?.text ?? '') &&
    tokens[firstToken - 1]?.text === '(' &&
    tokens[endToken + 1]?.text === ')' &&
    isEventHead(tokens[firstToken - 2]?.lower ?? '')
  );
}

/** Whether a name that begins at a token stands where somebody is or what somebody holds: behind "at the", "attended", "visitors of". */
export function isWhereOneIs(tokens: readonly Token[], firstToken: number): boolean {
  const last = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  const word = tokens[last]?.lower ?? '';
  return (
    WHERE.has(word) ||
    (word === 'of' && PARTS.has(tokens[last - 1]?.lower ?? '')) ||
    lastsDays(tokens, firstToken)
  );
}

/** Whether a name stands behind how many days it lasts: "the three-day Kibo 2024". */
export function lastsDays(tokens: readonly Token[], firstToken: number): boolean {
  const day = tokens[firstToken - 1]?.lower ?? '';
  if (/^(?:\p{L}+|\d+)-day$/u.test(day)) return true;
  const length = tokens[firstToken - 3];
  return (
    day === 'day' && isHyphen(tokens[firstToken - 2]) && (length?.pos === 'NUM' || length?.lower === 'multi')
  );
}

/** "forum", "international technology forum" behind it. */
function isCalledGathering(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < end + LONGEST_KIND; at++) {
    const { lower = '', text = '', pos = '' } = tokens[at] ?? {};
    if (GATHERINGS.has(lower)) return true;
    if (text !== lower || (pos !== 'ADJ' && pos !== 'NOUN')) return false;
  }
  return false;
}

/** "a continental ports summit, Quay Ports 2013,": the noun before the comma says what it is. */
function isToldGathering(tokens: readonly Token[], firstToken: number, end: number): boolean {
  const [comma, noun] = [tokens[firstToken - 1], tokens[firstToken - 2]];
  if (comma?.text !== ',' || !GATHERINGS.has(noun?.text ?? '') || noun?.text === 'event') return false;
  return /^[,.(]$/.test(tokens[end]?.text ?? '');
}

/** Tokens. */
const LONGEST_KIND = 3;

/** Directly behind the year: "Quay Futures 2024 ended". What is held by somebody has an auxiliary. */
const RUNS = new Set(
  words('opened opens ended ends closed closes concluded concludes kicked kicks wrapped wraps returns'),
);

/** Behind such a verb: "opened a gap" is said of other things. */
const WHEN = new Set(words('in on at with today yesterday tomorrow here to off up .'));

/** ", organised by", "is being held", ", which took place". */
function isHeld(tokens: readonly Token[], end: number): boolean {
  let at = tokens[end]?.text === ',' ? end + 1 : end;
  while (at < end + 4 && (tokens[at]?.pos === 'AUX' || tokens[at]?.lower === 'which')) at++;
  const isTaking =
    /^(?:took|takes|taking)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'place';
  const lower = tokens[at]?.lower ?? '';
  return at > end ? isTaking || HELD.has(lower) : RUNS.has(lower) && WHEN.has(tokens[at + 1]?.lower ?? '');
}
