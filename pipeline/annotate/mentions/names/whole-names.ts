import type { Token } from '../../../contract/annotation.ts';
import { countryOfName } from '../../../lexicon/countries.ts';
import { isEventHead } from '../../../lexicon/event-words.ts';
import { isOfficeHead } from '../../../lexicon/offices.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isRegion } from '../../../lexicon/regions.ts';
import { mattersEnd } from '../instruments/matters-of-texts.ts';
import { legalFormEnd } from '../bodies/forms-behind-lands.ts';
import { bodyEnd } from '../bodies/body-ends.ts';
import { fieldsEnd } from '../bodies/fields-of-ministries.ts';
import { compoundEnd, smallMatterEnd } from './cut-inside-words.ts';
import type { NameSegment } from './segments.ts';
import { isAcronym, isCapitalised, isHyphen, joined, touches } from './token-shapes.ts';

/** Most words of the name of a region or country on either side of its "and". */
const MOST_SIDE_WORDS = 2;
/** As many tokens as may follow "and" before the brackets that confirm a name. */
const LONGEST_REST = 8;
/** What stands before a name of an event that has its own article. */
const ARTICLES = new Set(['the', "'s", 'this', 'annual', 'first', 'second', 'third']);
const SMALL_WORDS = new Set(['of', 'for', 'on', 'the', 'and', ',', '&']);

/**
 * Names that were cut before an "and" that belongs to them, made whole: those that end in a region or country whose own name has it
 * ("Latin America and the Caribbean"), those whose capitals the brackets after them give ("Union of Ports and the Coast (UPC)"), also where they
 * were taken for two, ministries cut in the list of their fields, and names of
 * events cut behind a "for" ("the Ports for All Summit").
 * @param segments in text order
 */
export function wholeNames(tokens: readonly Token[], segments: readonly NameSegment[]): NameSegment[] {
  const whole: NameSegment[] = [];
  for (const segment of segments) {
    const last = whole.at(-1);
    if (last !== undefined && segment.firstToken < last.endToken) continue;
    const end = endOf(tokens, segment);
    const right = end === undefined ? segment : reaching(tokens, segment, end);
    const written =
      addressStart(tokens, segment) ??
      generationStart(tokens, segment.firstToken) ??
      electronicStart(tokens, segment) ??
      hyphenStart(tokens, segment.firstToken, last?.endToken ?? 0);
    const start = segment.type.type === 'event' ? causeStart(tokens, written) : written;
    while (start < segment.firstToken && (whole.at(-1)?.endToken ?? 0) > start) whole.pop();
    whole.push(start === segment.firstToken ? right : beginningAt(tokens, right, start));
  }
  return whole;
}

function endOf(tokens: readonly Token[], segment: NameSegment): number | undefined {
  const next = tokens[segment.endToken];
  const body = fieldsEnd(tokens, segment) ?? bodyEnd(tokens, segment);
  if (body !== undefined) return body;
  if (next?.lower === 'and') return wholeEnd(tokens, segment);
  return (
    domainEnd(tokens, segment) ??
    legalFormEnd(tokens, segment) ??
    mattersEnd(tokens, segment) ??
    districtEnd(tokens, segment) ??
    yearsEnd(tokens, segment) ??
    landEnd(tokens, segment) ??
    compoundEnd(tokens, segment) ??
    smallMatterEnd(tokens, segment) ??
    (isCapitalised(next) || next?.text === ',' ? bracketsEnd(tokens, segment, segment.endToken) : undefined)
  );
}

/** The end of a name that is an address: "Gov.br" and "Quay.pt" are parted at the point. */
function domainEnd(tokens: readonly Token[], { endToken }: NameSegment): number | undefined {
  const at = tokens[endToken]?.text === '.' ? endToken + 1 : endToken;
  const domain = tokens[at];
  if (domain === undefined || !/^\p{Ll}{2,3}$/u.test(domain.text)) return undefined;
  if (!tokens[at - 1]?.text.endsWith('.') || !touches(tokens[at - 1], domain)) return undefined;
  return at === endToken || touches(tokens[endToken - 1], tokens[endToken]) ? at + 1 : undefined;
}

const YEAR = /^20\d{2}$/;

