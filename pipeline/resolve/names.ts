import type { EntityTable } from '../contract/tables.ts';
import { isEventHead } from '../lexicon/event-words.ts';
import { isInstrumentHead } from '../lexicon/instrument-words.ts';
import { HONORIFICS, isOfficeHead, OFFICE_MODIFIERS } from '../lexicon/offices.ts';
import { isOrganizationHead } from '../lexicon/organization-words.ts';
import { isServiceHead } from '../lexicon/service-words.ts';
import { memoized } from '../text/memoized.ts';
import { fold, foldName } from './folded.ts';
import { byCodeUnit } from './order.ts';

/** The names by which a thing can be compared, folded. */
export interface ComparableNames {
  readonly full: readonly string[];
  readonly acronyms: readonly string[];
}

const LONGEST_ACRONYM = 8;

/** Words beside the heads of names that say nothing of which thing is meant. */
const QUALIFIERS: ReadonlySet<string> = new Set(
  (
    'a action an and at by for from in of on the to with annual central closing development digital electronic federal final ' +
    'general id mobile online ' +
    'governmental high international joint level ministerial ministers national opening outcome public regional special ' +
    'state states strategic supreme understanding ' +
    'bilateral collaboration cooperation definitive financing grant intent letter loan mou partnership trilateral tripartite'
  ).split(' '),
);

const PERSON_TITLES: ReadonlySet<string> = new Set([...HONORIFICS, ...OFFICE_MODIFIERS].map(fold));

/** Heads of names that every state has one of: "Ministry of Finance". */
const STATE_BODY =
  /\b(?:ministry|department|government|parliament|cabinet|senate|central bank|national bank|supreme court)\b/;

/** Whether a name is all capitals of two to eight letters, digits and hyphens beside them ("ITU", "ITU-D", "U.N."). */
export const isAcronym: (name: string) => boolean = memoized((name) => {
  const plain = name.normalize('NFKC').replaceAll('.', '');
  const letters = plain.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 2 && letters <= LONGEST_ACRONYM && /^\p{Lu}[\p{Lu}\p{N}&’'‐‑–-]*$/u.test(plain);
});

/**
 * The name as it is compared between articles, or undefined where it is too little to tell one thing from another: names of
 * generic words only ("the Action Plan"), one word of a longer name ("Commission" for "European Commission"), and for people
 * less than a given name and a surname. Acronyms are compared by `acronymKey` instead.
 * @param longest the fullest name of the thing in the same article
 */
export function fullNameKey(table: EntityTable, name: string, longest: string): string | undefined {
  const folded = foldName(name);
  if (folded === '' || isAcronym(name)) return undefined;
  const words = folded.split(' ');
  if (words.every(isGeneric)) return undefined;
  if (table === 'people') return isPersonFullName(name) ? folded : undefined;
  return isWordOf(table, folded, longest) ? undefined : folded;
}

/** The acronym as it is compared between articles; undefined for other names and for people. */
export function acronymKey(table: EntityTable, name: string): string | undefined {
  return table !== 'people' && isAcronym(name) ? fold(name) : undefined;
}

function isGeneric(word: string): boolean {
  const isHead = [isOrganizationHead, isEventHead, isInstrumentHead, isServiceHead, isOfficeHead].some(
    (test) => test(word),
  );
  return isHead || QUALIFIERS.has(word);
}

function isPersonFullName(name: string): boolean {
  const words = name
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '' && !PERSON_TITLES.has(word) && !isOfficeHead(word));
  return words.filter((word) => word.length > 1).length >= 2;
}

/** Whether a name is one word of a longer one. A service goes by one word: "Ferrypass" for "Ferrypass app". */
function isWordOf(table: EntityTable, folded: string, longest: string): boolean {
  const words = foldName(longest).split(' ');
  const others = words.filter((word) => word !== folded);
  if (others.length === 0 || others.length === words.length) return false;
  return table !== 'services' || !others.every(isGeneric);
}

/** Whether states have bodies of this name each, so that only the country tells them apart. */
export function isStateBody(name: string): boolean {
  return STATE_BODY.test(foldName(name));
}

/** The fullest of some names: none in capitals if there is another, then the longest, then by code unit. */
export function fullest(names: Iterable<string>): string | undefined {
  return [...names].sort(byFullness)[0];
}

/** Orders names from the fullest on; a leading "the" adds nothing. */
export function byFullness(a: string, b: string): number {
  return Number(isCapitals(a)) - Number(isCapitals(b)) || ownLength(b) - ownLength(a) || byCodeUnit(a, b);
}

/** Whether a name has no small letter: "WPU", "PORTX 2030". */
export function isCapitals(name: string): boolean {
  return !/\p{Ll}/u.test(name);
}

function ownLength(name: string): number {
  return name.replace(/^the\s+/i, '').length;
}
