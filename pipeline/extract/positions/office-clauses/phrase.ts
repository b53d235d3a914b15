import type { Mention, Office } from '../../../contract/annotation.ts';
import { BODY_NOUNS } from '../../../lexicon/body-nouns.ts';
import { isRegion } from '../../../lexicon/regions.ts';
import { words } from '../../../lexicon/words.ts';
import { mentionEndingAt, mentionFrom } from '../../mentions-in.ts';
import { pastAlias } from '../../pattern/aliases.ts';
import { bitsOf, type PatternIndex } from '../../pattern/pattern-index.ts';

/** An office with the body or country that the words before and behind it name: "the Union's next Director", "Director of the Ports Bureau (PB)". */
export interface OfficePhrase {
  readonly office: Office;
  readonly firstToken: number;
  readonly endToken: number;
  readonly body: Mention | undefined;
}

const QUALIFIERS = new Set(
  words(
    'next new newest first current interim acting second third fourth fifth sixth seventh last youngest oldest incoming then full-time first-ever board',
  ),
);
const DETERMINERS = new Set(words('the a an'));
/** Before an office: the person they mean does not hold it. */
const OF_PERSONS = new Set(words('his her'));
const POSSESSIVES = new Set(words('its their'));
const OF = new Set(words('of for at in to with'));
const OF_WHOM = new Set(words('of at in'));
/** "president of the 79th session of the General Assembly", "member of the board of directors of the Bank". */
const PARTS_OF_BODIES = new Set(
  words('session office board council committee directors governors trustees management'),
);
/** Tokens from "of the" to the body behind "session of the". */
const LONGEST_PART = 8;
/** Tokens of "DG/CEO". */
const LONGEST_SHORT_TITLE = 4;
const COMPLEMENTED = /^(?:of|for|and)$/;
const BODY = bitsOf(['organization', 'country']);

/** The phrase around an office. */
export function officePhrase(office: Office, index: PatternIndex): OfficePhrase {
  const behind =
    bodyBehind(pastShortTitle(office.endToken, index), index) ?? countryBehind(office.endToken, index);
  const before = bodyBefore(office.firstToken, index);
  const isOfPart = before.body?.type === 'organization' && isPart(office.endToken, behind?.body, index);
  return {
    office,
    firstToken: before.firstToken,
    endToken: behind?.endToken ?? office.endToken,
    body: isOfPart ? before.body : (behind?.body ?? before.body),
  };
}

/** "the Bank's Head of Africa", "its Director for Kenya": where somebody works for the body, while a "Governor of Porto" is of the city. */
function isPart(link: number, place: Mention | undefined, { annotation }: PatternIndex): boolean {
  if (place?.type !== 'place') return false;
  return (
    annotation.tokens[link]?.lower !== 'of' || isRegion(annotation.article.text.slice(place.start, place.end))
  );
}

/** Past "(DG/CEO)" behind "Director General and Chief Executive Officer". */
function pastShortTitle(from: number, { annotation: { tokens } }: PatternIndex): number {
  if (tokens[from]?.text !== '(') return from;
  for (let at = from + 1; at <= from + LONGEST_SHORT_TITLE; at++) {
    if (tokens[at]?.text === ')') return at > from + 1 ? at + 1 : from;
    if (!/^(?:\p{Lu}{2,}|[/&-])$/u.test(tokens[at]?.text ?? '')) return from;
  }
  return from;
}

/** "Minister of Finance, Ethiopia" where nothing goes on behind, as under quotations. */
function countryBehind(
  from: number,
  index: PatternIndex,
): { readonly body: Mention; readonly endToken: number } | undefined {
  const { tokens } = index.annotation;
  if (tokens[from]?.text !== ',' || !COMPLEMENTED.test(tokens[from - 2]?.lower ?? '')) return undefined;
  const body = mentionFrom(from + 1, index);
  if (body?.type !== 'place' || body.adjectival === true || !isBody(from + 1, index)) return undefined;
  const next = tokens[body.endToken];
  return next === undefined || /^[.,;:)”"]$/.test(next.text) ? { body, endToken: body.endToken } : undefined;
}

