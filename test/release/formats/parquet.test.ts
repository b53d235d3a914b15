import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import { parquetFile } from '../../../pipeline/release/formats/parquet.ts';
import type { Row } from '../../../pipeline/release/rows.ts';
import { temporaryFolder } from '../build-release.ts';
import { connect, rowsFrom } from './duckdb.ts';
import { HARD_ROWS, OF_ARTICLES, SAMPLES, bytesOf } from './samples.ts';

let duckdb: DuckDBConnection;
let file: string;
beforeAll(async () => {
  duckdb = await connect();
  file = path.join(await temporaryFolder(), 'samples.parquet');
});

async function typesOf(rows: readonly Row[]): Promise<object> {
  await fs.writeFile(file, bytesOf(parquetFile('samples', SAMPLES, rows)));
  const columns = await rowsFrom(duckdb, `SELECT column_name, column_type FROM (DESCRIBE FROM '${file}')`);
  return Object.fromEntries(columns.map((column) => [column['column_name'], column['column_type']]));
}

const TYPES = {
  id: 'VARCHAR',
  text: 'VARCHAR',
  note: 'VARCHAR',
  count: 'BIGINT',
  amount: 'DOUBLE',
  flag: 'BOOLEAN',
  items: 'VARCHAR[]',
};

describe('Parquet', () => {
  it('has the types of the schema, with rows and without', async () => {
    expect(await typesOf(HARD_ROWS)).toEqual(TYPES);
    expect(await typesOf([])).toEqual(TYPES);
  });

  it('has no integers beyond those that JSON holds exactly', async () => {
    expect(await typesOf(HARD_ROWS.map((row) => ({ ...row, count: 1e21 })))).toEqual({
      ...TYPES,
      count: 'DOUBLE',
    });
  });

  it('says what its columns mean, and is the same bytes every time', async () => {
    await typesOf(HARD_ROWS);
    const said = await rowsFrom(
      duckdb,
      `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('${file}')`,
    );
    expect(said).toContainEqual({ key: 'title', value: 'Sample' });
    expect(said).toContainEqual({ key: 'column:items', value: 'A column of array.' });
    expect(bytesOf(parquetFile('samples', SAMPLES, HARD_ROWS))).toEqual(await fs.readFile(file));
  });

  it('has groups of rows that are neither small nor large, and end where keys say', async () => {
    const [row = {}] = HARD_ROWS;
    const rows = Array.from({ length: 120_001 }, (_, index) => ({
      ...row,
      id: `sample/${String(index).padStart(6, '0')}`,
      count: index,
    }));
    const sizesOf = (some: readonly Row[]): number[] => {
      const { buffer } = new Uint8Array(bytesOf(parquetFile('samples', SAMPLES, some)));
      return parquetMetadata(buffer).row_groups.map((group) => Number(group.num_rows));
    };
    const [first = 0, ...others] = sizesOf(rows);
    expect(others.length).toBeGreaterThan(2);
    for (const size of [first, ...others.slice(0, -1)]) expect(size).toBeGreaterThanOrEqual(10_000);
    for (const size of others) expect(size).toBeLessThanOrEqual(100_000);
    // One row less at the beginning leaves all groups but the first as they were.
    expect(sizesOf(rows.slice(1))).toEqual([first - 1, ...others]);
    const { buffer } = new Uint8Array(bytesOf(parquetFile('samples', SAMPLES, rows)));
    const [last] = await parquetReadObjects({ file: buffer, rowStart: 120_000, rowEnd: 120_001 });
    expect(last).toMatchObject({ id: 'sample/120000', count: 120_000n });
  });

  it('has rows that say of which article they are by article', async () => {
    const [row = {}] = HARD_ROWS;
    const rows = ['b', 'c', 'a', 'b', 'a'].map((article, at) => ({ ...row, id: `${at}`, article }));
    await fs.writeFile(file, bytesOf(parquetFile('samples', OF_ARTICLES, rows)));
    const read = await rowsFrom(duckdb, `SELECT id FROM '${file}'`);
    expect(read.map(({ id }) => id)).toEqual(['2', '4', '0', '3', '1']);
  });
});
