import * as fs from 'node:fs/promises';
import path from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { currentSchemas, tablesOf } from '../../pipeline/release/rows.ts';
import { parquetFile } from '../../pipeline/release/formats/parquet.ts';
import { verifyRelease } from '../../pipeline/verify/index.ts';
import { harbourForum } from '../fixtures/dataset.ts';
import { buildRelease, removeTemporaryFolders, temporaryFolder } from '../release/build-release.ts';
import { edit, rehash } from './tamper.ts';

// Releases wait for the disk.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
afterAll(removeTemporaryFolders);

let sound: string;
beforeAll(async () => {
  sound = (await buildRelease(await temporaryFolder())).folder;
});

/** What verify says of a copy after a forger was at one file and made every hash anew. */
async function afterForging(tamper: (folder: string) => Promise<void>): Promise<string[]> {
  const folder = path.join(await temporaryFolder(), 'release');
  await fs.cp(sound, folder, { recursive: true });
  await tamper(folder);
  await rehash(folder);
  const { problems } = await verifyRelease(folder);
  return problems.map(({ code, file, row, field, message }) =>
    [code.replace('verify/', ''), file, ...(row === undefined ? [message] : [row, field])].join(' '),
  );
}

/** Runs statements on the SQLite file of a release. */
async function editSqlite(folder: string, sql: string): Promise<void> {
  const database = new sqlite.Database(path.join(folder, 'verbatim.sqlite'));
  database.exec(`PRAGMA foreign_keys = OFF; ${sql}`);
  database.close();
}

/** Writes the events in Parquet with one value changed. */
async function editParquet(folder: string, values: Readonly<Record<string, number | null>>): Promise<void> {
  const rows = tablesOf(harbourForum().dataset).get('events') ?? [];
  const schema = currentSchemas().get('events');
  if (schema === undefined) throw new Error('There is no table of events.');
  const file = parquetFile(
    'events',
    schema,
    rows.map((row) => ({ ...row, ...values })),
  );
  await fs.writeFile(path.join(folder, file.path), file.chunks());
}

describe('one value that differs between formats is named', () => {
  it('in CSV', async () => {
    expect(await afterForging((folder) => edit(folder, 'events.csv', ',40,', ',90,'))).toEqual([
      'csv-differs events.csv event/hdf-2025 countries',
    ]);
  });

  it('in NDJSON', async () => {
    const problems = await afterForging((folder) =>
      edit(folder, 'events.ndjson', '"countries":40', '"countries":"40"'),
    );
    expect(problems).toEqual(['ndjson-differs events.ndjson event/hdf-2025 countries']);
  });

  it('in Parquet', async () => {
    expect(await afterForging((folder) => editParquet(folder, { countries: 90 }))).toEqual([
      'parquet-differs events.parquet event/hdf-2025 countries',
    ]);
  });

  it('in SQLite', async () => {
    const problems = await afterForging((folder) => editSqlite(folder, 'UPDATE events SET countries = 90'));
    expect(problems).toEqual(['sqlite-differs verbatim.sqlite event/hdf-2025 countries']);
  });

  it('where nothing became the empty text', async () => {
    const problems = await afterForging(async (folder) => {
      await edit(folder, 'events.csv', ',,', ',"",');
      await editSqlite(folder, "UPDATE events SET series = ''");
    });
    expect(problems[0]).toMatch(/^csv-differs events\.csv event\/hdf-2025/);
    expect(problems).toContain('sqlite-differs verbatim.sqlite event/hdf-2025 series');
  });
});

describe('a format that has other rows, columns or none is named', () => {
  it('a formula that is not guarded', async () => {
    const problems = await afterForging((folder) => edit(folder, 'events.csv', 'Harbour', '=1+Harbour'));
    expect(problems).toEqual(['csv-differs events.csv event/hdf-2025 name']);
  });

  it('rows too few', async () => {
    expect(await afterForging((folder) => fs.writeFile(path.join(folder, 'events.ndjson'), ''))).toEqual([
      'ndjson events.ndjson It has 0 rows, events.json has 1.',
    ]);
    expect(await afterForging((folder) => editSqlite(folder, 'DELETE FROM conflicts'))).toEqual([
      'sqlite verbatim.sqlite Table conflicts: It has 0 rows, conflicts.json has 2.',
    ]);
  });

  it('a table or a column too many', async () => {
    expect(await afterForging((folder) => editSqlite(folder, 'CREATE TABLE notes (x)'))).toEqual([
      'sqlite verbatim.sqlite It has tables of which there is no schema: notes.',
    ]);
    expect(await afterForging((folder) => editSqlite(folder, 'ALTER TABLE people ADD note TEXT'))).toEqual([
      'sqlite verbatim.sqlite Table people: Its header is not the columns of the schema.',
    ]);
  });

  it('a file that is none of its format', async () => {
    const spoil = (file: string, content: string) =>
      afterForging((folder) => fs.writeFile(path.join(folder, file), content));
    expect((await spoil('events.csv', 'id,"name\r\n')).join()).toMatch(
      /^csv events\.csv It is not CSV: a quote/,
    );
    expect((await spoil('events.csv', 'id\n')).join()).toMatch(
      /^csv events\.csv It is not CSV: neither comma/,
    );
    expect((await spoil('events.ndjson', '[]\n')).join()).toMatch(/^ndjson events\.ndjson It is not NDJSON/);
    expect((await spoil('events.parquet', 'PAR1')).join()).toMatch(
      /^parquet events\.parquet It is not Parquet/,
    );
    expect((await spoil('verbatim.sqlite', 'SQLite format 3')).join()).toMatch(
      /^sqlite verbatim\.sqlite SQLite cannot read it/,
    );
  });
});