/** "of the World Bank (WB)", "of the 79th session of the General Assembly". */
function bodyBehind(
  from: number,
  index: PatternIndex,
): { readonly body: Mention; readonly endToken: number } | undefined {
  const { tokens } = index.annotation;
  const link = tokens[from]?.lower ?? '';
  if (!OF.has(link)) return undefined;
  let first = pastDeterminer(from + 1, index);
  for (let at = first; at < first + LONGEST_PART; at++) {
    // "Inspector for trade and chair of the board of the Bank": of the other office.
    if (mentionFrom(at, index) !== undefined || /^(?:and|,|;)$/.test(tokens[at]?.lower ?? '')) break;
    if (!PARTS_OF_BODIES.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'of') continue;
    first = pastDeterminer(at + 2, index);
    at = first - 1;
  }
  const region = mentionFrom(first, index);
  // Who is director for Europe at the World Bank is so of the bank.
  if (region?.type === 'place' && link === 'for' && OF_WHOM.has(tokens[region.endToken]?.lower ?? ''))
    return bodyBehind(region.endToken, index);
  // "of US telecom group Quayside"
  const isOfKind = region?.type === 'place' && /^(?:NOUN|ADJ)$/.test(tokens[region.endToken]?.pos ?? '');
  const ofKind = isOfKind ? bodyOfKind(region.endToken, index) : undefined;
  if (ofKind !== undefined) return { body: ofKind, endToken: pastAlias(index, ofKind) };
  const ofPlace = link === 'of' && region?.type === 'place' ? region : undefined;
  const body = bodyFrom(first, index) ?? bodyFrom(first - 1, index) ?? ofPlace ?? bodyOfKind(first, index);
  if (body === undefined || body.adjectival === true || goesOn(body, index)) return undefined;
  // An ambassador to Kenya holds no office of Kenya.
  if (body.type === 'place' && link !== 'of' && link !== 'for') return undefined;
  return { body, endToken: pastAlias(index, body) };
}

/** Tokens of "hospital chain". */
const LONGEST_KIND = 3;
/** "of the hospital chain Quayside": a body behind the words for what it is. */
function bodyOfKind(first: number, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  for (let at = first; at < first + LONGEST_KIND; at++) {
    if (!/^(?:NOUN|ADJ)$/.test(tokens[at]?.pos ?? '')) return undefined;
    if (!BODY_NOUNS.has(tokens[at]?.lower ?? '')) continue;
    const body = mentionFrom(at + 1, index);
    return body?.type === 'organization' && body.form === 'name' ? body : undefined;
  }
  return undefined;
}

/** "of India's Ports Union", "at UK-based Quayside": the body stands behind the name; but it has its own board of directors. */
function goesOn({ endToken }: Mention, { annotation: { tokens } }: PatternIndex): boolean {
  // "Poland's Office of Ports" is a body by its name.
  const { lower = '', text = '' } = tokens[endToken + 1] ?? {};
  if (PARTS_OF_BODIES.has(lower) && text === lower) return false;
  return /^(?:['’]s?|-)$/.test(tokens[endToken]?.text ?? '');
}

function pastDeterminer(at: number, { annotation: { tokens } }: PatternIndex): number {
  return DETERMINERS.has(tokens[at]?.lower ?? '') ? at + 1 : at;
}

/** A body or country named, or pointed at ("the Union"), from a token on. */
function bodyFrom(first: number, index: PatternIndex): Mention | undefined {
  const mention = mentionFrom(first, index);
  return mention !== undefined && isBody(first, index) ? mention : undefined;
}

function isBody(first: number, index: PatternIndex): boolean {
  return ((index.kindsAt[first] ?? 0) & BODY) !== 0;
}

/** "the Union's next", "Quayside", "its". */
function bodyBefore(
  from: number,
  index: PatternIndex,
): { readonly firstToken: number; readonly body?: Mention } {
  const { tokens } = index.annotation;
  let at = from;
  while (QUALIFIERS.has(tokens[at - 1]?.lower ?? '')) at--;
  // "longest-serving"
  if (tokens[at - 1]?.lower === 'serving' && tokens[at - 2]?.text === '-') at -= 3;
  const last = tokens[at - 1]?.lower ?? '';
  const isOwned = last === "'s" || last === '’s' || last === "'" || last === '’';
  const body = bodyEndingAt(isOwned ? at - 1 : at, index);
  // The word for a people is no name of its country.
  if (body?.adjectival === true) return { firstToken: beforeDeterminer(body.firstToken, index) };
  if (body !== undefined && (isOwned || body.form === 'name' || POSSESSIVES.has(last)))
    return { firstToken: beforeDeterminer(body.firstToken, index), body };
  return { firstToken: beforeDeterminer(pastNouns(isOwned ? at - 1 : at, index), index) };
}

/** Tokens of "unity government". */
const MOST_NOUNS = 3;

/** Leftwards over what else an office is of behind its article: "the unity government spokesman", which has no name. */
function pastNouns(from: number, { annotation: { tokens } }: PatternIndex): number {
  let at = from;
  while (from - at < MOST_NOUNS && /^(?:NOUN|ADJ)$/.test(tokens[at - 1]?.pos ?? '')) at--;
  return DETERMINERS.has(tokens[at - 1]?.lower ?? '') ? at : from;
}

function beforeDeterminer(at: number, { annotation: { tokens } }: PatternIndex): number {
  const before = tokens[at - 1]?.lower ?? '';
  return DETERMINERS.has(before) || OF_PERSONS.has(before) ? at - 1 : at;
}

function bodyEndingAt(end: number, index: PatternIndex): Mention | undefined {
  const mention = mentionEndingAt(end, index);
  return mention !== undefined && isBody(mention.firstToken, index) ? mention : undefined;
}
