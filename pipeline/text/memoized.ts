/** As many words as a few books have. */
const MOST_WORDS = 50_000;

/**
 * A pure function of a word that remembers what it gave: texts repeat their words, so that looking a word up is most of the time
 * all that is left to do. It forgets everything once it knows too many words, so memory stays bounded.
 */
export function memoized<Value extends NonNullable<unknown>>(
  of: (word: string) => Value,
): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const remembered = known.get(word);
    if (remembered !== undefined) return remembered;
    const value = of(word);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, value);
    return value;
  };
}
