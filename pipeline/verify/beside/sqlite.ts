import type { Database } from 'node-sqlite3-wasm';
import type { TableSchema } from '../../contract/tables.ts';
import { rawTextIn } from '../../rows/raw-text.ts';
import { textAt } from '../expected/sqlite-rows.ts';
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
  const same = [`a.${quoted(key)} = b.${quoted(key)}`, ...columns.map(isSame)].join(' AND ');
  return (
    isAdded &&
    isGone &&
    count(database, here) === kept + added.length &&
    count(database, `${here} AS a JOIN ${before} AS b ON ${same}`) === kept
  );
}

/** Text is the same to SQLite where its bytes are; of numbers it must be told that whole ones are others. */
function isSame(column: string): string {
  const [a, b] = [`a.${quoted(column)}`, `b.${quoted(column)}`];
  return `${a} IS ${b} AND typeof(${a}) = typeof(${b})`;
}

function count(database: Database, from: string, values: readonly string[] = []): number {
  return Number(database.get(`SELECT count(*) AS n FROM ${from}`, [...values])?.['n']);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
