import { words } from '../../../lexicon/words.ts';
import { typeOfPointingNoun } from '../coreference/pointing-nouns.ts';
import type { NameSegment } from '../names/segments.ts';

/** Nouns for bodies of which there are many, beside those that point at one. */
const ANY_BODY: ReadonlySet<string> = new Set(
  words(
    'court tribunal hospital government state kingdom crown school team corporation division society council movement',
  ),
);
/** Nouns for states, which are no name of one. */
const STATES: ReadonlySet<string> = new Set(words('kingdom republic state government'));

/** "Commission", "Court": which one it is, only longer names tell. */
export function isBareNoun({ type, words: named }: NameSegment): boolean {
  const [noun] = named;
  if (noun === undefined || named.length > 1 || !/^\p{Lu}\p{Ll}+$/u.test(noun.text)) return false;
  if (type.type === 'place') return STATES.has(noun.lower);
  const isAny = typeOfPointingNoun(noun.lower) === 'organization' || ANY_BODY.has(noun.lower);
  return type.type === 'organization' && isAny;
}

/** The words that one body with a longer name has, and no other: one of them may stand for the whole. */
export function wordsOfLongerBodies(names: readonly NameSegment[]): ReadonlySet<string> {
  const bodies = new Map<string, ReadonlySet<string>>();
  for (const { type, text, words: named } of names)
    if (type.type === 'organization' && named.length > 1)
      bodies.set(text, new Set(named.map((word) => word.text)));
  const count = new Map<string, number>();
  for (const own of bodies.values()) for (const word of own) count.set(word, (count.get(word) ?? 0) + 1);
  return new Set([...count].flatMap(([word, times]) => (times === 1 ? [word] : [])));
}
