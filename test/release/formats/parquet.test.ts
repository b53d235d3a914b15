import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import { parquetFile } from '../../../pipeline/release/formats/parquet.ts';
import type { Row } from '../../../pipeline/release/rows.ts';
import { temporaryFolder } from '../build-release.ts';
import { connect, rowsFrom } from './duckdb.ts';
import { HARD_ROWS, SAMPLES, bytesOf } from './samples.ts';

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

  it('writes long tables in groups of rows', async () => {
    const [row = {}] = HARD_ROWS;
    const rows = Array.from({ length: 50_001 }, (_, index) => ({
      ...row,
      id: `sample/${index}`,
      count: index,
    }));
    const { buffer } = new Uint8Array(bytesOf(parquetFile('samples', SAMPLES, rows)));
    expect(parquetMetadata(buffer).row_groups.map((group) => Number(group.num_rows))).toEqual([50_000, 1]);
    const [last] = await parquetReadObjects({ file: buffer, rowStart: 50_000, rowEnd: 50_001 });
    expect(last).toMatchObject({ id: 'sample/50000', count: 50_000n });
  });
});
