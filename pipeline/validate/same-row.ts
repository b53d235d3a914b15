import type { Row } from './tables.ts';

/** Whether two rows have the same cells, in whatever order of columns. */
export function isSameRow(row: Row, other: Row): boolean {
  let columns = 0;
  for (const column in row) {
    const [cell, known] = [row[column], other[column]];
    if (cell !== known && (known === undefined || JSON.stringify(cell) !== JSON.stringify(known)))
      return false;
    columns++;
  }
  return columns === Object.keys(other).length;
}