/** The end of a plan that was cut between the years for which it is: "Strategy for the Ports 2026–2032". */
function yearsEnd(tokens: readonly Token[], { endToken, type }: NameSegment): number | undefined {
  if (type.type !== 'instrument' || !YEAR.test(tokens[endToken - 1]?.text ?? '')) return undefined;
  const isRange = isHyphen(tokens[endToken]) || tokens[endToken]?.text === '–';
  return isRange && YEAR.test(tokens[endToken + 1]?.text ?? '') ? endToken + 2 : undefined;
}

/** The end of an event whose matter is that of a country: "Conference for the Reconstruction of Portugal". */
function landEnd(tokens: readonly Token[], { endToken, type, words }: NameSegment): number | undefined {
  if (type.type !== 'event' || tokens[endToken]?.lower !== 'of') return undefined;
  if (!words.some(({ lower }) => lower === 'for' || lower === 'on')) return undefined;
  for (let end = endToken + 1 + MOST_SIDE_WORDS; end > endToken + 1; end--) {
    const name = joined(tokens.slice(endToken + 1, end));
    if (countryOfName(name) !== undefined || isRegion(name)) return end;
  }
  return undefined;
}

const DISTRICTS =
  /^(?:(?:Sub-)?Metropolitan City|(?:Rural )?Municipality|County|Province|Oblast|Prefecture|District)$/;
/** Tokens of "Sub-Metropolitan City". */
const LONGEST_DISTRICT = 4;

/** The end of a place of which the tagger left the kind behind the name: "Lalitpur Metropolitan City". */
function districtEnd(tokens: readonly Token[], { endToken, type }: NameSegment): number | undefined {
  if (type.type !== 'place' || !isCapitalised(tokens[endToken])) return undefined;
  for (let end = endToken + LONGEST_DISTRICT; end > endToken; end--)
    if (DISTRICTS.test(joined(tokens.slice(endToken, end)))) return end;
  return undefined;
}

/** Where a service begins that is called by its address: "Gov.pt Wallet", where the address is parted at its point. */
function addressStart(tokens: readonly Token[], { firstToken, type }: NameSegment): number | undefined {
  const domain = tokens[firstToken - 1];
  if (type.type !== 'service' || domain === undefined || !/^\p{Ll}{2,3}$/u.test(domain.text))
    return undefined;
  const point = tokens[firstToken - 2];
  if (point?.text.endsWith('.') !== true || !touches(point, domain)) return undefined;
  const start = point.text === '.' ? firstToken - 3 : firstToken - 2;
  const isWhole = start === firstToken - 2 || touches(tokens[start], point);
  return isWhole && isCapitalised(tokens[start]) ? start : undefined;
}

/** Where a name begins that was cut inside "5G": "G Rollout Programme". */
function generationStart(tokens: readonly Token[], firstToken: number): number | undefined {
  const [number, letter] = [tokens[firstToken - 1], tokens[firstToken]];
  const isCut =
    /^[GD]$/.test(letter?.text ?? '') && /^\d$/.test(number?.text ?? '') && touches(number, letter);
  return isCut ? firstToken - 1 : undefined;
}

/** Where a service begins that was cut behind a small word: "e-toll" of "e-toll Payment System". */
function electronicStart(tokens: readonly Token[], { firstToken, type }: NameSegment): number | undefined {
  const isCut = type.type === 'service' && /^[em]-\p{Ll}+$/u.test(tokens[firstToken - 1]?.text ?? '');
  return isCut ? firstToken - 1 : undefined;
}

const PREFIX = /^(?:\p{Ll}|eu|\p{Lu}\p{L}*)$/u;
/** Prefixes that are written with a capital where a sentence begins. */
const NO_NAME_PARTS = new Set(['ex', 'non', 'anti', 'pro', 'post', 'pre', 'mid', 'then', 'former', 'all']);

/** Where a name begins that was cut behind a hyphen: "Only Gateway" in "Once-Only Gateway", "Kibo" in "m-Kibo". */
function hyphenStart(tokens: readonly Token[], firstToken: number, taken: number): number {
  const [part, hyphen, first] = [tokens[firstToken - 2], tokens[firstToken - 1], tokens[firstToken]];
  if (part === undefined || firstToken - 2 < taken || !isHyphen(hyphen)) return firstToken;
  const isWhole = touches(part, hyphen) && touches(hyphen, first);
  return isWhole && PREFIX.test(part.text) && !NO_NAME_PARTS.has(part.lower) ? firstToken - 2 : firstToken;
}

