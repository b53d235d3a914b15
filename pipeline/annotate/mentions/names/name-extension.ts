import type { Token } from '../../../contract/annotation.ts';
import { cityNamed } from '../../../lexicon/cities.ts';
import { countryOfName } from '../../../lexicon/countries.ts';
import { isEventHead } from '../../../lexicon/event-words.ts';
import { isGivenName } from '../../../lexicon/given-names.ts';
import { isInstrumentHead } from '../../../lexicon/instrument-words.ts';
import { isOfficeHead } from '../../../lexicon/offices.ts';
import { isOrganizationHead, LEGAL_FORMS } from '../../../lexicon/organization-words.ts';
import { AMBIGUOUS_CODES, CURRENCY_CODES } from '../../../lexicon/units.ts';
import { words } from '../../../lexicon/words.ts';
import { isSystem, takesMatter } from './matters-of-systems.ts';
import { WEEKDAY } from '../../dates/words.ts';
import { isAcronym, isCapitalised, joined, touches } from './token-shapes.ts';

/**
 * A longer run of capitalised words is a list or a line of capitals; what reads a name word by word may take this bound for
 * granted.
 */
export const LONGEST_NAME = 40;
const PARTICLES = new Set(words('de del da di do dos la le van von der den bin ibn al el & et'));
const COMPLEMENT_WORDS = new Set(words('of for on against to'));
const COUNTRY_HEADS = new Set(
  words('republic kingdom states state federation islands emirates principality'),
);
const GEOGRAPHIC_HEADS = new Set(words('gulf bay strait cape isle sea'));
const SERIES_NUMBER = /^(?:\d{1,4}(?:\/\d{1,4})?|[IVX]+)$/;
const CALENDAR = new RegExp(
  `^(?:${WEEKDAY}|january|february|march|april|may|june|july|august|september|october|november|december)$`,
  'i',
);

const SHORT_MONTH = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/;

/** What comes next in a name, and whether it is what the name is "of": there "and" goes on with it. */
export interface Extension {
  readonly end: number;
  readonly opensComplement: boolean;
}

/**
 * The next word or words that belong to the name in `[start, end)`; undefined where it ends.
 * @param limit the end of the sentence
 */
export function extension(
  tokens: readonly Token[],
  start: number,
  end: number,
  limit: number,
  inComplement: boolean,
): Extension | undefined {
  const token = tokens[end];
  const last = tokens[end - 1];
  if (token === undefined || last === undefined) return undefined;
  if (
    isHyphen(token) &&
    touches(last, token) &&
    touches(token, tokens[end + 1]) &&
    isNamePart(tokens[end + 1])
  )
    return plainUntil(end + 2);
  if (isCapitalised(token)) return plainUntil(end + 1);
  if (touches(last, token) && (token.text === "'" || token.text === '’') && isCapitalised(tokens[end + 1]))
    return plainUntil(end + 2);
  if (SERIES_NUMBER.test(token.text) && takesNumber(last) && !isAmount(tokens, end))
    return plainUntil(end + 1);
  const name = pastParticles(tokens, end);
  if (name > end && name < limit) return plainUntil(name + 1);
  return (
    countryName(tokens, end, limit) ??
    complement(tokens, start, end, limit, inComplement) ??
    (inComplement ? coordination(tokens, end, limit) : undefined)
  );
}

function plainUntil(end: number): Extension {
  return { end, opensComplement: false };
}

/** Past up to three particles before a capital: "van der" in "Ana van der Meer"; `index` itself where there are none. */
export function pastParticles(tokens: readonly Token[], index: number): number {
  let past = index;
  while (past < index + 3 && PARTICLES.has(tokens[past]?.lower ?? '')) past++;
  return isCapitalised(tokens[past]) ? past : index;
}

/** "of the Congo" after "Democratic Republic": words that make a country's name of those before them, as many as do. */
function countryName(tokens: readonly Token[], end: number, limit: number): Extension | undefined {
  if (tokens[end]?.lower !== 'of' || !COUNTRY_HEADS.has(tokens[end - 1]?.lower ?? '')) return undefined;
  for (let last = Math.min(limit, end + 8); last > end + 1; last--) {
    if (!isCapitalised(tokens[last - 1])) continue;
    // "Republic of Kenya", whatever the list has of it
    const isOfCountry = countryOfName(joined(tokens.slice(end + 1, last))) !== undefined;
    if (isOfCountry && /^(?:republic|kingdom)$/.test(tokens[end - 1]?.lower ?? ''))
      return { end: last, opensComplement: false };
    for (let first = end - 1; first >= end - 3 && isCapitalised(tokens[first]); first--)
      if (countryOfName(joined(tokens.slice(first, last))) !== undefined)
        return { end: last, opensComplement: false };
  }
  return undefined;
}

/** "of Digital Ports" after "Ministry". */
function complement(
  tokens: readonly Token[],
  start: number,
  end: number,
  limit: number,
  inComplement: boolean,
): Extension | undefined {
  if (!COMPLEMENT_WORDS.has(tokens[end]?.lower ?? '')) return undefined;
  if (!takesComplement(tokens, start, end) && !(inComplement && takesTopic(tokens, start, end)))
    return undefined;
  const first = end + (tokens[end + 1]?.lower === 'the' ? 2 : 1);
  const word = tokens[first];
  if (first >= limit || word === undefined || isCalendarWord(word.text)) return undefined;
  if (SHORT_MONTH.test(word.text)) return undefined;
  return isCapitalised(word) || isPrefixedWord(tokens, first)
    ? { end: first + 1, opensComplement: true }
    : undefined;
}

