import type { LongerNames } from '../short-names/longer-names.ts';

/** "R. ", "R.J. ", "Zh. " before a family name. */
const INITIALS = /^((?:\p{Lu}\p{Ll}?\.[ -]?)+)(?=\p{Lu})/u;

/** "BZ", "B Z" before a given name. */
const LETTERS = /^\p{Lu}{1,2}(?: \p{Lu})*$/u;

/**
 * The full name of whom a short one means: the only one it fits, else the one that was named before it, as news tells everybody's name in
 * full first; a headline means who is named first.
 * @param order of the names of an article by their first mention
 * @param byInnerWord see `namesByInnerWord`
 */
export function personMeant(
  short: string,
  order: ReadonlyMap<string, number>,
  longer: LongerNames,
  byInnerWord: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const fitting =
    [fullNames(short, longer), fullNames(afterGivenName(short), longer)].find(({ length }) => length > 0) ??
    byInnerWord.get(short) ??
    [];
  const [first = '', second] = fitting.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  if (second === undefined) return fitting[0];
  return (order.get(second) ?? 0) < (order.get(short) ?? 0) ? undefined : first;
}

/**
 * Names of three words and more by each word that is neither the first nor the last: people go by it where it is the family name of the father, as in
 * Spanish, or the given name behind a title that has become part of the name ("Amir" of "Syed Amir Ul Hasan").
 */
export function namesByInnerWord(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>();
  for (const name of names) {
    for (const word of new Set(name.split(' ').slice(1, -1))) {
      if (!/^\p{Lu}\p{Ll}/u.test(word)) continue;
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [name]);
      else list.push(name);
    }
  }
  return byWord;
}

/** "al-Khatib", "de Silva" of "Al-Khatib" and "De Silva": the particle is small where the given name stands before it. */
function afterGivenName(short: string): string {
  return short.charAt(0).toLowerCase() + short.slice(1);
}

/** The longest names that a short one may stand for; those with initials only where no other is. */
function fullNames(short: string, longer: LongerNames): readonly string[] {
  const goesOn = (name: string): boolean =>
    name.startsWith(`${short} `) ||
    name.endsWith(` ${short}`) ||
    name.endsWith(`-${short}`) ||
    LETTERS.test(name.slice(0, Math.max(0, name.indexOf(` ${short} `))));
  const initials = INITIALS.exec(short)?.[1];
  if (initials !== undefined) return withInitials(short, initials, longer);
  const fitting = new Set([...longer.shortenedBy(short).filter(goesOn), ...longer.abbreviatedBy(short)]);
  const longest = [...fitting].filter(
    (name) => !longer.shortenedBy(name).some((other) => fitting.has(other)),
  );
  const whole = longest.filter((name) => !INITIALS.test(name));
  return whole.length > 0 ? whole : longest;
}

/** Names with the family name behind the initials, of which the first given name begins as the first initial says. */
function withInitials(short: string, initials: string, longer: LongerNames): readonly string[] {
  const family = short.slice(initials.length);
  const letters = initials.slice(0, initials.indexOf('.'));
  return longer
    .shortenedBy(family)
    .filter(
      (name) => name.startsWith(letters) && name.endsWith(` ${family}`) && INITIALS.exec(name) === null,
    );
}
