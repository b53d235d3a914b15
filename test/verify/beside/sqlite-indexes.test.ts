import fc from 'fast-check';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import sqlite, { type Database } from 'node-sqlite3-wasm';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { PropertySchema, TableSchema } from '../../../pipeline/contract/tables.ts';
import { tableJsonFile } from '../../../pipeline/release/formats/json.ts';
import { sqliteFile } from '../../../pipeline/release/formats/sqlite.ts';
import type { Row } from '../../../pipeline/release/rows.ts';
import { rowDifferences, type RowDifference } from '../../../pipeline/verify/beside/row-differences.ts';
import { hasIndexesBeside } from '../../../pipeline/verify/beside/sqlite-indexes.ts';
import { readSqlite } from '../../../pipeline/verify/formats/sqlite.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../release/build-release.ts';
import { changedRows } from '../../release/continued/changed-rows.ts';
import { bytesOf, SAMPLES } from '../../release/formats/samples.ts';
import { scratchPath } from '../../release/scratch.ts';

vi.setConfig({ testTimeout: 60_000 });
afterAll(removeTemporaryFolders);

const POINTING: PropertySchema = {
  title: 'Column',
  description: 'It points at a row.',
  type: ['string', 'null'],
  'x-column': { references: ['samples'] },
};

/** Columns that point at rows have an index each. */
const INDEXED: TableSchema = {
  ...SAMPLES,
  properties: { ...SAMPLES.properties, one: POINTING, other: POINTING },
  required: [...SAMPLES.required, 'one', 'other'],
};
const SCHEMAS = new Map([['samples', INDEXED]]);

function pointing(rows: readonly Row[]): Row[] {
  return rows.map((row, at) => {
    const length = String(row['text']).length;
    return { ...row, one: length % 3 === 0 ? null : `sample/${length % 5}`, other: `sample/${at % 2}` };
  });
}

async function folderOf(rows: readonly Row[]): Promise<string> {
  const folder = await temporaryFolder();
  const file = await sqliteFile(SCHEMAS, new Map([['samples', rows]]), scratchPath());
  for (const each of [file, tableJsonFile('samples', INDEXED, rows)])
    await fs.writeFile(path.join(folder, each.path), bytesOf(each));
  return folder;
}

interface Folders {
  readonly was: string;
  readonly is: string;
}

async function foldersOf(before: readonly Row[], after: readonly Row[]): Promise<Folders> {
  return { was: await folderOf(before), is: await folderOf(after) };
}

function differencesOf({ was, is }: Folders): Map<string, RowDifference[]> {
  const [before, after] = [was, is].map((folder) => path.join(folder, 'samples.json'));
  return new Map([['samples', rowDifferences(before ?? '', after ?? '', 'id') ?? []]]);
}

/** @param change made to the file of now */
function areSound(folders: Folders, change: (database: Database) => void = () => undefined): boolean {
  const database = new sqlite.Database(path.join(folders.is, 'verbatim.sqlite'));
  try {
    change(database);
    database.run('ATTACH ? AS before', path.join(folders.was, 'verbatim.sqlite'));
    return hasIndexesBeside(database, SCHEMAS, differencesOf(folders));
  } finally {
    database.close();
  }
}

