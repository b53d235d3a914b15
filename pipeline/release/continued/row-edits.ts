import type { RowList } from '../../contract/row-list.ts';
import type { TableSchema } from '../../contract/tables.ts';
import type { TableDelta } from '../deltas/delta.ts';
import { keyIn, type Row } from '../rows.ts';

/** A difference of a table from that of the release before, at its place. */
export interface RowEdit {
  readonly key: string;
  /** The row of the release before at which it is, in order of key; null behind the last. */
  readonly at: Row | null;
  /** Whether that row goes. */
  readonly removes: boolean;
  /** Whether it is at the last row or behind it. */
  readonly isAtEnd: boolean;
  /** The row that comes before it, or instead of it; null for none. */
  readonly row: Row | null;
}

/**
 * The differences of a table in order of key, with the rows of the release before at which they are.
 * @param before its rows, in order of key
 * @param delta undefined where nothing changed
 */
export function rowEdits(
  before: RowList<Row>,
  schema: TableSchema,
  delta: TableDelta | undefined,
): readonly RowEdit[] {
  if (delta === undefined) return [];
  const here = [...delta.added, ...delta.changed].map(({ key, row }) => ({ key, row }));
  const gone = Array.from(delta.withdrawn, ({ key }) => ({ key, row: null }));
  return [...here, ...gone]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, row }) => {
      const place = firstFrom(before, schema, key);
      const at = before.at(place) ?? null;
      const removes = at !== null && keyIn(at, schema) === key;
      return { key, at, removes, isAtEnd: place >= before.length - 1, row };
    });
}

/** The place of the first row whose key is not before another. Few are looked at, as the rows may lie on the disk. */
function firstFrom(rows: RowList<Row>, schema: TableSchema, key: string): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows.at(middle);
    if (row !== undefined && keyIn(row, schema) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
