import { existsSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { RowList } from '../../pipeline/contract/row-list.ts';
import { rowsKeptIn } from '../../pipeline/rows/kept-rows.ts';
import { removeTemporaryFolders, temporaryFolder } from '../release/build-release.ts';

afterAll(removeTemporaryFolders);

interface Kept {
  readonly id: string;
  readonly words: string;
  readonly list: readonly string[];
}

const rows = fc.array(
  fc.record({
    id: fc.string({ unit: fc.constantFrom('a', 'b', '0', 'é'), maxLength: 4 }),
    words: fc.string({ unit: 'binary', maxLength: 40 }),
    list: fc.array(fc.string({ maxLength: 4 }), { maxLength: 3 }),
  }),
  { maxLength: 30 },
);

async function kept(given: readonly Kept[], mostHeld: number): Promise<RowList<Kept>> {
  const file = path.join(await temporaryFolder(), 'rows');
  const keeper = rowsKeptIn<Kept>(file, mostHeld);
  for (const row of given) keeper.take([row]);
  const list = keeper.inOrder();
  // Whoever is killed leaves nothing behind.
  expect(existsSync(file)).toBe(false);
  return list;
}

it('gives the rows in order of id, whether they lie in memory or on the disk', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom(0, 5, 100), async (given, mostHeld) => {
      const list = await kept(given, mostHeld);
      const ordered = given.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
      expect([...list]).toEqual(ordered);
      expect([...list]).toEqual(ordered);
      expect(list.length).toBe(ordered.length);
      expect([-1, 0, 3, ordered.length].map((place) => (place < 0 ? undefined : list.at(place)))).toEqual(
        [-1, 0, 3, ordered.length].map((place) => (place < 0 ? undefined : ordered[place])),
      );
      expect(list.map(({ id }) => id)).toEqual(ordered.map(({ id }) => id));
      expect(list.flatMap((row) => row.list)).toEqual(ordered.flatMap((row) => row.list));
      expect(list.filter(({ list: own }) => own.length > 0)).toEqual(
        ordered.filter(({ list: own }) => own.length > 0),
      );
      expect(list.find(({ words }) => words === '')).toEqual(ordered.find(({ words }) => words === ''));
    }),
    { numRuns: 50 },
  );
});

it('reads rows that are longer than a piece of the file', async () => {
  const long = ['b', 'a', 'c'].map((id) => ({ id, words: id.repeat(3 << 20), list: [] }));
  const list = await kept(long, 0);
  expect(list.map(({ id, words }) => [id, words.length])).toEqual(['a', 'b', 'c'].map((id) => [id, 3 << 20]));
});