/** Changes rows behind the back of an index. */
function behindIndex(database: Database, change: string): void {
  database.exec(`CREATE TEMP TABLE kept AS SELECT * FROM sqlite_master WHERE name = 'samples_one'`);
  database.exec('PRAGMA foreign_keys = OFF');
  database.exec('PRAGMA writable_schema = ON');
  database.exec(`DELETE FROM sqlite_master WHERE name = 'samples_one'`);
  database.exec('PRAGMA writable_schema = RESET');
  database.exec(change);
  database.exec('PRAGMA writable_schema = ON');
  database.exec('INSERT INTO sqlite_master SELECT * FROM kept');
  database.exec('PRAGMA writable_schema = RESET');
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

const SOME = ['a', 'b', 'c', 'd', 'e'].map((id): Row => {
  return { id, text: id, note: null, count: 1, amount: 1, flag: true, items: [], one: `${id}1`, other: 'x' };
});

describe('indexes beside those of the release before', () => {
  it('are sound as they are written, whatever rows came, changed or went', async () => {
    await fc.assert(
      fc.asyncProperty(changedRows, async ({ before, after }) => {
        expect(areSound(await foldersOf(pointing(before), pointing(after)))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a row that stays is not in one', `UPDATE samples SET one = 'z' WHERE id = 'b'`],
    ['a row that is new is not in one', `UPDATE samples SET one = 'z' WHERE id = 'c'`],
    ['one has a row that is not there', `DELETE FROM samples WHERE id = 'b'`],
    [
      'one lacks a row',
      `INSERT INTO samples SELECT 'f', text, note, count, amount, flag, items, one, other FROM samples WHERE id = 'a'`,
    ],
  ])('are not where %s, and SQLite is asked for the damage', async (_what, change) => {
    // The file of now is made right by the change that its index does not know of.
    const wrong = SOME.filter(({ id }) => id !== 'd');
    const folders = await foldersOf(
      SOME.filter(({ id }) => id !== 'c' && id !== 'd'),
      wrong,
    );
    expect(areSound(folders)).toBe(true);
    const file = path.join(folders.is, 'verbatim.sqlite');
    const database = new sqlite.Database(file);
    behindIndex(database, change);
    // What the JSON says is what the table has now.
    const rows = database.all('SELECT * FROM samples ORDER BY id').map((row): Row => {
      return { ...wrong[0], id: textOf(row['id']), text: textOf(row['text']), one: textOf(row['one']) };
    });
    database.close();
    await fs.writeFile(
      path.join(folders.is, 'samples.json'),
      bytesOf(tableJsonFile('samples', INDEXED, rows)),
    );
    expect(areSound(folders)).toBe(false);
    const before = { file: path.join(folders.was, 'verbatim.sqlite'), differences: differencesOf(folders) };
    const said = await readSqlite(
      file,
      SCHEMAS,
      async () => undefined,
      () => null,
      before,
    );
    expect(said).toMatch(/^SQLite finds it damaged: (?:row \d+ missing from|wrong # of entries in) index/);
  });

  it('are not known where one is another, or is not there', async () => {
    const folders = await foldersOf(SOME, SOME);
    expect(areSound(folders, (database) => database.exec('DROP INDEX samples_one'))).toBe(false);
    const other = await foldersOf(SOME, SOME);
    const more = 'CREATE INDEX more ON samples (text)';
    expect(areSound(other, (database) => database.exec(more))).toBe(false);
  });
});

describe('the check of damage beside the file of before', () => {
  const rows = SOME.map((row) => ({ ...row, id: `row-${String(row['id'])}` }));

  it('finds a row that is there twice, which the quick check of SQLite does not', async () => {
    const folders = await foldersOf(rows, rows);
    const file = path.join(folders.is, 'verbatim.sqlite');
    const bytes = await fs.readFile(file);
    const at = bytes.indexOf(Buffer.from('row-bb'));
    expect(at).toBeGreaterThan(0);
    bytes.write('row-a', at);
    await fs.writeFile(file, bytes);
    const before = { file: path.join(folders.was, 'verbatim.sqlite'), differences: differencesOf(folders) };
    expect(
      await readSqlite(
        file,
        SCHEMAS,
        async () => undefined,
        () => null,
        before,
      ),
    ).toMatch(/PRIMARY KEY order/);
  });

  it('finds nothing, and gives no table, where all is as it should be', async () => {
    const folders = await foldersOf(rows.slice(1), rows.slice(0, 4));
    const before = { file: path.join(folders.was, 'verbatim.sqlite'), differences: differencesOf(folders) };
    const given: string[] = [];
    const file = path.join(folders.is, 'verbatim.sqlite');
    const said = await readSqlite(
      file,
      SCHEMAS,
      async (table) => void given.push(table),
      () => null,
      before,
    );
    expect([said, given]).toEqual([null, []]);
  });
});
