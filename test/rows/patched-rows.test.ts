import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { rowsKeptIn } from '../../pipeline/rows/kept-rows.ts';
import { removeTemporaryFolders, temporaryFolder } from '../release/build-release.ts';

afterAll(removeTemporaryFolders);

interface Kept {
  readonly id: string;
  readonly words: string;
}

const rows = fc.uniqueArray(
  fc.record({
    id: fc.nat(40).map((at) => `row/${at + 10}`),
    words: fc.string({ unit: 'binary', maxLength: 9 }),
  }),
  { selector: ({ id }) => id, maxLength: 30 },
);
const byId = (a: Kept, b: Kept): number => (a.id < b.id ? -1 : 1);

it('rows beside those of another list are all in order of id, wherever either lies', async () => {
  const folder = await temporaryFolder();
  let files = 0;
  const keeper = (mostHeld: number) => rowsKeptIn<Kept>(path.join(folder, String(files++)), mostHeld);
  fc.assert(
    fc.property(
      rows,
      rows,
      fc.infiniteStream(fc.boolean()),
      fc.constantFrom(0, 100),
      fc.constantFrom(0, 3, 100),
      (before, now, draws, heldBefore, heldNow) => {
        const first = keeper(heldBefore);
        first.take(before);
        const list = first.inOrder();
        const isNow = new Set(now.map(({ id }) => id));
        const sorted = before.toSorted(byId);
        // What comes anew goes before; of the rest some does.
        const gone = new Set(
          sorted.flatMap(({ id }, place) => (isNow.has(id) || draws.next().value === true ? [place] : [])),
        );
        const expected = [...sorted.filter((_, place) => !gone.has(place)), ...now].sort(byId);
        const second = keeper(heldNow);
        second.take(now);
        const found = second.inOrder({ rows: list, without: [...gone] });
        expect([...found]).toEqual(expected);
        expect(found.length).toBe(expected.length);
        expect(Array.from({ length: expected.length + 1 }, (_, at) => found.at(at))).toEqual([
          ...expected,
          undefined,
        ]);
        if (found.texts === undefined) return;
        if (found.differs !== undefined) {
          const { from, came, went } = found.differs;
          expect(from).toBe(list);
          const left = new Map(sorted.map((row) => [row.id, row]));
          for (const row of went) expect(left.delete(row.id)).toBe(true);
          for (const row of came) left.set(row.id, row);
          expect([...left.values()].sort(byId)).toEqual(expected);
        }
        expect(
          [...found.texts()].flat().map((text) => JSON.parse(Buffer.from(text, 'latin1').toString())),
        ).toEqual(expected);
        expect([...(found.columnTexts?.('words') ?? [])]).toEqual(expected.map(({ words }) => words));
        expect(found.filter(({ id }) => isNow.has(id))).toEqual(expected.filter(({ id }) => isNow.has(id)));
      },
    ),
    { numRuns: 200 },
  );
});
