import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UnionFind } from '../../../pipeline/annotate/mentions/union-find.ts';

const key = fc.constantFrom(...'abcdefgh');
const joins = fc.array(fc.tuple(key, key));

function joinedBy(pairs: readonly (readonly [string, string])[]): string[] {
  const sets = new UnionFind();
  for (const [left, right] of pairs) sets.union(left, right);
  return [...'abcdefgh'].map((one) => sets.find(one));
}

it('a set is known by its least member', () => {
  expect(
    joinedBy([
      ['c', 'b'],
      ['d', 'c'],
      ['f', 'g'],
    ]).join(''),
  ).toBe('abbbeffh');
});

it('the order of joins changes nothing', () => {
  fc.assert(
    fc.property(
      joins.chain((pairs) =>
        fc.tuple(fc.constant(pairs), fc.shuffledSubarray(pairs, { minLength: pairs.length })),
      ),
      ([pairs, shuffled]) => {
        expect(joinedBy(shuffled.map(([left, right]) => [right, left] as const))).toEqual(joinedBy(pairs));
      },
    ),
  );
});

it('a long chain is walked in time linear in its length', () => {
  const sets = new UnionFind();
  const name = (at: number): string => String(at).padStart(6, '0');
  for (let at = 100_000; at > 0; at--) sets.union(name(at), name(at - 1));
  for (let at = 100_000; at > 0; at--) expect(sets.find(name(at))).toBe(name(0));
});
