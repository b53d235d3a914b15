import type { Database, Statement } from 'node-sqlite3-wasm';
import { path } from 'zx';
import type { RowList } from '../../contract/row-list.ts';
import type { TableSchema } from '../../contract/tables.ts';
import type { Continued } from '../continued/index.ts';
import { writtenAside } from '../disk/scratch.ts';
import type { OutputFile } from '../output-file.ts';
import { rowsIn } from '../rows.ts';
import type { Cell, Row, Schemas, Tables } from '../rows.ts';
import { typedColumns } from './columns.ts';
import type { TypedColumn } from './columns.ts';
import { beforeIn, copyRows, type SqliteBefore } from './sqlite-before.ts';
import { createTable, indexesOf, quotedName } from './sqlite-schema.ts';

/**
 * What makes the same rows the same bytes: a page size of its own, no journal, one encoding. The id spells "VRBT". The file is alone while
 * it is made, and thrown away where it does not come to its end, so there is nothing to wait for and nobody to keep out. References are
 * not followed while rows are added, since a table may come before the one that it points at; validate has checked them.
 */
const SETTINGS = `
PRAGMA page_size = 4096;
PRAGMA encoding = 'UTF-8';
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA foreign_keys = OFF;
PRAGMA application_id = ${0x56524254};
PRAGMA user_version = 1;`;

/**
 * All tables in one SQLite file, `verbatim.sqlite`: keys, foreign keys, indexes, and what each column means beside its name in the
 * schema. Lists are JSON arrays, booleans 0 and 1. The file is made on the disk by SQLite itself (compiled to WebAssembly, which gives the
 * same bytes on every machine), which holds two megabytes of it in memory, and the entries of one index while it is sorted.
 * @param scratch a folder that is not there, on a disk with room for the file; it is made and taken away each time
 * @param continued the release before, where rows may be copied from it
 */
export async function sqliteFile(
  schemas: Schemas,
  tables: Tables,
  scratch: string,
  continued: Continued | null = null,
): Promise<OutputFile> {
  // Compiled only where it is needed: each start of the program would wait for it.
  const { default: sqlite } = await import('node-sqlite3-wasm');
  return {
    path: 'verbatim.sqlite',
    chunks: () =>
      writtenAside(scratch, (file) => {
        const database = new sqlite.Database(file);
        try {
          database.exec(SETTINGS);
          fillAll(database, schemas, tables, beforeIn(database, continued, path.dirname(file)));
        } finally {
          database.close();
        }
      }),
  };
}

function fillAll(database: Database, schemas: Schemas, tables: Tables, before: SqliteBefore | null): void {
  database.exec('BEGIN');
  for (const [table, schema] of schemas) fill(database, table, schema, rowsIn(tables, table), before);
  for (const [table, schema] of schemas) database.exec(indexesOf(table, schema));
  database.exec('COMMIT');
}

function fill(
  database: Database,
  table: string,
  schema: TableSchema,
  rows: RowList<Row>,
  before: SqliteBefore | null,
): void {
  const columns = typedColumns(schema, rows);
  const made = createTable(table, schema, columns);
  database.exec(made);
  const places = columns.map(placeOf).join(', ');
  const insert = database.prepare(`INSERT INTO ${quotedName(table)} VALUES (${places})`);
  const edits = before?.editsOf(table, made) ?? null;
  try {
    if (edits === null) for (const row of rows) add(insert, columns, row);
    else copyRows(database, table, schema, edits, (row) => add(insert, columns, row));
  } finally {
    insert.finalize();
  }
}

/** Texts are given as bytes, since the library ends a text at its first NUL. */
function placeOf({ kind }: TypedColumn): string {
  return kind === 'text' || kind === 'list' ? 'CAST(? AS TEXT)' : '?';
}

function add(insert: Statement, columns: readonly TypedColumn[], row: Row): void {
  const values = [];
  for (const { name } of columns) values.push(valueOf(row[name] ?? null));
  insert.run(values);
}

/** Numbers as JSON has them: minus zero is zero. */
function valueOf(cell: Cell): Uint8Array | number | null {
  if (cell === null) return null;
  if (typeof cell === 'number') return cell + 0;
  if (typeof cell === 'boolean') return Number(cell);
  return Buffer.from(typeof cell === 'string' ? cell : JSON.stringify(cell));
}
