import type { Span } from '../contract/span.ts';

/**
 * The one of some ordered, not overlapping spans that holds an offset, by binary search.
 * @param spans in text order
 * @param offset in the same unit as the spans
 */
export function spanHolding<Item extends Span>(spans: readonly Item[], offset: number): Item | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span === undefined) return undefined;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}
