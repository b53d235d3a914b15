import type { Span } from '../contract/span.ts';
import { matchesOf } from '../text/matches.ts';
import { normalize } from '../text/normalize.ts';
import { unsupported } from './claim.ts';
import type { Claim, Verdict } from './claim.ts';
import { unquoted } from './edges.ts';
import { lowerWords, splitsWord } from './words.ts';

const ONES = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Ordinal words to their number, "first" to "ninety-ninth"; what is inaugural is the first. */
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['inaugural', 1] as const,
  ...[...ONES, ...TEENS].map((word, index) => [word, index + 1] as const),
  ...TENS.flatMap((ten, index) => [
    [ten.replace(/y$/, 'ieth'), (index + 2) * 10] as const,
    ...ONES.map((one, unit) => [`${ten}-${one}`, (index + 2) * 10 + unit + 1] as const),
  ]),
]);

const FULL_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
const SHORT_YEAR = /(?<=[-'\p{Lu}])\d{2}(?!\d)/gu;
/** The count behind an acronym. */
const COUNT = /(?<=\p{Lu}[- ]?)\d{1,3}(?!\d)/gu;

/**
 * The edition of an event: every span states it, as a year ("2025", "QDF-25", "’25"), as an ordinal ("18th", "eighteenth")
 * or as a count behind an acronym ("COP28").
 */
export function checkEdition(claim: Claim<string>): Verdict {
  const { text, value } = claim;
  const spans = claim.spans.map((span) => unquoted(text, span));
  const supported = spans.every(
    (span) => !splitsWord(text, span) && statesEdition(editionWords(text, span), value),
  );
  return supported ? { value, spans } : unsupported(claim, 'date-not-in-words');
}

/** The words of a span with the character that touches them: "25" of "WDU-25" is a year, a bare "25" is none. */
export function editionWords(text: string, span: Span): string {
  return text.slice(Math.max(0, span.start - 1), span.end);
}

/** Whether words state a year as people write it in the name of an edition: with four digits, or two behind "-", "’" or letters. */
export function statesEditionYear(words: string, year: number): boolean {
  return editionYears(normalize(words)).includes(year);
}

function statesEdition(words: string, edition: string): boolean {
  if (/^\d{4}$/.test(edition)) return statesEditionYear(words, Number(edition));
  const ordinal = /^(\d{1,3})(?:st|nd|rd|th)$/i.exec(edition)?.[1];
  if (ordinal !== undefined) return ordinalsIn(words).includes(Number(ordinal));
  const count = /^\d{1,3}$/.test(edition) ? edition : undefined;
  return count !== undefined && countsIn(normalize(words)).includes(Number(count));
}

function editionYears(words: string): number[] {
  const full = matchesOf(words, FULL_YEAR).map(([year]) => Number(year));
  const short = matchesOf(words, SHORT_YEAR).map(([digits]) => centuryOf(Number(digits)));
  return [...full, ...short];
}

/** Two digits are a year from 1970 to 2069. */
function centuryOf(digits: number): number {
  return digits >= 70 ? 1900 + digits : 2000 + digits;
}

function ordinalsIn(words: string): number[] {
  return lowerWords(words).flatMap((word) => {
    const figures = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word)?.[1];
    return figures === undefined ? (ORDINALS.get(word) ?? []) : Number(figures);
  });
}

function countsIn(words: string): number[] {
  return matchesOf(words, COUNT).map(([digits]) => Number(digits));
}
