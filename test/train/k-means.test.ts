import { expect, it } from 'vitest';
import { kMeans } from '../../pipeline/train/k-means.ts';

/** Directions in degrees as rows of unit length. */
function rows(...degrees: readonly number[]): Float32Array {
  return Float32Array.from(
    degrees.flatMap((degree) => [Math.cos((degree * Math.PI) / 180), Math.sin((degree * Math.PI) / 180)]),
  );
}

it('puts rows of like direction together, also those that it did not learn from', () => {
  const [a, b, c, d, e, f] = kMeans({ data: rows(0, 5, 90, 95, 3, 92), dimensions: 2 }, 2, 4);
  expect([b, e]).toEqual([a, a]);
  expect([d, f]).toEqual([c, c]);
  expect(c).not.toBe(a);
});

it('makes no more clusters than there are rows', () => {
  expect([...kMeans({ data: rows(0, 90), dimensions: 2 }, 8, 2)]).toEqual([0, 1]);
});
