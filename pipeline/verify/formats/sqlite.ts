import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Database, SQLiteValue } from 'node-sqlite3-wasm';
import { path } from 'zx';
import { VerbatimError } from '../../contract/problem.ts';
import type { PropertySchema, TableSchema } from '../../contract/tables.ts';
import type { Cell, Schemas } from '../../validate/tables.ts';
import { hasRowsBeside, type SqliteBefore } from '../beside/sqlite.ts';
import { hasIndexesBeside } from '../beside/sqlite-indexes.ts';
import { hasTexts } from '../expected/sqlite-rows.ts';
import { listIn, typeOf } from './read-file.ts';
import type { ReadFile, ReadRows } from './read-file.ts';

type TextsOf = (table: string) => Iterable<readonly string[]> | null;

/**
 * Gives the tables of an SQLite file one after the other, each as it is read or what is wrong with it. The file is read from the disk as it is
 * asked for; nothing is written beside it.
 * @param use done with each of them, one after the other
 * @param textsOf gives the texts of the rows of a table (see `RowList.texts`): one that has these, word for word, is not given
 * @param before the file of the release before, where it is known to be sound: a table that has its rows, but for differences, is not given
 * @returns what is wrong with the whole, null where nothing is
 * @throws {VerbatimError} 2 where no temporary file can be made
 */
export async function readSqlite(
  file: string,
  schemas: Schemas,
  use: (table: string, read: ReadFile | string) => Promise<void>,
  textsOf: TextsOf = () => null,
  before: SqliteBefore | null = null,
): Promise<string | null> {
  const link = await linkTo(file);
  const linkBefore = before === null ? null : await linkTo(before.file);
  try {
    return await tablesOf(link, schemas, use, textsOf, (database) => {
      if (linkBefore !== null) database.run('ATTACH ? AS before', linkBefore);
      return before?.differences ?? new Map();
    });
  } catch (error) {
    return `SQLite cannot read it: ${messageOf(error)}.`;
  } finally {
    for (const each of [link, linkBefore]) if (each !== null) await fs.rm(each);
  }
}

/**
 * A link to the file, among temporary ones. The library makes a lock beside the path that it opens, and SQLite looks there for journals:
 * what is verified must not be changed, and may be on a disk that cannot be written.
 */
async function linkTo(file: string): Promise<string> {
  const link = path.join(tmpdir(), `verbatim-${randomUUID()}.sqlite`);
  try {
    await fs.symlink(path.resolve(file), link);
    return link;
  } catch (error) {
    throw new VerbatimError(2, [
      {
        level: 'error',
        stage: 'verify',
        code: 'verify/no-temporary-folder',
        message: `The SQLite file cannot be checked, since no temporary file can be made: ${messageOf(error)}.`,
        remedy: 'Make room there, or name another folder with TMPDIR.',
        file: tmpdir(),
      },
    ]);
  }
}

/** Kilobytes of the file that are held: each entry of an index is looked for in its table, wherever that has it. */
const CACHE = 'PRAGMA cache_size = -16384';

async function tablesOf(
  file: string,
  schemas: Schemas,
  use: (table: string, read: ReadFile | string) => Promise<void>,
  textsOf: TextsOf,
  differencesFrom: (database: Database) => SqliteBefore['differences'],
): Promise<string | null> {
  const { default: sqlite } = await import('node-sqlite3-wasm');
  const database = new sqlite.Database(file, { readOnly: true });
  database.exec(CACHE);
  try {
    const differences = differencesFrom(database);
    const quick = differences.size === 0 ? null : foundBy(database, 'quick_check');
    if (quick !== null) return quick;
    const asBefore = tablesAsBefore(database, schemas, differences);
    const isSound = asBefore.size === schemas.size && areIndexesSound(database, schemas, differences);
    const damage = isSound ? null : foundBy(database, 'integrity_check');
    if (damage !== null) return damage;
    const surplus = textsIn(
      database,
      "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')",
    ).filter((name) => !schemas.has(name));
    if (surplus.length > 0) return `It has tables of which there is no schema: ${surplus.join(', ')}.`;
    for (const [table, schema] of schemas)
      if (!asBefore.has(table) && !isAsExpected(database, table, schema, textsOf(table)))
        await use(table, tableIn(database, table, schema));
    return null;
  } finally {
    database.close();
  }
}

