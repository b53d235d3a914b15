/** More gain little, and their words are in memory together. */
const MOST_ITEMS = 64;
const MOST_BYTES = 1_000_000;

/**
 * Cuts a list in chunks that are worked on together, in order: a few items of ordinary size, or a large one alone.
 * @param sizeOf bytes of an item
 */
export function chunksOf<Item>(items: readonly Item[], sizeOf: (item: Item) => number): Item[][] {
  const chunks: Item[][] = [];
  let chunk: Item[] = [];
  let bytes = 0;
  for (const item of items) {
    const size = sizeOf(item);
    if (chunk.length === MOST_ITEMS || (chunk.length > 0 && bytes + size > MOST_BYTES)) {
      chunks.push(chunk);
      [chunk, bytes] = [[], 0];
    }
    chunk.push(item);
    bytes += size;
  }
  return chunk.length > 0 ? [...chunks, chunk] : chunks;
}
