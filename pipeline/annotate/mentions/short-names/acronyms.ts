import type { Token } from '../../../contract/annotation.ts';
import { countryOfDemonym, countryOfName } from '../../../lexicon/countries.ts';
import { isShortFor, looksShort } from './short-for.ts';
import { isAcronym, joined, touches } from '../names/token-shapes.ts';
import { knownAs } from './known-as.ts';
import { isDefinedForType, isPronouncedShort } from './letters-by-type.ts';
import { isOfThingInside } from './letters-of-parts.ts';
import { bodyInBrackets, eventInBrackets, quotedInBrackets } from './names-in-brackets.ts';
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
  if (isOfThingInside(code.text, segment)) return undefined;
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

function closingBracket(tokens: readonly Token[], open: number): number | undefined {
  for (let index = open + 2; index < open + 12; index++) if (tokens[index]?.text === ')') return index;
  return undefined;
}
