import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunksOf } from '../pipeline/chunks.ts';

const sizesOf = (sizes: readonly number[]): number[][] => chunksOf(sizes, (size) => size);

test('sixty-four small items make a chunk', () => {
  expect(sizesOf(Array.from({ length: 130 }, () => 4000)).map((chunk) => chunk.length)).toEqual([64, 64, 2]);
});

test('a large item stands alone, whatever stands beside it', () => {
  expect(sizesOf([10, 20, 5_000_000, 30, 40])).toEqual([[10, 20], [5_000_000], [30, 40]]);
});

test('all items are there in their order, in no empty chunk and none that is too large', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(700_000)), (sizes) => {
      const chunks = sizesOf(sizes);
      expect(chunks.flat()).toEqual(sizes);
      for (const chunk of chunks) {
        expect(chunk.length).toBeGreaterThan(0);
        expect(chunk.length).toBeLessThanOrEqual(64);
        expect(chunk.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_000_000);
      }
    }),
  );
});
