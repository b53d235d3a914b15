import initSqlJs from 'sql.js';
import type { Database, SqlValue } from 'sql.js';
import type { PropertySchema, TableSchema } from '../../contract/tables.ts';
import type { Cell, Schemas } from '../../validate/tables.ts';
import { listIn, typeOf } from './read-file.ts';
import type { ReadFile, ReadRows } from './read-file.ts';

/**
 * Gives the tables of an SQLite file one after the other, each as it is read or what is wrong with it.
 * @param use done with each of them, one after the other
 * @returns what is wrong with the whole, null where nothing is
 */
export async function readSqlite(
  bytes: Uint8Array,
  schemas: Schemas,
  use: (table: string, read: ReadFile | string) => Promise<void>,
): Promise<string | null> {
  const sqlite = await initSqlJs();
  const database = new sqlite.Database(bytes);
  try {
    const sound = textsIn(database, 'PRAGMA integrity_check');
    if (sound.join() !== 'ok') return `SQLite finds it damaged: ${sound.slice(0, 3).join('; ')}.`;
    const surplus = textsIn(
      database,
      "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')",
    ).filter((name) => !schemas.has(name));
    if (surplus.length > 0) return `It has tables of which there is no schema: ${surplus.join(', ')}.`;
    for (const [table, schema] of schemas) await use(table, tableIn(database, table, schema));
    return null;
  } catch (error) {
    return `SQLite cannot read it: ${messageOf(error)}.`;
  } finally {
    database.close();
  }
}

function tableIn(database: Database, table: string, schema: TableSchema): ReadFile | string {
  const columns = textsIn(database, `SELECT name FROM pragma_table_info(${literal(table)}) ORDER BY cid`);
  if (columns.length === 0) return 'It is missing.';
  return { columns, pieces: rowsIn(database, table, columns, schema) };
}

const PIECE = 1000;

function* rowsIn(
  database: Database,
  table: string,
  columns: readonly string[],
  schema: TableSchema,
): Generator<ReadRows | string> {
  const properties = columns.map((column) => schema.properties[column]);
  // Text as bytes, since the library ends a text at its first NUL.
  const cells = columns.map((column) => {
    const name = `"${column.replaceAll('"', '""')}"`;
    return `CASE typeof(${name}) WHEN 'text' THEN CAST(${name} AS BLOB) WHEN 'blob' THEN 'blob' ELSE ${name} END`;
  });
  try {
    const statement = database.prepare(`SELECT ${cells.join(', ')} FROM "${table}"`);
    let rows: (Cell | undefined)[][] = [];
    while (statement.step()) {
      rows.push(statement.get().map((value, index) => typed(value, properties[index])));
      if (rows.length < PIECE) continue;
      yield rows;
      rows = [];
    }
    yield rows;
    statement.free();
  } catch (error) {
    yield `SQLite cannot read the table: ${messageOf(error)}.`;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The value of a cell by the type of its column; undefined where it is none of that type. */
function typed(value: SqlValue, property: PropertySchema | undefined): Cell | undefined {
  if (property === undefined || typeof value === 'string') return undefined;
  if (value === null) return null;
  const type = typeOf(property);
  if (typeof value === 'number') return type === 'boolean' ? booleanOf(value) : value;
  const text = utf8.decode(value);
  return type === 'array' ? listIn(text) : text;
}

function booleanOf(value: number): boolean | undefined {
  return value === 1 ? true : value === 0 ? false : undefined;
}

function textsIn(database: Database, sql: string): string[] {
  return database.exec(sql).flatMap(({ values }) => values.map(([value]) => String(value)));
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
