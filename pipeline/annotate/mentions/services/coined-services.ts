import type { Token } from '../../../contract/annotation.ts';
import { isGivenName } from '../../../lexicon/given-names.ts';
import { isKnownPlace } from '../../../lexicon/place-names.ts';
import { words } from '../../../lexicon/words.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';
import { isInOpeningPhrase } from '../names/opening-phrases.ts';
import { overlapping, withInPlace } from '../names/overlapping.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isAcronym, isCapitalised, touches } from '../names/token-shapes.ts';
import { serviceNounFrom } from './service-phrases.ts';

const SERVICES = new Set(words('app application platform portal website wallet chatbot superapp'));
const NAMING = new Set(words('called named dubbed nicknamed christened'));
const SIGNS = soughtWords([...NAMING, ...SERVICES, 'known', '-', '–', '—', ',']);
const OPENING = /^["“«'‘]$/;
/** Tokens from the noun to "known", and from there to "as": "portal for trade widely known in the local dialect as". */
const LONGEST = 7;

/**
 * The segments, with services that go by one coined word, wherever that stands, once the article has said plainly that it is one: "an online portal known
 * in the local dialect as ‘Kibo’", "Kibo - an online portal for trade", "its giant Kibo platform".
 * @param segments in text order; so is what is given
 */
export function withCoinedServices(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const coined = new Set<string>();
  for (const sign of placesOf(SIGNS, tokens)) {
    const at = NAMING.has(tokens[sign]?.lower ?? '')
      ? namedBehind(tokens, sign, sign + 1)
      : (knownAs(tokens, sign) ?? ownedBefore(tokens, sign) ?? beforeMark(tokens, sign));
    if (at !== undefined && isCoined(tokens, at)) coined.add(tokens[at]?.text ?? '');
  }
  if (coined.size === 0) return segments;
  const found: NameSegment[] = [];
  for (const [at, { text }] of tokens.entries()) {
    if (!coined.has(text) || isCapitalised(tokens[at - 1]) || isCapitalised(tokens[at + 1])) continue;
    const one = segmentAt(tokens, at, at + 1, { type: 'service', strength: 2 });
    if (overlapping(segments, one).every(({ words: named }) => named.length === 1)) found.push(one);
  }
  return withInPlace(segments, found);
}

/** One word that is no name of a list, and no part of a longer one. */
function isCoined(tokens: readonly Token[], at: number): boolean {
  const { text = '', pos = '' } = tokens[at] ?? {};
  if (pos !== 'PROPN' || !isCapitalised(tokens[at]) || isCapitalised(tokens[at + 1])) return false;
  return !isCapitalised(tokens[at - 1]) && !isKnownPlace(text) && !isGivenName(text);
}

/** "portal known in the local dialect as ‘Kibo’" */
function knownAs(tokens: readonly Token[], known: number): number | undefined {
  if (tokens[known]?.lower !== 'known') return undefined;
  for (let as = known + 1; as < known + LONGEST; as++) {
    const { lower = '.' } = tokens[as] ?? {};
    if (lower === 'as') return namedBehind(tokens, known, as + 1);
    if (/^[.;,]$/.test(lower)) return undefined;
  }
  return undefined;
}

/** The name at a token, past its quotation mark, where a noun for a service stands before the verb that gives it. */
function namedBehind(tokens: readonly Token[], verb: number, from: number): number | undefined {
  const at = OPENING.test(tokens[from]?.text ?? '') ? from + 1 : from;
  for (let noun = verb - 1; noun > verb - LONGEST; noun--) {
    const { lower = '.', pos = '' } = tokens[noun] ?? {};
    if (SERVICES.has(lower)) return at;
    if (/^[.;]$/.test(lower) || pos === 'VERB' || /^(?:who|which|of|by)$/.test(lower)) return undefined;
  }
  return undefined;
}

/** "its giant Kibo platform"; letters may be of a body whose platform it is. */
function ownedBefore(tokens: readonly Token[], noun: number): number | undefined {
  const next = tokens[noun + 1]?.pos ?? '';
  if (!SERVICES.has(tokens[noun]?.lower ?? '') || /^(?:NOUN|PROPN|PART)$/.test(next)) return undefined;
  if (isAcronym(tokens[noun - 1]?.text ?? '')) return undefined;
  const before = tokens[noun - 2];
  const isModifier = /^(?:ADJ|NOUN)$/.test(before?.pos ?? '') && before?.text === before?.lower;
  return /^(?:its|their|['’]s)$/.test((isModifier ? tokens[noun - 3] : before)?.lower ?? '')
    ? noun - 1
    : undefined;
}

/** "Kibo - an online portal", with a dash that stands free on both sides; "Kibo, an online portal". */
function beforeMark(tokens: readonly Token[], dash: number): number | undefined {
  const [last, mark, next] = [tokens[dash - 1], tokens[dash], tokens[dash + 1]];
  const isComma = mark?.text === ',';
  if ((touches(last, mark) && !isComma) || touches(mark, next)) return undefined;
  if (!(isComma ? ANY : ONE).test(next?.lower ?? '') || isInOpeningPhrase(tokens, dash - 1)) return undefined;
  return SERVICES.has(serviceNounFrom(tokens, dash + 2) ?? '') ? dash - 1 : undefined;
}

const ONE = /^(?:an?|the|its)$/;
/** Behind a comma "the" may begin what the sentence is about. */
const ANY = /^(?:an?|its)$/;