/** A day of the week or a month. */
export function isCalendarWord(word: string): boolean {
  return CALENDAR.test(word);
}

function takesComplement(tokens: readonly Token[], start: number, end: number): boolean {
  const last = tokens[end - 1];
  if (last === undefined) return false;
  const connector = tokens[end]?.lower;
  if (isOfficeHead(last.lower) || (last.lower === 'general' && end - start > 1))
    return connector === 'of' || connector === 'for';
  if (GEOGRAPHIC_HEADS.has(last.lower)) return connector === 'of';
  if (end - start > 1 && isSystem(last)) return takesMatter(tokens, start, end);
  return isHead(last) && (connector !== 'to' || isInstrumentHead(last.lower));
}

/** "on Ports" after "Memorandum of Understanding": what an instrument is about, after another complement. */
function takesTopic(tokens: readonly Token[], start: number, end: number): boolean {
  const connector = tokens[end]?.lower;
  if (connector === 'of' || connector === 'to' || end - start > LONGEST_NAME) return false;
  return tokens.slice(start, end).some(({ lower }) => isInstrumentHead(lower));
}

/** "Development and Transport", "Science, Technology and Innovation": a list that goes on inside one name. */
function coordination(tokens: readonly Token[], end: number, limit: number): Extension | undefined {
  const token = tokens[end];
  const next = tokens[end + 1];
  if (token === undefined || next === undefined || end + 1 >= limit || !isCapitalised(next)) return undefined;
  const previous = tokens[end - 1];
  if (previous !== undefined && countryOfName(previous.text) !== undefined) return undefined;
  if (isOwnName(tokens, end + 1, limit)) return undefined;
  if (token.lower === 'and') return { end: end + 2, opensComplement: true };
  if (token.text !== ',') return undefined;
  for (let index = end + 1; index < Math.min(limit, end + 9); index++) {
    const word = tokens[index];
    if (word === undefined) return undefined;
    if (word.lower === 'and' && isCapitalised(tokens[index + 1]) && !isOwnName(tokens, index + 1, limit))
      return { end: end + 2, opensComplement: true };
    if (word.text !== ',' && !isCapitalised(word)) return undefined;
  }
  return undefined;
}

/** Whether the words from `index` are a name in their own right, so that "and" before them joins two names. */
function isOwnName(tokens: readonly Token[], index: number, limit: number): boolean {
  let end = index;
  while (end < Math.min(limit, index + LONGEST_NAME) && isCapitalised(tokens[end])) end++;
  const first = tokens[index];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined) return true;
  if (end - index === 1 && isAcronym(first.text) && first.text !== 'ICT' && first.text !== 'IT') return true;
  if (isGivenName(first.text) && end - index > 1) return true;
  if (countryOfName(first.text) !== undefined || isOfficeHead(first.lower)) return true;
  // "the Ministry of Ports and Porto Hub"
  if (end - index > 1 && cityNamed(first.text) !== undefined) return true;
  // "Ministry of Trade, Ports and Fiscal Policy"
  if (last.lower === 'policy') return false;
  const takesMore = tokens[end]?.lower === 'of' || tokens[end]?.lower === 'for';
  if (takesMore && isHead(last)) return true;
  return (
    end - index > 1 &&
    (isOrganizationHead(last.lower) || isInstrumentHead(last.lower) || isEventHead(last.lower))
  );
}

function isHead({ lower }: Token): boolean {
  return isOrganizationHead(lower) || isInstrumentHead(lower) || isEventHead(lower) || isOfficeHead(lower);
}

/** "5" of "paid the Ports Bank 5 million euros": no number of the name. */
function isAmount(tokens: readonly Token[], number: number): boolean {
  return /^(?:thousand|million|billion|trillion|lakh|crore|per|percent|%|euros?|dollars?|pounds?)s?$/.test(
    tokens[number + 1]?.lower ?? '',
  );
}

/** "Vision 2030", "QDF 2023"; not "KES 2000" and not "Quayside Ltd 40". */
function takesNumber(token: Token): boolean {
  if (LEGAL_FORMS.has(token.text)) return false;
  if (CURRENCY_CODES.has(token.text) && !AMBIGUOUS_CODES.has(token.text)) return false;
  return isHead(token) || isAcronym(token.text) || token.lower === 'vision' || token.lower === 'horizon';
}

function isNamePart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (isCapitalised(token) || /^\d{2,4}$/.test(token.text) || /^general$/i.test(token.text))
  );
}

/** "e-Services", "e-Government". */
function isPrefixedWord(tokens: readonly Token[], index: number): boolean {
  const hyphen = tokens[index + 1];
  return (
    tokens[index]?.text.length === 1 &&
    hyphen !== undefined &&
    isHyphen(hyphen) &&
    isCapitalised(tokens[index + 2])
  );
}

function isHyphen(token: Token): boolean {
  return token.text === '-' || token.text === '‑' || token.text === '–';
}
