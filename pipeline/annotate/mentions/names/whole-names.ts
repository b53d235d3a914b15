import type { Token } from '../../../contract/annotation.ts';
import { countryOfName } from '../../../lexicon/countries.ts';
import { isEventHead } from '../../../lexicon/event-words.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isRegion } from '../../../lexicon/regions.ts';
import { mattersEnd } from '../instruments/matters-of-texts.ts';
import { legalFormEnd } from '../bodies/forms-behind-lands.ts';
import { bodyEnd } from '../bodies/body-ends.ts';
import { fieldsEnd } from '../bodies/fields-of-ministries.ts';
import { compoundEnd, ownerInMatterEnd, particleEnd, smallMatterEnd } from './cut-inside-words.ts';
import type { NameSegment } from './segments.ts';
import { isAcronym, isCapitalised, isHyphen, joined, touches } from './token-shapes.ts';
import { wholeStart } from './whole-starts.ts';

/** Most words of the name of a region or country on either side of its "and". */
const MOST_SIDE_WORDS = 2;
/** As many tokens as may follow "and" before the brackets that confirm a name. */
const LONGEST_REST = 8;
const SMALL_WORDS = new Set(['of', 'for', 'on', 'in', 'the', 'and', ',', '&']);

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
    const start = wholeStart(tokens, segment, last?.endToken ?? 0);
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
    particleEnd(tokens, segment) ??
    smallMatterEnd(tokens, segment) ??
    ownerInMatterEnd(tokens, segment) ??
    complementEnd(tokens, segment) ??
    (next?.lower === 'in' ? bracketsEnd(tokens, segment, segment.endToken) : undefined) ??
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

/** Words that say more with a preposition: "Response to COVID-19", "Ministers Responsible for Information". */
const DIRECTED: ReadonlyMap<string, string> = new Map([
  ...['response', 'access', 'approach', 'transition', 'right'].map((noun) => [noun, 'to'] as const),
  ['responsible', 'for'],
]);

/** The end of a name that was cut before what its last word is directed to. */
function complementEnd(tokens: readonly Token[], { endToken, words }: NameSegment): number | undefined {
  const link = DIRECTED.get(words.at(-1)?.lower ?? '');
  if (words.length < 3 || link === undefined || tokens[endToken]?.lower !== link) return undefined;
  let end = endToken + 1;
  while (end < endToken + LONGEST_REST && isCapitalised(tokens[end])) end++;
  return end > endToken + 1 ? end : undefined;
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
  const capitals = tokens
    .slice(firstToken, end)
    .filter((token, index, named) => isCapitalised(token) && !isOfField(named, index));
  const letters = capitals.map(({ text }) => (isAcronym(text) ? text : text.charAt(0))).join('');
  const first = capitals.at(-short.length);
  const isHead =
    isOrganizationHead(first?.lower ?? '') && (first?.start ?? 0) < (tokens[endToken]?.start ?? 0);
  return letters === short || (letters.endsWith(short) && isHead) ? end : undefined;
}

/** "Field" of "Union of Ports in the Field of Trade (UPT)", which has no letter. */
function isOfField(named: readonly Token[], at: number): boolean {
  const [before, word, behind] = [named[at - 1]?.lower, named[at]?.lower, named[at + 1]?.lower];
  return before === 'the' && behind === 'of' && /^(?:field|area|sphere)$/.test(word ?? '');
}

function reaching(tokens: readonly Token[], segment: NameSegment, endToken: number): NameSegment {
  const words = [...segment.words, ...tokens.slice(segment.endToken, endToken)];
  const text = joined(words);
  const isPlace = isRegion(text) || countryOfName(text) !== undefined;
  return { ...segment, endToken, words, text, type: isPlace ? { type: 'place', strength: 2 } : segment.type };
}
