import { allLocales } from '@faker-js/faker';
import { plainLetters } from '../text/fold.ts';
import { MORE_GIVEN_NAMES, MORE_NAMES_OF_MEN, MORE_NAMES_OF_WOMEN, NOT_GIVEN_NAMES } from './person-names.ts';
import { latinOf } from './transliterate.ts';

interface GivenNames {
  /** One string an initial: the names in lower case without diacritics, a space between them. */
  readonly byInitial: readonly string[];
  /** For each of those strings one letter a name: `f` or `m` where nearly all locales agree that women or men bear it, else `-`. */
  readonly gendersByInitial: readonly string[];
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
  const initials = [...new Set(wanted.map((name) => name.charAt(0)))];
  const named = initials.map((initial) => wanted.filter((name) => name.startsWith(initial)));
  const genderOf = gendersOfNames();
  return {
    byInitial: named.map((names) => names.join(' ')),
    gendersByInitial: named.map((names) => names.map(genderOf).join('')),
    localesOfName,
  };
}

/** How many times as many locales have to give a name to one sex as to the other. */
const CLEAR_MAJORITY = 4;

/** The sex that the own lists give a name, else Faker's locales. */
function gendersOfNames(): (name: string) => 'f' | 'm' | '-' {
  const women = new Map<string, number>();
  const men = new Map<string, number>();
  for (const { person } of Object.values(allLocales)) {
    countNames(women, person?.first_name?.female);
    countNames(men, person?.first_name?.male);
  }
  const ownWomen = new Set(MORE_NAMES_OF_WOMEN.map(plainLetters));
  const ownMen = new Set(MORE_NAMES_OF_MEN.map(plainLetters));
  return (name) => {
    if (ownWomen.has(name)) return 'f';
    if (ownMen.has(name)) return 'm';
    const [female, male] = [women.get(name) ?? 0, men.get(name) ?? 0];
    if (female > 0 && female >= CLEAR_MAJORITY * male) return 'f';
    return male > 0 && male >= CLEAR_MAJORITY * female ? 'm' : '-';
  };
}

/** Of "María José" only the first name counts: men bear the second. */
function countNames(counts: Map<string, number>, names: unknown): void {
  const firsts = listed(names).flatMap((name) => singleNames(name).slice(0, 1));
  for (const name of new Set(firsts.map(plainLetters))) counts.set(name, (counts.get(name) ?? 0) + 1);
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
