import { symlinkSync } from 'node:fs';
import type { Database } from 'node-sqlite3-wasm';
import { path } from 'zx';
import type { TableSchema } from '../../contract/tables.ts';
import type { Continued } from '../continued/index.ts';
import type { RowEdit } from '../continued/row-edits.ts';
import type { Row } from '../rows.ts';
import { quotedName } from './sqlite-schema.ts';

/** The SQLite file of the release before, as `before` in a database that is filled. */
export interface SqliteBefore {
  /**
   * What changed in a table of which rows may be copied; null where they may not.
   * @param made the statement that makes the table, which must be the one that made it before
   */
  editsOf(table: string, made: string): readonly RowEdit[] | null;
}

/**
 * Opens the file of the release before, which must outlast the database.
 * @param scratch a folder for a link to it: the library makes a lock beside the path that it opens, and a release must stay as it is
 */
export function beforeIn(
  database: Database,
  continued: Continued | null,
  scratch: string,
): SqliteBefore | null {
  if (continued === null) return null;
  const link = path.join(scratch, 'before');
  symlinkSync(path.join(continued.folder, 'verbatim.sqlite'), link);
  database.run('ATTACH ? AS before', link);
  return {
    editsOf(table, made) {
      const found = database.get('SELECT sql FROM before.sqlite_master WHERE type = ? AND name = ?', [
        'table',
        table,
      ]);
      return found?.['sql'] === made ? (continued.edits.get(table) ?? null) : null;
    },
  };
}

/**
 * Fills a table in order of key with rows of before, and with others between them. SQLite copies a row in a fraction of the time that it takes to
 * hand it one.
 * @param schema with a key of one column
 * @param add adds a row that is none of before
 */
export function copyRows(
  database: Database,
  table: string,
  schema: TableSchema,
  edits: readonly RowEdit[],
  add: (row: Row) => void,
): void {
  const [name, key] = [quotedName(table), quotedName(schema['x-table'].key.join())];
  const copy = `INSERT INTO main.${name} SELECT * FROM before.${name} WHERE ${key} > ?`;
  const upTo = database.prepare(`${copy} AND ${key} < ?`);
  try {
    let last = '';
    for (const edit of edits) {
      upTo.run([last, edit.key]);
      if (edit.row !== null) add(edit.row);
      last = edit.key;
    }
    database.run(copy, [last]);
  } finally {
    upTo.finalize();
  }
}
