/**
 * Countries by their English names and by the words for their people.
 * Data: `countries.json` from i18n-iso-countries (MIT) and i18n-nationality (MIT), written by `pipeline/generate/lexicon.ts`,
 * and the own list of `country-variants.ts`.
 */
import { plainLetters } from '../text/fold.ts';
import { memoized } from '../text/memoized.ts';
import countries from './countries.json' with { type: 'json' };
import { ACRONYMS, DEMONYM_VARIANTS, NAME_VARIANTS } from './country-variants.ts';

const CODE_OF_NAME = new Map<string, string>();
const CODE_OF_DEMONYM = new Map<string, string>();
const NAME_OF_CODE = new Map<string, string>();
const NAMES = new Set<string>(Object.keys(ACRONYMS));

for (const { code, names, demonyms } of countries) {
  const [shortName] = names;
  if (shortName !== undefined) NAME_OF_CODE.set(code, shortName);
  for (const name of [...names, ...(NAME_VARIANTS[code] ?? [])]) {
    NAMES.add(name);
    CODE_OF_NAME.set(key(name), code);
  }
  for (const demonym of [...demonyms, ...(DEMONYM_VARIANTS[code] ?? [])]) {
    CODE_OF_DEMONYM.set(demonym, code);
    CODE_OF_DEMONYM.set(`${demonym}s`, code);
  }
}

/** Every name that `countryOfName` knows, as usually written and without "the", sorted by code unit. */
export const COUNTRY_NAMES: readonly string[] = [...NAMES].sort();

/** Every word for the people of a country, in lower case. */
export const DEMONYMS: readonly string[] = [...CODE_OF_DEMONYM.keys()].map((word) => word.toLowerCase());

/**
 * ISO 3166-1 alpha-2 code of the country that a name stands for: official, short and customary names, with or without
 * "the" and diacritics. Names must begin with a capital and acronyms be written exactly; possessive endings are not taken off.
 */
export function countryOfName(name: string): string | undefined {
  return codeOfName(name) ?? undefined;
}

const codeOfName = memoized((name): string | null => {
  const bare = name.replace(/^[Tt]he\s+/, '');
  const acronym = Object.hasOwn(ACRONYMS, bare) ? ACRONYMS[bare] : undefined;
  if (acronym !== undefined) return acronym;
  if (!/^\p{Lu}/u.test(bare)) return null;
  return CODE_OF_NAME.get(key(bare)) ?? codeOfState(bare) ?? null;
});

/** "Sultanate of Oman", "Republic of the Gambia": what a state calls itself before its short name. */
const STATE =
  /^(?:(?:Arab|Co-?operative|Democratic|Federal|Federative|Hashemite|Independent|Islamic|Oriental|People['’]s|Socialist|United) )*(?:Republic|Kingdom|Sultanate|State|Emirate|Principality|Commonwealth|Grand Duchy|Federation|Union)(?: of the Union)? of (?:the )?(.+)$/;
/** A state of its own, and one of the United States. */
const OTHER_STATES = /^(?:Republic of China|State of Georgia)$/;

function codeOfState(name: string): string | undefined {
  const short = OTHER_STATES.test(name) ? undefined : STATE.exec(name)?.[1];
  return short === undefined ? undefined : CODE_OF_NAME.get(key(short));
}

/** ISO 3166-1 alpha-2 code by an adjective or a word for the people, singular or with -s: "Kenyan", "Emiratis". Letter case counts. */
export function countryOfDemonym(word: string): string | undefined {
  return CODE_OF_DEMONYM.get(word);
}

/** The English short name by ISO 3166-1 alpha-2 code. */
export function countryName(code: string): string | undefined {
  return NAME_OF_CODE.get(code);
}

function key(name: string): string {
  return plainLetters(name)
    .replace(/[‘’ʻʼ`´]/g, "'")
    .replace(/\s+/g, ' ');
}