/** What SQLite finds damaged. The quick check does not see whether all rows, and their entries in indexes, are where they are sought. */
function foundBy(database: Database, check: 'quick_check' | 'integrity_check'): string | null {
  const found = textsIn(database, `PRAGMA main.${check}`);
  return found.join() === 'ok' ? null : `SQLite finds it damaged: ${found.slice(0, 3).join('; ')}.`;
}

/** What cannot be read is told of where all is looked at. */
function areIndexesSound(
  database: Database,
  schemas: Schemas,
  differences: SqliteBefore['differences'],
): boolean {
  try {
    return hasIndexesBeside(database, schemas, differences);
  } catch {
    return false;
  }
}

/** The tables that have the rows of before, but for those that differ; all their rows are where they are sought. */
function tablesAsBefore(
  database: Database,
  schemas: Schemas,
  differences: SqliteBefore['differences'],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [table, schema] of schemas) {
    const [own, columns] = [differences.get(table), columnsIn(database, table)];
    if (own === undefined || !areOf(schema, columns)) continue;
    try {
      if (hasRowsBeside(database, table, columns, schema, own)) found.add(table);
    } catch {
      // What cannot be read is told of where all is looked at.
    }
  }
  return found;
}

/** What cannot be told so is told where the table is read. */
function isAsExpected(
  database: Database,
  table: string,
  schema: TableSchema,
  texts: Iterable<readonly string[]> | null,
): boolean {
  const columns = columnsIn(database, table);
  if (texts === null || !areOf(schema, columns)) return false;
  try {
    return hasTexts(database, table, columns, schema, texts);
  } catch {
    return false;
  }
}

function areOf(schema: TableSchema, columns: readonly string[]): boolean {
  return JSON.stringify(columns) === JSON.stringify(Object.keys(schema.properties));
}

function columnsIn(database: Database, table: string): string[] {
  return textsIn(database, `SELECT name FROM pragma_table_info(${literal(table)}) ORDER BY cid`);
}

function tableIn(database: Database, table: string, schema: TableSchema): ReadFile | string {
  const columns = columnsIn(database, table);
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
  // Text as bytes, since the library ends a text at its first NUL; by names of their own, since two columns may have the same.
  const cells = columns.map((column, at) => {
    const name = `"${column.replaceAll('"', '""')}"`;
    return `CASE typeof(${name}) WHEN 'text' THEN CAST(${name} AS BLOB) WHEN 'blob' THEN 'blob' ELSE ${name} END AS c${at}`;
  });
  try {
    const statement = database.prepare(`SELECT ${cells.join(', ')} FROM "${table}"`);
    try {
      let rows: (Cell | undefined)[][] = [];
      for (const row of statement.iterate()) {
        rows.push(Object.values(row).map((value, index) => typed(value, properties[index])));
        if (rows.length < PIECE) continue;
        yield rows;
        rows = [];
      }
      yield rows;
    } finally {
      statement.finalize();
    }
  } catch (error) {
    yield `SQLite cannot read the table: ${messageOf(error)}.`;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The value of a cell by the type of its column; undefined where it is none of that type. */
function typed(value: SQLiteValue, property: PropertySchema | undefined): Cell | undefined {
  if (property === undefined || typeof value === 'string') return undefined;
  // A whole number beyond 2^53, which no release has: its writer makes such a column one of numbers.
  if (typeof value === 'bigint') return undefined;
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
  return database.all(sql).flatMap((row) => Object.values(row).map(String));
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
