import { plainRows, TABLES } from '../contract/tables.ts';
import type { Dataset, PlainCell, PlainRow, TableSchema } from '../contract/tables.ts';

/** What one cell of a table may hold. */
export type Cell = PlainCell;

/** A row of any table, its columns by name. */
export type Row = PlainRow;

/** Rows by table: the form in which the checks take a data set, typed or read back from a folder. */
export type Tables = ReadonlyMap<string, readonly Row[]>;

/** Schemas by table. */
export type Schemas = ReadonlyMap<string, TableSchema>;

/** The rows of a data set by table name; the same rows, not copies. */
export function tablesOf(dataset: Dataset): Tables {
  return new Map(TABLES.map((table) => [table, plainRows(dataset, table)]));
}

/** The text in a column; empty where the row has none (the schema check says so). */
export function textIn(row: Row, column: string): string {
  const cell = row[column];
  return typeof cell === 'string' ? cell : '';
}

/** The number in a column; NaN where the row has none. */
export function numberIn(row: Row, column: string): number {
  const cell = row[column];
  return typeof cell === 'number' ? cell : Number.NaN;
}

/** The items of a list column; a single value is a list of one, null of none. */
export function itemsIn(row: Row, column: string): readonly string[] {
  const cell = row[column];
  if (cell === null || cell === undefined) return [];
  return typeof cell === 'object' ? cell : [String(cell)];
}

/** One string for several, for use as a key: no two lists of parts give the same. */
export function keyOf(...parts: readonly string[]): string {
  let key = '';
  for (const part of parts) key += `${part.length} ${part}`;
  return key;
}

/** Several checks ask for the same rows. */
const byId = new WeakMap<readonly Row[], ReadonlyMap<string, Row>>();

/** Rows of one table by id. */
export function rowsById(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const known = byId.get(rows);
  if (known !== undefined) return known;
  const found = new Map<string, Row>();
  for (const row of rows) found.set(textIn(row, 'id'), row);
  byId.set(rows, found);
  return found;
}
