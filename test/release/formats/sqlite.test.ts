import * as fs from 'node:fs/promises';
import path from 'node:path';
import initSqlJs from 'sql.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqliteFile } from '../../../pipeline/release/formats/sqlite.ts';
import { currentSchemas, tablesOf } from '../../../pipeline/release/rows.ts';
import { harbourForum } from '../../fixtures/dataset.ts';
import { removeTemporaryFolders, temporaryFolder } from '../build-release.ts';
import { bytesOf } from './samples.ts';
import { hasSqliteProgram, sqlite } from './sqlite-program.ts';

afterAll(removeTemporaryFolders);

async function release(): Promise<Buffer> {
  return bytesOf(await sqliteFile(currentSchemas(), tablesOf(harbourForum().dataset)));
}

let bytes: Buffer;
beforeAll(async () => {
  bytes = await release();
});

/** The first column of what a statement gives. */
async function answers(sql: string): Promise<unknown[]> {
  const { Database } = await initSqlJs();
  const database = new Database(bytes);
  const found = database.exec(sql).flatMap(({ values }) => values.map(([value]) => value));
  database.close();
  return found;
}

describe('the SQLite file', () => {
  it('has every table, its key and what its columns mean', async () => {
    expect(await answers("SELECT name FROM sqlite_master WHERE type = 'table'")).toEqual([
      ...currentSchemas().keys(),
    ]);
    expect(await answers("SELECT name FROM pragma_table_info('events') WHERE pk = 1")).toEqual(['id']);
    const [sql] = await answers("SELECT sql FROM sqlite_master WHERE name = 'events'");
    expect(sql).toContain('CREATE TABLE "events" ( -- A conference, forum, summit, launch or signing.\n');
    expect(sql).toContain('"participants" INTEGER, -- People who took part.');
    expect(sql).toContain(`"organizers" TEXT NOT NULL CHECK (json_type("organizers") = 'array'),`);
  });

  it('has foreign keys where a column points at one table, and they hold', async () => {
    const keys = `SELECT "from" || ' → ' || "table" FROM pragma_foreign_key_list('events')`;
    expect(await answers(keys)).toEqual(['city → places']);
    expect(await answers('PRAGMA foreign_key_check')).toEqual([]);
    expect(await answers('PRAGMA integrity_check')).toEqual(['ok']);
  });

  it('finds references and receipts by index', async () => {
    expect(await answers(`SELECT name FROM sqlite_master WHERE type = 'index'`)).toContain('events_host');
    const names = await answers(`SELECT sql FROM sqlite_master WHERE name = 'evidence_row_field'`);
    expect(names).toEqual(['CREATE INDEX "evidence_row_field" ON "evidence" ("row", "field")']);
  });

  it('names itself, and is the same bytes every time', async () => {
    expect(await answers('PRAGMA application_id')).toEqual([0x56524254]);
    expect(await answers('PRAGMA user_version')).toEqual([1]);
    expect(await release()).toEqual(bytes);
  });

  it.skipIf(!hasSqliteProgram())('opens in the sqlite3 program', async () => {
    const file = path.join(await temporaryFolder(), 'verbatim.sqlite');
    await fs.writeFile(file, bytes);
    expect(JSON.parse(sqlite(file, 'SELECT city, countries FROM events'))).toEqual([
      { city: 'place/lisbon', countries: 40 },
    ]);
  });
});
