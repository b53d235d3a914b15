/**
 * Given names of people from many languages, in Latin letters.
 * Data: `given-names.json`, made by `pipeline/generate/lexicon.ts` from the locales of @faker-js/faker (MIT) and an own list;
 * names that are mostly other words in English are left out.
 */
import { plainLetters } from '../text/fold.ts';
import { memoized } from '../text/memoized.ts';
import gendersByInitial from './given-name-genders.json' with { type: 'json' };
import byInitial from './given-names.json' with { type: 'json' };

/** Names of fewer than three letters in the data would be mostly other words; these are not. */
const SHORT_NAMES: ReadonlySet<string> = new Set([
  'al',
  'bo',
  'ed',
  'jo',
  'li',
  'xi',
  'yi',
  'yu',
  'wu',
  'ai',
  'cy',
  'ty',
  'oz',
]);

const GIVEN_NAMES: ReadonlySet<string> = new Set(byInitial.flatMap((names) => names.split(' ')));

export type Gender = 'male' | 'female';

/** The names whose bearers are nearly all women or nearly all men. */
const GENDERS: ReadonlyMap<string, Gender> = new Map(
  byInitial.flatMap((names, at) =>
    names.split(' ').flatMap((name, index): [string, Gender][] => {
      const letter = gendersByInitial[at]?.charAt(index);
      return letter === 'f' ? [[name, 'female']] : letter === 'm' ? [[name, 'male']] : [];
    }),
  ),
);

/** Whether a given name is a woman's or a man's; nothing for one that either may bear, or that is not known. */
export function genderOfGivenName(word: string): Gender | undefined {
  const [first = ''] = plainLetters(word).split(/[-‐‑]/);
  return GENDERS.get(first);
}

/**
 * Whether a capitalised word is a given name somewhere in the world and seldom another English word, with or without
 * diacritics. Of a compound ("Anna-Maria") the first part decides. Words in capitals alone are names only from three letters on.
 */
export const isGivenName = memoized((word): boolean => {
  if (!/^\p{Lu}/u.test(word)) return false;
  const [first = ''] = plainLetters(word)
    .replace(/[‘’ʻʼ`´]/g, "'")
    .split(/[-‐‑]/);
  return GIVEN_NAMES.has(first) || (SHORT_NAMES.has(first) && /^\p{Lu}\p{Ll}/u.test(word));
});
