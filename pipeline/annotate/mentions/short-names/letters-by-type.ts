/** Letters and words in brackets that are short for a name because of what it names, though they are not just its letters in their order. */
import { cityNamed } from '../../../lexicon/cities.ts';
import { countryOfDemonym, countryOfName } from '../../../lexicon/countries.ts';
import { intergovernmentalNamed } from '../../../lexicon/intergovernmental.ts';
import { CURRENCY_CODES } from '../../../lexicon/units.ts';
import { words } from '../../../lexicon/words.ts';
import { COMMON_ACRONYMS, isEditionAcronym } from '../names/name-types.ts';
import type { NameSegment } from '../names/segments.ts';
import { isMostlyInitials, isOfOtherLanguage, isOfSyllables } from './short-for.ts';

/**
 * Brackets after a name whose type is sure define a short name even where the letters come from another language's order of words
 * ("Universal Postal Bureau (BPU)"), of bodies where they are syllables ("National Data Authority (NADAUT)"), where the short name is the edition of an event, and for plans and services ("(eSAIL24)").
 */
export function isDefinedForType(short: string, { text, type }: NameSegment): boolean {
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

/** As many words as a body has that goes by a short name. */
const LONG_NAME = 3;

/** "Portuguese Institute of Harbours (Inporto)": a short name that is read as a word, of a language in which the long one may not be given. No place: "Ministry of Trade (Ghana)". */
export function isPronouncedShort(short: string, { type: { type }, words }: NameSegment): boolean {
  if (type !== 'organization' || words.length < LONG_NAME || !/^\p{Lu}\p{Ll}{3,11}$/u.test(short))
    return false;
  return (
    !COMMON_ACRONYMS.has(short) &&
    countryOfName(short) === undefined &&
    countryOfDemonym(short) === undefined &&
    cityNamed(short) === undefined
  );
}
