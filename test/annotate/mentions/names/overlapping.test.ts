import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apartFrom, overlapping } from '../../../../pipeline/annotate/mentions/names/overlapping.ts';

const stretch = fc
  .tuple(fc.nat(300), fc.integer({ min: 1, max: 60 }))
  .map(([firstToken, length]) => ({ firstToken, endToken: firstToken + length }));
const sorted = fc.array(stretch).map((all) => all.toSorted((a, b) => a.firstToken - b.firstToken));

it('finds the stretches that share a token with one', () => {
  fc.assert(
    fc.property(sorted, stretch, (all, one) => {
      const sharing = all.filter(
        (other) => other.firstToken < one.endToken && one.firstToken < other.endToken,
      );
      expect(overlapping(all, one)).toEqual(sharing);
    }),
  );
});

it('leaves those that share none with others', () => {
  const names = [
    { firstToken: 0, endToken: 3 },
    { firstToken: 4, endToken: 6 },
  ];
  expect(apartFrom(names, [{ firstToken: 2, endToken: 4 }])).toEqual([{ firstToken: 4, endToken: 6 }]);
});
