import type { Breach, Expectations, Range } from '../contract/gates.ts';
import { TABLES } from '../contract/tables.ts';
import { edtfBounds } from '../text/edtf.ts';
import { cellOf, keyOf, rowsOf, type Subject } from './subject.ts';
import { some } from './words.ts';

/** Numbers and dates outside the limits that the publisher gives: `range/statistics/value`. Empty ones are inside. */
export function valueRanges({ dataset }: Subject, { tables }: Expectations): Breach[] {
  return TABLES.flatMap((table) =>
    Object.entries(tables[table]?.columns ?? {}).flatMap(([column, range]): Breach[] => {
      if (range.min === undefined && range.max === undefined) return [];
      const outside = rowsOf(dataset, table).filter((row) => isOutside(cellOf(row, column), range));
      if (outside.length === 0) return [];
      const named = outside.map((row) => `${String(cellOf(row, column))} (${keyOf(table, row)})`);
      const found = `${column} is outside in ${outside.length} of ${dataset[table].length} rows of ${table}: ${some(named)}`;
      return [{ rule: `range/${table}/${column}`, found, expected: inWords(range) }];
    }),
  );
}

/** A date that is not exact, or an interval, is outside only where all of it is. */
function isOutside(cell: unknown, { min, max }: Range): boolean {
  if (typeof cell === 'number')
    return (typeof min === 'number' && cell < min) || (typeof max === 'number' && cell > max);
  if (typeof cell !== 'string' || cell === '') return false;
  const [first, last] = edtfBounds(cell);
  return (
    (typeof min === 'string' && last < edtfBounds(min)[0]) ||
    (typeof max === 'string' && first > edtfBounds(max)[1])
  );
}

function inWords({ min, max }: Range): string {
  if (min === undefined) return `at most ${max}`;
  return max === undefined ? `at least ${min}` : `from ${min} to ${max}`;
}
