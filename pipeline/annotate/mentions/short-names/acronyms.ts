import type { Token } from '../../../contract/annotation.ts';
import { cityNamed } from '../../../lexicon/cities.ts';
import { countryOfDemonym, countryOfName } from '../../../lexicon/countries.ts';
import { intergovernmentalNamed } from '../../../lexicon/intergovernmental.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isServiceHead } from '../../../lexicon/service-words.ts';
import { words } from '../../../lexicon/words.ts';
import { CURRENCY_CODES } from '../../../lexicon/units.ts';
import {
  isInitialsOf,
  isMostlyInitials,
  isOfOtherLanguage,
  isOfSyllables,
  isShortFor,
  looksShort,
} from './short-for.ts';
import { insideMarks } from '../names/title-marks.ts';
import { isAcronym, joined, touches } from '../names/token-shapes.ts';
import { typeOfPointingNoun } from '../coreference/pointing-nouns.ts';
import { knownAs } from './known-as.ts';
import { isNumberedShort } from './numbered-shorts.ts';
import { COMMON_ACRONYMS, isEditionAcronym } from '../names/name-types.ts';
import type { NameSegment } from '../names/segments.ts';

/** A short name that the text defines beside the long one: "World Health Organization (WHO)". */
export interface AcronymDefinition {
  /** Index of the long name in the segments. */
  readonly long: number;
  /** The short name; its tokens are a segment of their own or part of one. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly text: string;
}

/**
 * Acronyms defined in brackets after a name, either way round. The letters must come in order from the words, as in
 * Schwartz & Hearst (2003), but whole words of the long name may stand in the short one ("UPU-T").
 */
export function acronymDefinitions(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): AcronymDefinition[] {
  const definitions: AcronymDefinition[] = [];
  for (const [index, { endToken }] of segments.entries()) {
    const known = knownAs(tokens, segments, index);
    if (known !== undefined) definitions.push(known);
    const close = tokens[endToken]?.text === '(' ? closingBracket(tokens, endToken) : undefined;
    if (close === undefined) continue;
    const definition =
      quotedInBrackets(tokens, segments, index, close) ??
      eventInBrackets(tokens, segments, index, close) ??
      bodyInBrackets(segments, index, close) ??
      definitionBy(tokens, segments, index, { firstToken: endToken + 1, close }) ??
      bodyBehindItsPlace(tokens, segments, index, close) ??
      editionBehindPlace(tokens, segments, index, close) ??
      codeUsedAgain(tokens, segments, index, close);
    if (definition !== undefined) definitions.push(definition);
  }
  return definitions;
}

/** "the Quay Ports Convention (the “Porto Convention”)": what the text says that it will call it, but no common noun ("the “Convention”"). */
function quotedInBrackets(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
  index: number,
  close: number,
): AcronymDefinition | undefined {
  const [long, other] = [segments[index], segments[index + 1]];
  if (long === undefined || other === undefined || other.endToken > close) return undefined;
  const title = insideMarks(tokens, other);
  const between = joined(tokens.slice(long.endToken, title.firstToken)).toLowerCase();
  if (!/^\( ?(?:the )?["“'‘]$/.test(between) || !/^["”'’]$/.test(tokens[title.endToken]?.text ?? ''))
    return undefined;
  if (other.words.length === 1 && typeOfPointingNoun(other.words[0]?.lower ?? '') !== undefined)
    return undefined;
  const { firstToken, endToken, text } = other;
  return { long: index, firstToken, endToken, text };
}

/** "the Quay Ports Forum (Digital Quay 2024)", "the Convention on Ports (Porto Convention)": an event or text by another of its names; "the Electronic Quay (eQuay Porto) app". */
function eventInBrackets(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
  index: number,
  close: number,
): AcronymDefinition | undefined {
  const [event, other] = [segments[index], segments[index + 1]];
  const type = event?.type.type;
  // "the Quay Portal (Kibo Tax)" may be one service and another.
  const isCalled = type === 'service' && isServiceHead(tokens[close + 1]?.lower ?? '');
  if (event === undefined || !(type === 'event' || type === 'instrument' || isCalled)) return undefined;
  if (other === undefined || !(other.type.type === type || (isCalled && other.type.strength < 2)))
    return undefined;
  if (isOfThingInside(other.text, event)) return undefined;
  const isFirst = type === 'instrument' && tokens[other.endToken]?.text === ',';
  if (other.firstToken !== event.endToken + 1 || (other.endToken !== close && !isFirst)) return undefined;
  return { long: index, firstToken: other.firstToken, endToken: other.endToken, text: other.text };
}

/** "the Cooperation Council of Harbour States (Harbour Council)": a body by fewer of its words. */
function bodyInBrackets(
  segments: readonly NameSegment[],
  index: number,
  close: number,
): AcronymDefinition | undefined {
  const [long, other] = [segments[index], segments[index + 1]];
  if (long?.type.type !== 'organization' || other?.type.type !== 'organization') return undefined;
  const { firstToken, endToken, text, words: fewer } = other;
  if (firstToken !== long.endToken + 1 || endToken !== close || fewer.length < 2) return undefined;
  const own = new Set(long.words.map(({ lower }) => lower));
  const isOfIts = fewer.length < long.words.length && fewer.every(({ lower }) => own.has(lower));
  // "the Working Group of the Cooperation Council of Harbour States": whose council the group is of.
  const isHead = long.words.find(({ lower }) => isOrganizationHead(lower))?.lower === fewer.at(-1)?.lower;
  return isOfIts && isHead ? { long: index, firstToken, endToken, text } : undefined;
}

/**
 * "The Quay Conference in Porto (QC-25)", "the ninth Conference of the Members to the Porto Convention (COM9)": the brackets behind the place or text
 * name the event before it.
 */
function editionBehindPlace(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
  index: number,
  close: number,
): AcronymDefinition | undefined {
  const [event, behind] = [segments[index - 1], segments[index]];
  if (event?.type.type !== 'event' || behind === undefined) return undefined;
  const between = joined(tokens.slice(event.endToken, behind.firstToken)).toLowerCase();
  const firstToken = behind.endToken + 1;
  const text = joined(tokens.slice(firstToken, close));
  if (!isEditionAcronym(text)) return undefined;
  const isMeant =
    behind.type.type === 'place' ? between === 'in' : OF_TEXT.test(between) && isShortFor(text, event.text);
  if (!isMeant) return undefined;
  // "the ninth session of the Conference of the Members": what the conference is part of.
  const isInside = segments[index - 2]?.endToken === event.endToken;
  return { long: isInside ? index - 2 : index - 1, firstToken, endToken: close, text };
}

/** Between a gathering and the text or body that it is for. */
const OF_TEXT = /^(?:to|of|on|for)(?: the)?$/;

/** Segments behind the brackets among which a body must be named by its code. */
const USED_WITHIN = 200;

/** "Kenya Airways (KQ)" where "KQ" is named again: letters that are not those of the words, but stand for the body elsewhere. */
function codeUsedAgain(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
  index: number,
  close: number,
): AcronymDefinition | undefined {
  const segment = segments[index];
  const code = tokens[close - 1];
  if (segment?.type.type !== 'organization' || segment.words.length < 2 || code === undefined)
    return undefined;
  const firstToken = close - 1;
  if (firstToken !== segment.endToken + 1 || !/^\p{Lu}{2,4}$/u.test(code.text)) return undefined;
  if (countryOfName(code.text) !== undefined || countryOfDemonym(code.text) !== undefined) return undefined;
  const isUsed = segments
    .slice(index + 1, index + USED_WITHIN)
    .some((other) => other.firstToken > close && other.text === code.text && other.type.type !== 'place');
  return isUsed ? { long: index, firstToken, endToken: close, text: code.text } : undefined;
}

/** "the Ministry of Ports of Kenya (Minports)": the brackets behind the country name the body. */
function bodyBehindItsPlace(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
  index: number,
  close: number,
): AcronymDefinition | undefined {
  const [body, place] = [segments[index - 1], segments[index]];
  if (body?.type.type !== 'organization' || place?.type.type !== 'place') return undefined;
  const between = joined(tokens.slice(body.endToken, place.firstToken)).toLowerCase();
  if (!/^of(?: the)?$/.test(between)) return undefined;
  return definitionBy(tokens, segments, index - 1, { firstToken: place.endToken + 1, close });
}

/**
 * What brackets define for a segment, if anything.
 * @param brackets the first token in them and that which closes them
 */
function definitionBy(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
  index: number,
  { firstToken, close }: { readonly firstToken: number; readonly close: number },
): AcronymDefinition | undefined {
  const segment = segments[index];
  if (segment === undefined) return undefined;
  const inside = tokens.slice(firstToken, close);
  const isOneWord = inside.every((token, at) => at === 0 || touches(inside[at - 1], token));
  if (!isOneWord) {
    if (
      isNumberedShort(inside, segment) ||
      isShortWithOwner(inside, segment) ||
      isBeginningOf(inside, segment)
    )
      return { long: index, firstToken, endToken: close, text: joined(inside) };
    return shortBeforeLong(segment, segments, beginningAt(firstToken, segments, index + 1), close);
  }
  const text = inside.map((token) => token.text).join('');
  // "the Committee meeting on Information Technology (IT)": of the matter, and no name.
  if (segment.type.type === 'event' && COMMON_ACRONYMS.has(text)) return undefined;
  if (!looksShort(text))
    return isPronouncedShort(text, segment) ? { long: index, firstToken, endToken: close, text } : undefined;
  if (isOfThingInside(text, segment)) return undefined;
  const isDefined = isShortFor(text, segment.text) || isDefinedForType(text, segment);
  return isDefined ? { long: index, firstToken, endToken: close, text } : undefined;
}

/**
 * "the 24th Session of the World Ports Union (WPU)", "the Guidelines for the Harbour Data Framework (HDF)": the short name of what stands behind the
 * head, and none of the whole.
 */
function isOfThingInside(short: string, { text, type }: NameSegment): boolean {
  // "the Preparatory Meeting for the World Ports Conference (WPC-25)": by its letters, without the year.
  if (type.type === 'event') {
    const letters = short.replace(/[-’' ]?\d+$/u, '');
    return [' of the ', ' for the ', ' to the '].some((link) => isOfEnd(letters, text, link));
  }
  return (
    type.type === 'instrument' && [' for the ', ' of the ', ' on '].some((link) => isOfEnd(short, text, link))
  );
}

/** Whether letters are those of the words behind a link in a name, or of all but the first, whose the rest is: "Kenya Data Framework (DF)". */
function isOfEnd(short: string, text: string, link: string): boolean {
  const at = text.lastIndexOf(link);
  if (at <= 0) return false;
  const end = text.slice(at + link.length);
  return isInitialsOf(short, end) || isInitialsOf(short, end.slice(end.indexOf(' ') + 1));
}

/** "Department of Ports and Posts (WPU DPP)": the letters of a body behind those of the one that it belongs to. */
function isShortWithOwner(inside: readonly Token[], { text, type }: NameSegment): boolean {
  const [owner, short] = inside;
  return (
    inside.length === 2 &&
    type.type === 'organization' &&
    isAcronym(owner?.text ?? '') &&
    isAcronym(short?.text ?? '') &&
    isShortFor(short?.text ?? '', text)
  );
}

/** "Once Login for Harbours (Once Login)". */
function isBeginningOf(inside: readonly Token[], { text, type }: NameSegment): boolean {
  return (type.type === 'service' || type.type === 'instrument') && text.startsWith(`${joined(inside)} `);
}

/** The last segment that begins at a token, looked for from `from` on; -1 where none does. Segments are in text order. */
function beginningAt(token: number, segments: readonly NameSegment[], from: number): number {
  let found = -1;
  for (let index = from; (segments[index]?.firstToken ?? Infinity) <= token; index++)
    if (segments[index]?.firstToken === token) found = index;
  return found;
}

/** "DG QUAY" begins like "Directorate-General for Quays". */
function isInitialsAtStart(short: string, long: string): boolean {
  const [letters = ''] = short.split(' ');
  const initials = long
    .split(/[\s-]+/)
    .slice(0, letters.length)
    .map((word) => word[0]);
  return initials.join('') === letters;
}

/** "WHO (World Health Organization)", "DG QUAY (Directorate-General for Quays)". */
function shortBeforeLong(
  { firstToken, endToken, text }: NameSegment,
  segments: readonly NameSegment[],
  long: number,
  close: number,
): AcronymDefinition | undefined {
  const inBrackets = segments[long];
  if (inBrackets?.endToken !== close) return undefined;
  const isShort = isAcronym(text)
    ? isShortFor(text, inBrackets.text)
    : /^\p{Lu}{2,}(?: \p{Lu}{2,})+$/u.test(text) && isInitialsAtStart(text, inBrackets.text);
  return isShort ? { long, firstToken, endToken, text } : undefined;
}

/**
 * Brackets after a name whose type is sure define a short name even where the letters come from another language's order of words
 * ("Universal Postal Bureau (BPU)"), of bodies where they are syllables ("National Data Authority (NADAUT)"), where the short name is the edition of an event, and for plans and services ("(eSAIL24)").
 */
function isDefinedForType(short: string, { text, type }: NameSegment): boolean {
  if (type.type === 'organization' && isOfSyllables(short, text)) return true;
  const initials = text.split(/[\s-]+/).flatMap((word) => (/^\p{Lu}/u.test(word) ? [word[0]] : []));
  if (type.type === 'organization' && isOfOtherLanguage(short, initials)) return true;
  if (
    type.type !== 'person' &&
    type.type !== 'place' &&
    (isOfSyllables(short, text) || isCapitalsOf(short, initials))
  )
    return true;
  if (type.strength < 2) return false;
  if (type.type === 'organization' && isCoined(short) && short[0] === initials[0]) return true;
  if (type.type === 'organization' && text.includes(' ') && isForeign(short)) return true;
  if (type.type === 'event')
    return (
      isEditionAcronym(short) ||
      SERIES_AND_COUNT.test(short) ||
      isOfSyllables(short, text) ||
      (isMostlyInitials(short, text) && isForeign(short))
    );
  if (type.type === 'instrument' || type.type === 'service') return !isEditionAcronym(short);
  const letters = [...short];
  return (
    type.type === 'organization' &&
    /^\p{Lu}{3,6}$/u.test(short) &&
    letters.every((letter) => initials.includes(letter))
  );
}

/** "QPSOM1" */
const SERIES_AND_COUNT = /^\p{Lu}{4,}\d{1,2}$/u;

/** Letters that stand for no body by themselves. */
const OTHER_LETTERS = new Set(
  words('CTO CFO COO CIO DPI DPG PKI MSME PPP MOU TBC TBD HQ ADX NYSE NASDAQ LSE'),
);

/** "Ports Registry Authority (HRA)" of a name in another language, which goes by its letters: no country, money or other body has them. */
function isForeign(short: string): boolean {
  if (!/^\p{Lu}{2,6}(?:-\p{Lu}{2,6})?$/u.test(short) || OTHER_LETTERS.has(short)) return false;
  return (
    !COMMON_ACRONYMS.has(short) &&
    countryOfName(short) === undefined &&
    !CURRENCY_CODES.has(short) &&
    intergovernmentalNamed(short) === undefined
  );
}

/** "AfrPDF" for "Africa Ports Data Forum": its capitals are those of the words. */
function isCapitalsOf(short: string, initials: readonly (string | undefined)[]): boolean {
  const capitals = short.replace(/[^\p{Lu}]/gu, '');
  return capitals.length >= 3 && capitals.length < short.length && capitals === initials.join('');
}

/** "MinPo" for "Ministry of Ports and Posts": small letters and a capital inside. */
function isCoined(short: string): boolean {
  return /^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u.test(short);
}

function closingBracket(tokens: readonly Token[], open: number): number | undefined {
  for (let index = open + 2; index < open + 12; index++) if (tokens[index]?.text === ')') return index;
  return undefined;
}

/** As many words as a body has that goes by a short name. */
const LONG_NAME = 3;

/** "Portuguese Institute of Harbours (Inporto)": a short name that is read as a word, of a language in which the long one may not be given. No place: "Ministry of Trade (Ghana)". */
function isPronouncedShort(short: string, { type: { type }, words }: NameSegment): boolean {
  if (type !== 'organization' || words.length < LONG_NAME || !/^\p{Lu}\p{Ll}{3,11}$/u.test(short))
    return false;
  return (
    !COMMON_ACRONYMS.has(short) &&
    countryOfName(short) === undefined &&
    countryOfDemonym(short) === undefined &&
    cityNamed(short) === undefined
  );
}
