import type { RowList } from '../contract/row-list.ts';
import { plainRows, SCHEMAS, TABLES } from '../contract/tables.ts';
import type { Dataset, PlainCell, PlainRow, TableSchema } from '../contract/tables.ts';
import { parsedText, rawTextIn } from '../rows/raw-text.ts';

/** What one cell of a table may hold. */
export type Cell = PlainCell;

/** A row of any table, its columns by name. */
export type Row = PlainRow;

/** Rows by table, each sorted by key. A previous release may have other tables than this one. */
export type Tables = ReadonlyMap<string, RowList<Row>>;

const NO_ROWS: RowList<Row> = [];

/** The rows of a table; none where there is no such table. */
export function rowsIn(tables: Tables, table: string): RowList<Row> {
  return tables.get(table) ?? NO_ROWS;
}

/** Schemas by table. */
export type Schemas = ReadonlyMap<string, TableSchema>;

/** The schemas of the release that is being made, in table order. */
export function currentSchemas(): Schemas {
  return new Map(TABLES.map((table) => [table, SCHEMAS[table]]));
}

/** The rows of a data set by table, in table order, sorted by key so that the order of the input leaves no trace. They are the same rows, not copies. */
export function tablesOf(dataset: Dataset): Tables {
  return new Map(TABLES.map((table) => [table, sortedByKey(plainRows(dataset, table), SCHEMAS[table])]));
}

/** Lists that were found in order; they are asked about again and again. */
const inOrder = new WeakMap<RowList<Row>, TableSchema>();

/** The rows in order of their key; the same list where they are. */
export function sortedByKey(rows: RowList<Row>, schema: TableSchema): RowList<Row> {
  if (inOrder.get(rows) === schema) return rows;
  if (areInOrder(rows, schema)) {
    inOrder.set(rows, schema);
    return rows;
  }
  return rows
    .map((row) => ({ row, key: keyIn(row, schema) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}

function areInOrder(rows: RowList<Row>, schema: TableSchema): boolean {
  let before = '';
  for (const { key } of entriesOf(rows, schema)) {
    if (key < before) return false;
    before = key;
  }
  return true;
}

/** A row of a table that is gone through in order of key. */
export interface Entry {
  readonly key: string;
  /** As it lies on the disk; undefined where it does not. */
  readonly text: string | undefined;
  readonly row: () => Row;
}

/** The rows with their keys. Those that lie on the disk are parsed where they are asked for. */
export function* entriesOf(rows: RowList<Row>, schema: TableSchema): Generator<Entry> {
  const [column, ...others] = schema['x-table'].key;
  if (rows.texts === undefined || column === undefined || others.length > 0) {
    for (const row of rows) yield { key: keyIn(row, schema), text: undefined, row: () => row };
    return;
  }
  const keyOf = rawTextIn(column);
  for (const texts of rows.texts())
    for (const text of texts) {
      const row = (): Row => parsedText(text);
      yield { key: keyOf(text) ?? keyIn(row(), schema), text, row };
    }
}

/** The key of a row; of several columns, joined by spaces, which ids do not have. */
export function keyIn(row: Row, schema: TableSchema): string {
  const [first, ...others] = schema['x-table'].key;
  if (first !== undefined && others.length === 0) return String(row[first]);
  return schema['x-table'].key.map((column) => String(row[column])).join(' ');
}

/** Whether a row has these columns in this order and no others, as nearly all have. */
export function hasColumns(row: Row, columns: readonly string[]): boolean {
  let at = 0;
  for (const column in row) if (column !== columns[at++]) return false;
  return at === columns.length;
}
