import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWhere, spanHolding } from '../../pipeline/text/locate.ts';

const spans = [
  { start: 0, end: 5 },
  { start: 7, end: 8 },
  { start: 8, end: 20 },
];

describe('the span that holds an offset', () => {
  it.each([
    [0, 0],
    [4, 0],
    [7, 1],
    [8, 2],
    [19, 2],
  ])('%i is in span %i', (offset, index) => {
    expect(spanHolding(spans, offset)).toBe(spans[index]);
  });

  it.each([-1, 5, 6, 20])('%i is in none: spans are half-open', (offset) => {
    expect(spanHolding(spans, offset)).toBeUndefined();
  });

  it('none holds anything where there is none', () => {
    expect(spanHolding([], 0)).toBeUndefined();
  });

  it('is the one that a search from the beginning finds', () => {
    const lengths = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 9 })));
    fc.assert(
      fc.property(lengths, fc.integer({ min: -5, max: 200 }), (pieces, offset) => {
        let end = 0;
        const all = pieces.map(([gap, length]) => {
          const start = end + gap;
          end = start + length;
          return { start, end };
        });
        expect(spanHolding(all, offset)).toBe(all.find((span) => span.start <= offset && offset < span.end));
      }),
    );
  });
});

it('counts the items from the front that satisfy a condition', () => {
  expect(countWhere([1, 3, 5, 7], (item) => item < 4)).toBe(2);
  expect(countWhere([1, 3], () => true)).toBe(2);
  expect(countWhere([], () => true)).toBe(0);
});
