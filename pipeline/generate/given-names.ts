import { allLocales } from '@faker-js/faker';
import { plainLetters } from '../text/fold.ts';
import { MORE_GIVEN_NAMES, NOT_GIVEN_NAMES } from './person-names.ts';
import { latinOf } from './transliterate.ts';

interface GivenNames {
  /** One string an initial: the names in lower case without diacritics, a space between them. */
  readonly byInitial: readonly string[];
  /** How many locales have a name, as it is written. */
  readonly localesOfName: ReadonlyMap<string, number>;
}

/** The given names of every locale of Faker in Latin letters, transliterated where an English text would do so. */
export function givenNames(): GivenNames {
  const localesOfName = new Map<string, number>();
  for (const { person } of Object.values(allLocales))
    for (const name of new Set(listed(person?.first_name).flatMap(singleNames)))
      localesOfName.set(name, (localesOfName.get(name) ?? 0) + 1);
  const plain = new Set([...localesOfName.keys(), ...MORE_GIVEN_NAMES].map(plainLetters));
  const wanted = [...plain]
    .filter((name) => /^[a-z']{3,14}$/.test(name) && !NOT_GIVEN_NAMES.has(name))
    .sort();
  return {
    byInitial: [...new Set(wanted.map((name) => name.charAt(0)))].map((initial) =>
      startingWith(initial, wanted),
    ),
    localesOfName,
  };
}

function startingWith(initial: string, names: readonly string[]): string {
  return names.filter((name) => name.startsWith(initial)).join(' ');
}

/** Faker keeps names by sex, or one list for all. */
function listed(names: unknown): string[] {
  if (Array.isArray(names)) return names.filter((name) => typeof name === 'string');
  return typeof names === 'object' && names !== null ? Object.values(names).flatMap(listed) : [];
}

/** The single names of "José María" or "Anna-Lena", in Latin letters and capitalised. */
function singleNames(name: string): string[] {
  return latinOf(name)
    .split(/[\s.-]+/)
    .filter((part) => /^\p{Lu}[\p{Script=Latin}\p{M}'’ʼ]+$/u.test(part));
}
