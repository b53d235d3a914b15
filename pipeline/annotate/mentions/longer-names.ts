import { isInitialsOf } from './acronyms.ts';

/** The longer names among many for which a short one may stand, found without comparing each with each. */
export interface LongerNames {
  /** Names that begin or end with these words. */
  shortenedBy(short: string): readonly string[];
  /** Names whose capitals these are. */
  abbreviatedBy(short: string): readonly string[];
}

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
    for (const part of partsOf(name)) addTo(byPart, part, name);
    addTo(byCapitals, capitalsOf(wholeOf(name)), name);
  }
  return {
    shortenedBy: (short) => byPart.get(short) ?? [],
    abbreviatedBy: (short) =>
      (byCapitals.get(short) ?? []).filter((name) => isInitialsOf(short, wholeOf(name))),
  };
}

/** The first words and the last words of a name, fewer than all; the last may follow a hyphen. */
function partsOf(name: string): Set<string> {
  const parts = new Set<string>();
  for (let at = 1; at < name.length - 1; at++) {
    if (name[at] === ' ') parts.add(name.slice(0, at));
    if (name[at] === ' ' || name[at] === '-') parts.add(name.slice(at + 1));
  }
  return parts;
}

function capitalsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => (/^\p{Lu}/u.test(word) ? (word[0] ?? '') : ''))
    .join('');
}

function addTo(lists: Map<string, string[]>, key: string, name: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [name]);
  else list.push(name);
}
