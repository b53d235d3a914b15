/** Some times as many as the longest list has words. */
const SLOTS = 1 << 12;
const MASK = SLOTS - 1;

/**
 * A test that tells of most words at a glance that they are not in a list: by length, first and last unit, so that the word itself
 * need not be looked up. It lets through every word of the list, and a few others.
 */
export class WordGate {
  private readonly slots = new Uint8Array(SLOTS);

  constructor(list: Iterable<string> = []) {
    for (const word of list) this.add(word);
  }

  add(word: string): void {
    this.slots[slotOf(word)] = 1;
  }

  passes(word: string): boolean {
    return this.slots[slotOf(word)] === 1;
  }
}

function slotOf(word: string): number {
  const { length } = word;
  if (length === 0) return 0;
  return (word.charCodeAt(0) * 37 + word.charCodeAt(length - 1) * 131 + length * 1021) & MASK;
}
