import { SCHEMAS, TABLES } from '../contract/tables.ts';
import type { Dataset, TableName, TableSchema } from '../contract/tables.ts';

/** What one cell of a table may hold. */
export type Cell = string | number | boolean | null | readonly string[];

/** A row of any table, its columns by name. */
export type Row = Readonly<Record<string, Cell>>;

/** Rows by table, each sorted by key. A previous release may have other tables than this one. */
export type Tables = ReadonlyMap<string, readonly Row[]>;

/** Schemas by table. */
export type Schemas = ReadonlyMap<string, TableSchema>;

/** The schemas of the release that is being made, in table order. */
export function currentSchemas(): Schemas {
  return new Map(TABLES.map((table) => [table, SCHEMAS[table]]));
}

/** The rows of a data set by table, in table order, sorted by key so that the order of the input leaves no trace. */
export function tablesOf(dataset: Dataset): Tables {
  return new Map(TABLES.map((table) => [table, sortedByKey(rowsOf(dataset, table), SCHEMAS[table])]));
}

function rowsOf(dataset: Dataset, table: TableName): Row[] {
  const rows: readonly object[] = dataset[table];
  return rows.map((row) => ({ ...row }));
}

function sortedByKey(rows: readonly Row[], schema: TableSchema): Row[] {
  return rows
    .map((row) => ({ row, key: keyIn(row, schema) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}

/** The key of a row; of several columns, joined by spaces, which ids do not have. */
export function keyIn(row: Row, schema: TableSchema): string {
  return schema['x-table'].key.map((column) => String(row[column])).join(' ');
}
