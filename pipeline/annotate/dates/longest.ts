import type { Span } from '../../contract/span.ts';

/**
 * Of readings that overlap the longest, of equally long ones the first; in text order. Linear after sorting.
 * @param readings in order of preference
 */
export function longestOf<T extends Span>(readings: readonly T[]): T[] {
  const kept: T[] = [];
  for (const reading of readings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || reading.start >= last.end) kept.push(reading);
    else if (reading.end - reading.start > last.end - last.start) {
      kept.pop();
      kept.push(reading);
    }
  }
  return kept;
}
