import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import names from '../../pipeline/annotate/tagger/weights.json' with { type: 'json' };
import relations from '../../pipeline/extract/relations/weights.json' with { type: 'json' };
import { packSorted, readSorted } from '../../pipeline/text/sorted-numbers.ts';

function read(packed: string): number[] {
  const numbers: number[] = [];
  readSorted(packed, (value, index) => {
    expect(index).toBe(numbers.length);
    numbers.push(value);
  });
  return numbers;
}

test('ascending numbers are read as they were packed', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 })), (numbers) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      expect(read(packSorted(sorted))).toEqual(sorted);
    }),
  );
});

it('packs what is committed to the same bytes', () => {
  const packed = [names.features, ...relations.linear.map(({ buckets }) => buckets)];
  // One comparison each: a difference of megabytes is not to be printed.
  for (const one of packed) expect(packSorted(read(one)) === one).toBe(true);
});
