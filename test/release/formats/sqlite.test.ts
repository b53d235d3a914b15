import * as fs from 'node:fs/promises';
import path from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqliteFile } from '../../../pipeline/release/formats/sqlite.ts';
import { currentSchemas, tablesOf } from '../../../pipeline/release/rows.ts';
import { harbourForum } from '../../fixtures/dataset.ts';
import { removeTemporaryFolders, temporaryFolder } from '../build-release.ts';
import { scratchPath } from '../scratch.ts';
import { bytesOf } from './samples.ts';
import { hasSqliteProgram, sqlite as askProgram } from './sqlite-program.ts';

afterAll(removeTemporaryFolders);

async function release(scratch = scratchPath()): Promise<Buffer> {
  return bytesOf(await sqliteFile(currentSchemas(), tablesOf(harbourForum().dataset), scratch));
}

let bytes: Buffer;
let file: string;
beforeAll(async () => {
  bytes = await release();
  file = path.join(await temporaryFolder(), 'verbatim.sqlite');
  await fs.writeFile(file, bytes);
});

/** The first column of what a statement gives. */
function answers(sql: string): unknown[] {
  const database = new sqlite.Database(file, { readOnly: true });
  const found = database.all(sql).map((row) => Object.values(row)[0]);
  database.close();
  return found;
}

describe('the SQLite file', () => {
  it('has every table, its key and what its columns mean', () => {
    expect(answers("SELECT name FROM sqlite_master WHERE type = 'table'")).toEqual([
      ...currentSchemas().keys(),
    ]);
    expect(answers("SELECT name FROM pragma_table_info('events') WHERE pk = 1")).toEqual(['id']);
    const [sql] = answers("SELECT sql FROM sqlite_master WHERE name = 'events'");
    expect(sql).toContain('CREATE TABLE "events" ( -- A conference, forum, summit, launch or signing.\n');
    expect(sql).toContain('"participants" INTEGER, -- People who took part.');
    expect(sql).toContain(`"organizers" TEXT NOT NULL CHECK (json_type("organizers") = 'array'),`);
  });

  it('has foreign keys where a column points at one table, and they hold', () => {
    const keys = `SELECT "from" || ' → ' || "table" FROM pragma_foreign_key_list('events')`;
    expect(answers(keys)).toEqual(['city → places']);
    expect(answers('PRAGMA foreign_key_check')).toEqual([]);
    expect(answers('PRAGMA integrity_check')).toEqual(['ok']);
  });

  it('finds references and receipts by index', () => {
    expect(answers(`SELECT name FROM sqlite_master WHERE type = 'index'`)).toContain('events_host');
    const names = answers(`SELECT sql FROM sqlite_master WHERE name = 'evidence_row_field'`);
    expect(names).toEqual(['CREATE INDEX "evidence_row_field" ON "evidence" ("row", "field")']);
  });

  it('names itself', () => {
    expect(answers('PRAGMA application_id')).toEqual([0x56524254]);
    expect(answers('PRAGMA user_version')).toEqual([1]);
  });

  it('is the same bytes every time, wherever it is made, and nothing is left there', async () => {
    const folder = await temporaryFolder();
    expect(await release(path.join(folder, 'a folder'))).toEqual(bytes);
    expect(await fs.readdir(folder)).toEqual([]);
  });

  it.skipIf(!hasSqliteProgram())('opens in the sqlite3 program', () => {
    expect(JSON.parse(askProgram(file, 'SELECT city, countries FROM events'))).toEqual([
      { city: 'place/lisbon', countries: 40 },
    ]);
  });
});
