import { isInitialsOf } from './short-for.ts';

/** The longer names among many for which a short one may stand, found without comparing each with each. */
export interface LongerNames {
  /** Names that begin or end with these words, or have them before what they are on. */
  shortenedBy(short: string): readonly string[];
  /** Names whose capitals these are. */
  abbreviatedBy(short: string): readonly string[];
}

const NONE: readonly string[] = [];
const SPACE = 32;
const HYPHEN = 45;
const CODE_A = 65;
const CODE_Z = 90;
const LAST_ASCII = 127;
const BETWEEN_WORDS = /[\s-]/;
/** As `isInitialsOf` takes them. */
const SHORTEST_ACRONYM = 3;
const LONGEST_ACRONYM = 8;

/**
 * Indexes names by the words they begin and end with and by their capitals. Takes time by the length of the names: a name has at most
 * some 40 words (see `nameRuns`).
 * @param names distinct, in the order in which they are given back
 * @param wholeOf the part of a name that its capitals stand for
 */
export function longerNames(
  names: Iterable<string>,
  wholeOf: (name: string) => string = (name) => name,
): LongerNames {
  const byPart = new Map<string, string[]>();
  const byCapitals = new Map<string, string[]>();
  for (const name of names) {
    addParts(byPart, name);
    const capitals = capitalsOf(wholeOf(name));
    if (capitals !== '') addTo(byCapitals, capitals, name);
  }
  return {
    shortenedBy: (short) => byPart.get(short) ?? NONE,
    abbreviatedBy: (short) =>
      byCapitals.get(short)?.filter((name) => isInitialsOf(short, wholeOf(name))) ?? NONE,
  };
}

/**
 * Adds a name to the lists of its first words and of its last words, fewer than all; the last may follow a hyphen. So are the last before its matter:
 * "Framework Convention" of the "Council of Harbours Framework Convention on Ports".
 */
function addParts(lists: Map<string, string[]>, name: string): void {
  const matter = name.indexOf(' on ');
  for (let at = 1; at < matter; at++)
    if (name.charCodeAt(at) === SPACE) addTo(lists, name.slice(at + 1, matter), name);
  for (let at = 1; at < name.length - 1; at++) {
    const mark = name.charCodeAt(at);
    if (mark === SPACE) addTo(lists, name.slice(0, at), name);
    if (mark === SPACE || mark === HYPHEN) addTo(lists, name.slice(at + 1), name);
  }
}

/** The capitals with which words begin; nothing where they are too few or too many for an acronym. */
export function capitalsOf(name: string): string {
  if (!BETWEEN_WORDS.test(name)) return '';
  let capitals = '';
  for (const word of name.split(/[\s-]+/)) if (beginsWithCapital(word)) capitals += word[0] ?? '';
  return capitals.length < SHORTEST_ACRONYM || capitals.length > LONGEST_ACRONYM ? '' : capitals;
}

function beginsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code <= LAST_ASCII ? code >= CODE_A && code <= CODE_Z : /^\p{Lu}/u.test(word);
}

function addTo(lists: Map<string, string[]>, key: string, name: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [name]);
  else if (list.at(-1) !== name) list.push(name);
}
