/** As many words as a few books have. */
const MOST_WORDS = 50_000;

/**
 * A pure function of a word that remembers what it gave: texts repeat their words, so that looking a word up is most of the time
 * all that is left to do. A function that may find nothing gives `null` for it. Memory stays bounded: once it knows too many words, it forgets those
 * that it was not asked for since it last did.
 */
export function memoized<Value extends NonNullable<unknown> | null>(
  of: (word: string) => Value,
): (word: string) => Value {
  // An object without a prototype answers twice as fast as a Map.
  let known = emptyTable<Value>();
  let older = emptyTable<Value>();
  let words = 0;
  return (word) => {
    const remembered = known[word];
    if (remembered !== undefined) return remembered;
    if (words++ >= MOST_WORDS) [older, known, words] = [known, emptyTable<Value>(), 1];
    const earlier = older[word];
    return (known[word] = earlier === undefined ? of(word) : earlier);
  };
}

function emptyTable<Value>(): Record<string, Value | undefined> {
  return Object.create(null);
}
