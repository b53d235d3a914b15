import * as fs from 'node:fs/promises';
import path from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { jsonTables, otherFormats } from '../../../pipeline/release/formats/index.ts';
import type { Row } from '../../../pipeline/release/rows.ts';
import { removeTemporaryFolders, temporaryFolder } from '../build-release.ts';
import { scratchPath } from '../scratch.ts';
import { connect, rowsFrom } from './duckdb.ts';
import { hasSqliteProgram, sqlite } from './sqlite-program.ts';
import { HARD_ROWS, SAMPLES, anyRows, asJson } from './samples.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let duckdb: DuckDBConnection;
let folder: string;
beforeAll(async () => {
  [duckdb, folder] = [await connect(), await temporaryFolder()];
});
afterAll(removeTemporaryFolders);

/** Writes the rows in every format. */
async function write(rows: readonly Row[]): Promise<void> {
  const [schemas, tables] = [new Map([['samples', SAMPLES]]), new Map([['samples', rows]])];
  for (const file of [
    ...jsonTables(schemas, tables),
    ...(await otherFormats(schemas, tables, scratchPath())),
  ]) {
    await fs.writeFile(path.join(folder, file.path), file.chunks());
  }
}

function inFolder(file: string): string {
  return path.join(folder, file);
}

const JSON_COLUMNS =
  "{id: 'VARCHAR', text: 'VARCHAR', note: 'VARCHAR', count: 'BIGINT', amount: 'DOUBLE', flag: 'BOOLEAN', items: 'VARCHAR[]'}";
const CSV_COLUMNS = JSON_COLUMNS.replace('VARCHAR[]', 'VARCHAR');

/** How DuckDB reads each format. The CSV is read as docs/formats.md says. */
const QUERIES: Readonly<Record<string, () => string>> = {
  json: () =>
    `FROM read_json('${inFolder('samples.json')}', format = 'array', columns = ${JSON_COLUMNS}, maximum_object_size = 100000000)`,
  ndjson: () =>
    `FROM read_json('${inFolder('samples.ndjson')}', format = 'newline_delimited', columns = ${JSON_COLUMNS}, maximum_object_size = 100000000)`,
  parquet: () => `FROM '${inFolder('samples.parquet')}'`,
  csv: () => `SELECT * REPLACE (
      regexp_replace(id, '^''', '') AS id, regexp_replace(text, '^''', '') AS text, regexp_replace(note, '^''', '') AS note,
      from_json(items, '["VARCHAR"]') AS items
    ) FROM read_csv('${inFolder('samples.csv')}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
      new_line = '\\r\\n', allow_quoted_nulls = false, max_line_size = 100000000, columns = ${CSV_COLUMNS})`,
};

describe.each(Object.keys(QUERIES))('%s, read by DuckDB', (format) => {
  const read = async (): Promise<Row[]> => rowsFrom(duckdb, QUERIES[format]?.() ?? '');

  it('gives rows with everything that is easily lost', async () => {
    await write(HARD_ROWS);
    expect(await read()).toEqual(asJson(HARD_ROWS));
  });

  it('gives any rows', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        await write(rows);
        expect(await read()).toEqual(asJson(rows));
      }),
      { numRuns: 50 },
    );
  });
});

// Debian has the program in the package sqlite3.
describe.skipIf(!hasSqliteProgram())('SQLite, read by the sqlite3 program', () => {
  // As hexadecimal and in two parts: the program ends text at a NUL and rounds numbers to 15 digits.
  const hex = (column: string): string =>
    `iif(${column} IS NULL, NULL, hex(CAST(${column} AS BLOB))) AS ${column}`;
  const query = `SELECT ${['id', 'text', 'note', 'items'].map(hex).join(', ')}, count, flag,
    amount IS NULL AS no_amount, ieee754_mantissa(amount) AS mantissa, ieee754_exponent(amount) AS exponent FROM samples ORDER BY samples.id`;

  function read(): Row[] {
    const rows: Record<string, string | number | null>[] = JSON.parse(
      sqlite(inFolder('verbatim.sqlite'), query) || '[]',
    );
    const text = (cell: string | number | null | undefined): string | null =>
      typeof cell === 'string' ? Buffer.from(cell, 'hex').toString('utf8') : null;
    return rows.map((row) => ({
      id: text(row['id']),
      text: text(row['text']),
      note: text(row['note']),
      count: row['count'] ?? null,
      amount: row['no_amount'] === 1 ? null : Number(row['mantissa']) * 2 ** Number(row['exponent']),
      flag: row['flag'] === null ? null : row['flag'] === 1,
      items: JSON.parse(text(row['items']) ?? ''),
    }));
  }

  it('gives rows with everything that is easily lost', async () => {
    await write(HARD_ROWS);
    expect(read()).toEqual(asJson(HARD_ROWS));
    expect(sqlite(inFolder('verbatim.sqlite'), 'PRAGMA integrity_check')).toContain('"ok"');
  });

  it('gives any rows', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        await write(rows);
        expect(read()).toEqual(asJson(rows));
      }),
      { numRuns: 30 },
    );
  });
});
