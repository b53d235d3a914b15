/** Numbers of the table: some times as many as the longest list here has words. */
const SLOTS = 1 << 12;
const MASK = SLOTS - 1;

/**
 * A test that tells of most words at a glance that they are not in a list: by length, first and last unit, so that the word itself
 * need not be looked up. It says true of every word of the list, and of a few others.
 */
export function wordGate(list: Iterable<string>): (word: string) => boolean {
  const open = new Uint8Array(SLOTS);
  for (const word of list) open[slotOf(word)] = 1;
  return (word) => open[slotOf(word)] === 1;
}

function slotOf(word: string): number {
  const { length } = word;
  if (length === 0) return 0;
  return (word.charCodeAt(0) * 37 + word.charCodeAt(length - 1) * 131 + length * 1021) & MASK;
}
