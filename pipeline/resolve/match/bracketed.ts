import { memoized } from '../../text/memoized.ts';

/** A name and what stands in brackets after it, or before which it stands: “ITU (International Telecommunication Union)”. */
const IN_BRACKETS = /^(\S.*\S)\s*\(([^()]+)\)$/u;

/** The names that a name with brackets holds; the name alone where it has none, or brackets that hold no name (“(Rev. Baku)”). */
export const namesWithin: (name: string) => readonly string[] = memoized((name) => {
  const [, outer, inner] = IN_BRACKETS.exec(name) ?? [];
  if (outer === undefined || inner === undefined) return [name];
  return isAcronymOf(inner, outer) || isAcronymOf(outer, inner) ? [outer, inner] : [name];
});

/** Whether the capitals of a short name begin words of the long one, in order. */
function isAcronymOf(short: string, long: string): boolean {
  const letters = short.match(/\p{Lu}/gu) ?? [];
  if (letters.length < 2 || /\p{Ll}{2}/u.test(short)) return false;
  let at = 0;
  for (const word of long.split(/[\s-]+/)) {
    if (word.charAt(0).toLowerCase() === letters[at]?.toLowerCase()) at++;
  }
  return at === letters.length;
}
