import type { Span } from '../contract/span.ts';

/**
 * The one of some ordered, not overlapping spans that holds an offset, by binary search.
 * @param spans in text order
 * @param offset in the same unit as the spans
 */
export function spanHolding<Item extends Span>(spans: readonly Item[], offset: number): Item | undefined {
  return spans[indexHolding(spans, offset)];
}

/** The index of `spanHolding`; -1 where none holds the offset. */
export function indexHolding(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span === undefined) return -1;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** How many items from the front satisfy a condition that holds up to some item and not after it, by binary search. */
export function countWhere<Item>(
  items: readonly Item[],
  holds: (item: Item, index: number) => boolean,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && holds(item, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