/** Where a name of an event begins that was cut behind its "for": "Ports" in "the Ports for All Summit". */
function causeStart(tokens: readonly Token[], firstToken: number): number {
  if (tokens[firstToken - 1]?.lower !== 'for') return firstToken;
  let start = firstToken - 1;
  while (start > firstToken - LONGEST_REST && isNamePart(tokens, start - 1)) start--;
  const before = tokens[start - 1]?.lower ?? '';
  return start < firstToken - 1 && ARTICLES.has(before) ? start : firstToken;
}

function isNamePart(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (isCapitalised(token)) return !isOfficeHead(token?.lower ?? '');
  return token?.lower === 'of' && isCapitalised(tokens[index - 1]);
}

function beginningAt(tokens: readonly Token[], segment: NameSegment, firstToken: number): NameSegment {
  const words = [...tokens.slice(firstToken, segment.firstToken), ...segment.words];
  const text = joined(words);
  return { ...segment, firstToken, words, text };
}

function wholeEnd(tokens: readonly Token[], segment: NameSegment): number | undefined {
  const rest = segment.endToken + (tokens[segment.endToken + 1]?.lower === 'the' ? 2 : 1);
  if (
    segment.type.type === 'event' &&
    rest === segment.endToken + 1 &&
    isEventHead(tokens[rest]?.lower ?? '')
  )
    return isCapitalised(tokens[rest]) && !isCapitalised(tokens[rest + 1]) ? rest + 1 : undefined;
  return isCapitalised(tokens[rest])
    ? (placeEnd(tokens, segment, rest) ?? bracketsEnd(tokens, segment, rest))
    : undefined;
}

/** The end of a region or country that begins in the last words of a name. */
function placeEnd(tokens: readonly Token[], segment: NameSegment, rest: number): number | undefined {
  for (let before = 1; before <= MOST_SIDE_WORDS; before++) {
    const from = segment.endToken - before;
    if (from < segment.firstToken) return undefined;
    for (let end = rest + MOST_SIDE_WORDS; end > rest; end--) {
      if (!tokens.slice(rest, end).every(isCapitalised)) continue;
      const name = joined(tokens.slice(from, end));
      // "Trinidad and Tobago", "the Bank of Trinidad and Tobago"
      const isAlone = from === segment.firstToken || tokens[from - 1]?.lower === 'of';
      const isPlace = isRegion(name) || (isAlone && countryOfName(name) !== undefined);
      if (isPlace) return end;
    }
  }
  return undefined;
}

/** The brackets after a name whose capitals they give. */
function bracketsEnd(
  tokens: readonly Token[],
  { firstToken, endToken }: NameSegment,
  rest: number,
): number | undefined {
  let end = rest;
  while (
    end < rest + LONGEST_REST &&
    (isCapitalised(tokens[end]) || SMALL_WORDS.has(tokens[end]?.lower ?? ''))
  )
    end++;
  const short = tokens[end + 1]?.text ?? '';
  if (!isCapitalised(tokens[end - 1])) return undefined;
  if (tokens[end]?.text !== '(' || tokens[end + 2]?.text !== ')' || !/^\p{Lu}{3,}$/u.test(short))
    return undefined;
  // "Quay State Ministry of Ports, Trade & Sports (MPTS)": the letters of all, or from a word on.
  const capitals = tokens.slice(firstToken, end).filter(isCapitalised);
  const letters = capitals.map(({ text }) => (isAcronym(text) ? text : text.charAt(0))).join('');
  const first = capitals.at(-short.length);
  const isHead =
    isOrganizationHead(first?.lower ?? '') && (first?.start ?? 0) < (tokens[endToken]?.start ?? 0);
  return letters === short || (letters.endsWith(short) && isHead) ? end : undefined;
}

function reaching(tokens: readonly Token[], segment: NameSegment, endToken: number): NameSegment {
  const words = [...segment.words, ...tokens.slice(segment.endToken, endToken)];
  const text = joined(words);
  const isPlace = isRegion(text) || countryOfName(text) !== undefined;
  return { ...segment, endToken, words, text, type: isPlace ? { type: 'place', strength: 2 } : segment.type };
}
