import initSqlJs from 'sql.js';
import type { Database } from 'sql.js';
import type { TableSchema } from '../../contract/tables.ts';
import type { OutputFile } from '../output-file.ts';
import type { Cell, Row, Schemas, Tables } from '../rows.ts';
import { typedColumns } from './columns.ts';
import { createTable, indexesOf, quotedName } from './sqlite-schema.ts';

/** What makes the same rows the same bytes: a page size of its own, no journal, one encoding. The id spells "VRBT". */
const SETTINGS = `
PRAGMA page_size = 4096;
PRAGMA encoding = 'UTF-8';
PRAGMA journal_mode = OFF;
PRAGMA application_id = ${0x56524254};
PRAGMA user_version = 1;`;

/**
 * All tables in one SQLite file, `verbatim.sqlite`: keys, foreign keys, indexes, and what each column means beside its name in the
 * schema. Lists are JSON arrays, booleans 0 and 1. The file is made in memory by SQLite itself (compiled to WebAssembly, which gives the
 * same bytes on every machine).
 */
export async function sqliteFile(schemas: Schemas, tables: Tables): Promise<OutputFile> {
  const { Database } = await initSqlJs();
  return {
    path: 'verbatim.sqlite',
    *chunks() {
      const database = new Database();
      try {
        database.exec(SETTINGS);
        database.exec('BEGIN');
        for (const [table, schema] of schemas) fill(database, table, schema, tables.get(table) ?? []);
        for (const [table, schema] of schemas) database.exec(indexesOf(table, schema));
        database.exec('COMMIT');
        yield database.export();
      } finally {
        database.close();
      }
    },
  };
}

function fill(database: Database, table: string, schema: TableSchema, rows: readonly Row[]): void {
  const columns = typedColumns(schema, rows);
  database.exec(createTable(table, schema, columns));
  const places = columns.map(() => '?').join(', ');
  const insert = database.prepare(`INSERT INTO ${quotedName(table)} VALUES (${places})`);
  for (const row of rows) insert.run(columns.map(({ name }) => valueOf(row[name] ?? null)));
  insert.free();
}

/** As JSON has it: minus zero is zero. */
function valueOf(cell: Cell): string | number | null {
  if (typeof cell === 'number') return cell + 0;
  if (typeof cell === 'boolean') return Number(cell);
  return typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : cell;
}
