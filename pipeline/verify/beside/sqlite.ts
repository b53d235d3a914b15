import type { Database } from 'node-sqlite3-wasm';
import type { TableSchema } from '../../contract/tables.ts';
import { rawTextIn } from '../../rows/raw-text.ts';
import { textAt } from '../expected/sqlite-rows.ts';
import { typeOf } from '../formats/read-file.ts';
import type { RowDifference } from './row-differences.ts';

/** The SQLite file of the release before, and what differs in the tables. */
export interface SqliteBefore {
  readonly file: string;
  readonly differences: ReadonlyMap<string, readonly RowDifference[]>;
}

/**
 * Whether a table of an SQLite file has the rows of the one before, which is attached as `before`, but for those that differ, which are as expected:
 * SQLite compares all others itself.
 * @param schema with a key of one column
 */
export function hasRowsBeside(
  database: Database,
  table: string,
  columns: readonly string[],
  schema: TableSchema,
  differences: readonly RowDifference[],
): boolean {
  const [key = ''] = schema['x-table'].key;
  const keyOf = rawTextIn(key);
  const [before, here] = [`before.${quoted(table)}`, `main.${quoted(table)}`];
  const [added, removed] = [
    differences.flatMap((one) => one.added),
    differences.flatMap((one) => one.removed),
  ];
  const now = new Set(added.map(keyOf));
  const isAdded = added.every((text) => {
    const own = keyOf(text);
    return own !== null && textAt(database, table, columns, schema, own) === text;
  });
  const isGone = removed.every((text) => {
    const own = keyOf(text);
    return now.has(own) || (own !== null && count(database, `${here} WHERE ${quoted(key)} = ?`, [own]) === 0);
  });
  const kept = count(database, before) - removed.length;
  const same = columns.map((column) => isSame(column, schema)).join(' AND ');
  // The bound has SQLite go through the table in order of its key, and not in that of an index, in which rows lie all over the file.
  // What was there is sought, so that a row that is there twice does not stand for one that is missing.
  const both = `${before} AS b CROSS JOIN ${here} AS a ON a.${quoted(key)} = b.${quoted(key)} WHERE b.${quoted(key)} > ''`;
  return (
    isAdded &&
    isGone &&
    count(database, here) === kept + added.length &&
    count(database, `${both} AND ${same}`) === kept
  );
}

/** Text is the same to SQLite where its bytes are; of numbers it must be told that whole ones are others. */
function isSame(column: string, { properties }: TableSchema): string {
  const [a, b] = [`a.${quoted(column)}`, `b.${quoted(column)}`];
  const property = properties[column];
  const isNumber = property !== undefined && NUMBERS.has(typeOf(property));
  return `${a} IS ${b}${isNumber ? ` AND typeof(${a}) = typeof(${b})` : ''}`;
}

const NUMBERS: ReadonlySet<string> = new Set(['integer', 'number', 'boolean']);

function count(database: Database, from: string, values: readonly string[] = []): number {
  return Number(database.get(`SELECT count(*) AS n FROM ${from}`, [...values])?.['n']);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
