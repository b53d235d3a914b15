import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addRow, addSteps, ROW_LENGTH, unpackRow } from '../../../pipeline/annotate/tagger/packed-rows.ts';
import { TAG_COUNT } from '../../../pipeline/annotate/tagger/tags.ts';

const said = fc.array(
  fc.record({ tag: fc.integer({ min: 0, max: TAG_COUNT - 1 }), steps: fc.integer({ min: -127, max: 127 }) }),
  { maxLength: 200 },
);

test('a packed row holds the sum of what was added for each tag, for and against', () => {
  fc.assert(
    fc.property(said, said, (first, second) => {
      const row = new Int32Array(ROW_LENGTH);
      const other = new Int32Array(ROW_LENGTH);
      for (const { tag, steps } of first) addSteps(row, 0, tag, steps);
      for (const { tag, steps } of second) addSteps(other, 0, tag, steps);
      addRow(row, other, 0);
      const sums = new Float32Array(TAG_COUNT);
      for (const { tag, steps } of [...first, ...second]) sums[tag] = (sums[tag] ?? 0) + steps;
      const scores = new Float32Array(TAG_COUNT);
      unpackRow(row, 1, scores, 0);
      expect([...scores]).toEqual([...sums].map((sum) => sum + 0));
    }),
  );
});
