import { countryOfDemonym } from '../../lexicon/countries.ts';
import { memoized } from '../../text/memoized.ts';
import { countryCode } from '../places.ts';

/** A name without the country in it, and the country. */
export interface NameAndCountry {
  readonly base: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Whether it stands after “of” or in brackets at the end. */
  readonly isLast: boolean;
}

/** Peoples with bodies of their own within a state: the Scottish Government is not that of the United Kingdom. */
const PARTS_OF_STATES: ReadonlySet<string> = new Set([
  'Scottish',
  'Welsh',
  'English',
  'Northern Irish',
  'Scots',
]);
const MOST_WORDS_OF_COUNTRY = 4;

/** The country that a name says: “Ministry of Health of Kenya”, “Kenyan Ministry of Health”, “Kenya's …”, “US Department of State”. */
export const countryInName: (name: string) => NameAndCountry | null = memoized(
  (name) => countryLast(name) ?? countryFirst(name),
);

function countryLast(name: string): NameAndCountry | null {
  // The longest country: “of the Republic of Korea” has two places where “of” may part the name.
  for (const found of name.matchAll(/\s+(?:of|for|in)\s+|,\s*|\s+\(/gu)) {
    const country = countryCode(name.slice(found.index + found[0].length).replace(/^the\s+|\)$/gu, ''));
    if (country !== undefined && found.index > 0)
      return { base: name.slice(0, found.index), country, isLast: true };
  }
  return null;
}

function countryFirst(name: string): NameAndCountry | null {
  const words = name.replace(/^the\s+/iu, '').split(/\s+/);
  for (let count = Math.min(MOST_WORDS_OF_COUNTRY, words.length - 1); count > 0; count--) {
    const first = words.slice(0, count).join(' ');
    const country =
      countryCode(first.replace(/['’]s?$/u, '')) ??
      countryCode(first) ??
      (PARTS_OF_STATES.has(first) ? undefined : countryOfDemonym(first));
    if (country !== undefined) return { base: words.slice(count).join(' '), country, isLast: false };
  }
  return null;
}
