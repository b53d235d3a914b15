import * as fs from 'node:fs/promises';
import path from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sqliteFile } from '../../pipeline/release/formats/sqlite.ts';
import { currentSchemas, type Row } from '../../pipeline/release/rows.ts';
import { rawCellsOf } from '../../pipeline/rows/raw-cells.ts';
import { areAsExpected } from '../../pipeline/verify/expected/annotation-lines.ts';
import { csvRecord } from '../../pipeline/verify/expected/csv-text.ts';
import { asExpected } from '../../pipeline/verify/expected/table-files.ts';
import { hasTexts } from '../../pipeline/verify/expected/sqlite-rows.ts';
import { readCsv } from '../../pipeline/verify/formats/csv.ts';
import { buildRelease, removeTemporaryFolders, temporaryFolder } from '../release/build-release.ts';
import { anyRows, asJson, HARD_ROWS, SAMPLES } from '../release/formats/samples.ts';
import { edit } from './tamper.ts';

// Releases wait for the disk.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
afterAll(removeTemporaryFolders);

const COLUMNS = Object.keys(SAMPLES.properties);
const HEADER = `${COLUMNS.join(',')}\r\n`;

/** What the reader of CSV reads where it says what is expected of a row. */
async function readBack(row: Row): Promise<unknown> {
  const cells = rawCellsOf(COLUMNS)(Buffer.from(JSON.stringify(row), 'utf8').toString('latin1'));
  const record = cells === null ? null : csvRecord(cells);
  if (record === null) return null;
  const read = readCsv([HEADER + Buffer.from(record, 'latin1').toString('utf8')], SAMPLES);
  if (typeof read === 'string') return read;
  const rows = [];
  for await (const piece of read.pieces) rows.push(...piece);
  return rows;
}

describe('what CSV is expected to say', () => {
  it('is read as the very row', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        for (const row of asJson(rows)) expect(await readBack(row)).toEqual([Object.values(row)]);
      }),
    );
  });

  it.each([...HARD_ROWS.entries()])('is read as hard row %i', async (_, row) => {
    expect(await readBack(row)).toEqual([Object.values(asJson([row])[0] ?? {})]);
  });

  it('is not known where signs are named by their numbers', () => {
    expect(csvRecord(['"\\u00e9"'])).toBeNull();
    expect(csvRecord(['"\\u0001"'])).toBe('\u0001\r\n');
  });
});

describe('what SQLite is expected to hold', () => {
  const textsOf = (rows: readonly Row[]): string[][] => [
    rows.map((row) => Buffer.from(JSON.stringify(row), 'utf8').toString('latin1')),
  ];

  /** Whether a file that a release would have of the rows has these texts, after a statement was run on it. */
  async function hasAfter(
    rows: readonly Row[],
    sql: string,
    texts = textsOf(asJson(rows)),
  ): Promise<boolean> {
    const file = path.join(await temporaryFolder(), 'samples.sqlite');
    const tables = new Map([['samples', rows]]);
    const written = await sqliteFile(new Map([['samples', SAMPLES]]), tables, `${file}.scratch`);
    await fs.writeFile(file, written.chunks());
    const database = new sqlite.Database(file);
    try {
      database.exec(sql);
      return hasTexts(database, 'samples', COLUMNS, SAMPLES, texts);
    } finally {
      database.close();
    }
  }

  it('are the rows of the JSON, whatever they hold', async () => {
    expect(await hasAfter(HARD_ROWS, '')).toBe(true);
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        expect(await hasAfter(rows, '')).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    "UPDATE samples SET text = text || 'x' WHERE id = 'sample/001'",
    "UPDATE samples SET amount = amount + 5e-17 WHERE id = 'sample/003'",
    "UPDATE samples SET count = count + 1 WHERE id = 'sample/001'",
    "UPDATE samples SET note = NULL WHERE id = 'sample/001'",
    "UPDATE samples SET text = CAST(text AS BLOB) WHERE id = 'sample/001'",
    "UPDATE samples SET flag = 1 - flag WHERE id = 'sample/001'",
    `UPDATE samples SET items = '["x"]' WHERE id = 'sample/001'`,
    "DELETE FROM samples WHERE id = 'sample/001'",
    "INSERT INTO samples SELECT 'sample/more', text, note, count, amount, flag, items FROM samples LIMIT 1",
  ])('are not after %s', async (sql) => {
    expect(await hasAfter(HARD_ROWS, sql)).toBe(false);
  });
});

describe('a sound release', () => {
  let sound: string;
  beforeAll(async () => {
    sound = (await buildRelease(await temporaryFolder())).folder;
  });

  it('has every table in formats of text as expected', () => {
    for (const [table, schema] of currentSchemas())
      expect([table, ...asExpected(sound, table, schema)]).toEqual([table, 'csv', 'ndjson']);
  });

  it('has not where a file says something else, more or less', async () => {
    const schema = currentSchemas().get('events');
    if (schema === undefined) throw new Error('There is no table of events.');
    await edit(sound, 'events.csv', ',40,', ',90,');
    expect([...asExpected(sound, 'events', schema)]).toEqual(['ndjson']);
    await edit(sound, 'events.ndjson', '}\n', '}\n{}\n');
    expect([...asExpected(sound, 'events', schema)]).toEqual([]);
  });

  it('has annotations as expected, each of the right text', async () => {
    const [annotations, receipts, articles] = ['annotations.ndjson', 'evidence.json', 'articles.json'].map(
      (file) => path.join(sound, file),
    );
    const rows: Row[] = JSON.parse(await fs.readFile(articles ?? '', 'utf8'));
    const targets = new Map(
      rows.map(({ id, text_file: file, text_sha256: hash, url }) => [
        id,
        {
          source: String(file ?? `ni:///sha-256;${Buffer.from(String(hash), 'hex').toString('base64url')}`),
          scope: typeof url === 'string' ? url : undefined,
        },
      ]),
    );
    const are = (source?: string): boolean =>
      areAsExpected(annotations ?? '', receipts ?? '', (id) => {
        const target = targets.get(id);
        return target === undefined || source === undefined ? target : { ...target, source };
      });
    expect(are()).toBe(true);
    expect(are('elsewhere.txt')).toBe(false);
    await edit(sound, 'annotations.ndjson', '}\n', '}\n\n');
    expect(are()).toBe(false);
  });
});
