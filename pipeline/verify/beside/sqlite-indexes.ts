import type { Database } from 'node-sqlite3-wasm';
import type { TableSchema } from '../../contract/tables.ts';
import { parsedText } from '../../rows/raw-text.ts';
import type { Row } from '../../validate/tables.ts';
import type { RowDifference } from './row-differences.ts';

interface Index {
  readonly name: string;
  readonly table: string;
  readonly columns: readonly string[];
}

/**
 * Whether each index of an SQLite file has the entries of the rows that its tables should have, and no others. The one before, which is attached as
 * `before`, is known to have those of its rows; so its entries must be found, but for those of rows that went, and entries of rows that came, and there
 * must be as many as rows. SQLite would look for the entry of each row, which lies anywhere in the index; entries of another index come in their order.
 * @returns false also where that is not known, as something else than rows differs
 */
export function hasIndexesBeside(
  database: Database,
  schemas: ReadonlyMap<string, TableSchema>,
  differences: ReadonlyMap<string, readonly RowDifference[]>,
): boolean {
  const [indexes, before] = [indexesIn(database, 'main'), indexesIn(database, 'before')];
  if (indexes === null || JSON.stringify(indexes) !== JSON.stringify(before)) return false;
  return indexes.every((index) => {
    const [key, ...others] = schemas.get(index.table)?.['x-table'].key ?? [];
    const changes = differences.get(index.table);
    if (key === undefined || others.length > 0 || changes === undefined) return false;
    return hasEntries(database, index, key, changes);
  });
}

/** The indexes of a database with what they are made by; null where one is none of the columns of a table. */
function indexesIn(database: Database, name: 'main' | 'before'): (Index & { readonly sql: string })[] | null {
  const found: (Index & { readonly sql: string })[] = [];
  for (const { index, table, sql } of database.all(
    `SELECT name AS "index", tbl_name AS "table", sql FROM ${name}.sqlite_master WHERE type = 'index' ORDER BY name`,
  )) {
    if (typeof index !== 'string' || typeof table !== 'string' || typeof sql !== 'string') return null;
    const info = database.all('SELECT name FROM pragma_index_info(?, ?) ORDER BY seqno', [index, name]);
    const columns = info.flatMap(({ name: column }) => (typeof column === 'string' ? [column] : []));
    if (columns.length !== info.length) return null;
    found.push({ name: index, table, columns, sql });
  }
  return found;
}

function hasEntries(
  database: Database,
  { name, table, columns }: Index,
  key: string,
  differences: readonly RowDifference[],
): boolean {
  const rowsOf = (texts: readonly string[]): Row[] => texts.map((text) => parsedText<Row>(text));
  const added = differences.flatMap((one) => rowsOf(one.added));
  const removed = differences.flatMap((one) => rowsOf(one.removed));
  const entryOf = (row: Row): string => JSON.stringify([...columns, key].map((column) => row[column]));
  const here = `main.${quoted(table)} AS a INDEXED BY ${quoted(name)}`;
  const isAdded = added.every((row) => {
    const wheres = [...columns, key].map((column) => `a.${quoted(column)} IS CAST(? AS TEXT)`);
    const cells = [...columns, key].map((column) => row[column] ?? null);
    if (!cells.every((cell) => cell === null || typeof cell === 'string')) return false;
    // As bytes, since the library ends a text at its first NUL.
    const values = cells.map((cell) => (cell === null ? null : Buffer.from(cell)));
    return count(database, `${here} WHERE ${wheres.join(' AND ')}`, values) === 1;
  });
  const now = new Set(added.map(entryOf));
  const stays = removed.filter((row) => now.has(entryOf(row))).length;
  const rowsBefore = count(database, `before.${quoted(table)}`);
  const same = [...columns, key].map((column) => `a.${quoted(column)} IS b.${quoted(column)}`);
  const both = `before.${quoted(table)} AS b INDEXED BY ${quoted(name)} CROSS JOIN ${here} ON ${same.join(' AND ')}`;
  return (
    isAdded &&
    count(database, here) === rowsBefore - removed.length + added.length &&
    count(database, both) === rowsBefore - removed.length + stays
  );
}

function count(database: Database, from: string, values: (Uint8Array | null)[] = []): number {
  return Number(database.get(`SELECT count(*) AS n FROM ${from}`, values)?.['n']);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
