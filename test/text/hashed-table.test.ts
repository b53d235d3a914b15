import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTable, unpackTable } from '../../pipeline/text/hashed-table.ts';

/** Of any 32 bits but all zeros, which the table takes for the hash 1. */
const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((bits) => bits !== 0);

test('a table that was packed gives the same values, and 0 for what it has not', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(hash, fc.integer({ min: 1, max: 0xffff })), { selector: ([key]) => key }),
      hash,
      (entries, other) => {
        const table = new Map(entries);
        const read = unpackTable(packTable(table));
        for (const [key, value] of entries) expect(read(key)).toBe(value);
        expect(read(other)).toBe(table.get(other) ?? 0);
      },
    ),
  );
});
