import fc from 'fast-check';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TableSchema } from '../../../pipeline/contract/tables.ts';
import type { Continued } from '../../../pipeline/release/continued/index.ts';
import { rowEdits } from '../../../pipeline/release/continued/row-edits.ts';
import { deltaOf } from '../../../pipeline/release/deltas/delta.ts';
import { parquetFile } from '../../../pipeline/release/formats/parquet.ts';
import type { GroupSizes } from '../../../pipeline/release/formats/parquet-groups.ts';
import type { Row } from '../../../pipeline/release/rows.ts';
import { groupsAsBefore } from '../../../pipeline/verify/beside/parquet.ts';
import type { RowDifference } from '../../../pipeline/verify/beside/row-differences.ts';
import { differences } from '../../../pipeline/verify/formats/compare.ts';
import { readParquet } from '../../../pipeline/verify/formats/parquet.ts';
import { orderByArticle } from '../../../pipeline/verify/formats/row-order.ts';
import { removeTemporaryFolders, temporaryFolder } from '../build-release.ts';
import { connect, rowsFrom } from '../formats/duckdb.ts';
import { bytesOf, OF_ARTICLES, SAMPLES } from '../formats/samples.ts';
import { changedRows } from './changed-rows.ts';

vi.setConfig({ testTimeout: 60_000 });
afterAll(removeTemporaryFolders);

/** So small that a few rows are some groups. */
const SMALL: GroupSizes = { least: 1, most: 4, oneIn: { rows: 2, articles: 2 } };

let duckdb: DuckDBConnection;
beforeAll(async () => {
  duckdb = await connect();
});

/** A table before and now, each row of one of some articles. */
const changed = changedRows.map((both) => {
  const ofArticle = (rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, article: `article/${(Number(String(row['id']).slice(-2)) * 7) % 5}` }));
  return { before: ofArticle(both.before), after: ofArticle(both.after) };
});

function editsOf(before: readonly Row[], after: readonly Row[], schema: TableSchema): Continued['edits'] {
  const [schemas, corrections] = [new Map([['samples', schema]]), []];
  const delta = deltaOf(
    { tables: new Map([['samples', before]]), schemas, corrections },
    { tables: new Map([['samples', after]]), schemas, corrections },
  );
  return new Map([['samples', rowEdits(before, schema, delta.get('samples'))]]);
}

/** The differences as whoever checks finds them: texts, a sign for each byte. */
function differencesOf(before: readonly Row[], after: readonly Row[]): RowDifference[] {
  const texts = (rows: readonly Row[]): string[] =>
    rows.map((row) => Buffer.from(JSON.stringify(row)).toString('latin1'));
  const [was, is] = [texts(before), texts(after)];
  const removed = was.filter((text) => !is.includes(text));
  return [{ removed, added: is.filter((text) => !was.includes(text)), next: null }];
}

interface Checked {
  readonly problems: number;
  /** How many groups were not read. */
  readonly known: number;
}

/** What the check beside the file of before says of a file. */
async function checked(
  files: { readonly was: string; readonly is: string },
  before: readonly Row[],
  rows: readonly Row[],
  schema: TableSchema,
): Promise<Checked> {
  const [was, is] = [await fs.open(files.was), await fs.open(files.is)];
  try {
    const order = orderByArticle(rows, schema);
    let known = 0;
    const read = readParquet(is.fd, (file) => {
      const beside = { rows, order, schema, differences: differencesOf(before, rows) };
      const groups = groupsAsBefore({ was: was.fd, is: is.fd }, file, beside);
      known = groups.size;
      return groups;
    });
    const place = { format: 'parquet', file: 'samples.parquet' };
    const rowOf = (_: unknown, at: number): Row | undefined => rows[order?.[at] ?? at];
    const problems = await differences(place, 'samples', schema, rows, read, rowOf);
    return { problems: problems.length, known };
  } finally {
    await Promise.all([was.close(), is.close()]);
  }
}

describe.each([
  ['by key', SAMPLES],
  ['by article', OF_ARTICLES],
])('Parquet with rows %s', (_what, schema) => {
  it('is that from nothing where groups are copied, and is found sound without reading them', async () => {
    const folder = await temporaryFolder();
    const was = path.join(folder, 'samples.parquet');
    const is = path.join(folder, 'now.parquet');
    let known = 0;
    await fc.assert(
      fc.asyncProperty(changed, fc.nat(), async ({ before, after }, any) => {
        await fs.writeFile(was, bytesOf(parquetFile('samples', schema, before, null, SMALL)));
        const continued = { folder, edits: editsOf(before, after, schema) };
        const bytes = bytesOf(parquetFile('samples', schema, after, continued, SMALL));
        expect(bytes.equals(bytesOf(parquetFile('samples', schema, after, null, SMALL)))).toBe(true);
        await fs.writeFile(is, bytes);
        const found = await checked({ was, is }, before, after, schema);
        expect(found.problems).toBe(0);
        known += found.known;
        const read = await rowsFrom(duckdb, `SELECT id FROM '${is}' ORDER BY id`);
        expect(read.map(({ id }) => id)).toEqual(after.map(({ id }) => id));
        const row = after[any % Math.max(1, after.length)];
        if (row === undefined) return;
        const others = [
          after.map((one) => (one === row ? { ...one, text: `${String(one['text'])}x` } : one)),
          after.filter((one) => one !== row),
          [...after, { ...row, id: 'sample/99' }],
        ];
        for (const other of others) {
          await fs.writeFile(is, bytesOf(parquetFile('samples', schema, other, null, SMALL)));
          expect((await checked({ was, is }, before, after, schema)).problems).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
    expect(known).toBeGreaterThan(5);
  });

  it('has the very bytes of groups that stay', async () => {
    const folder = await temporaryFolder();
    const rows = ['a', 'b', 'c', 'd'].map((id) => {
      return {
        id,
        text: id,
        note: null,
        count: 1,
        amount: 0.5,
        flag: true,
        items: [id],
        article: `article/${id}`,
      };
    });
    const bytes = bytesOf(parquetFile('samples', schema, rows, null, SMALL));
    const marked = Buffer.from(bytes);
    marked[10] = (marked[10] ?? 0) ^ 1;
    await fs.writeFile(path.join(folder, 'samples.parquet'), marked);
    const continued = { folder, edits: editsOf(rows, rows, schema) };
    expect(bytesOf(parquetFile('samples', schema, rows, continued, SMALL)).equals(marked)).toBe(true);
  });

  it('is written from nothing beside a file that would be written otherwise now', async () => {
    const folder = await temporaryFolder();
    const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id, items: [], article: 'article/1' }));
    const other = { ...schema, title: 'Another' };
    await fs.writeFile(
      path.join(folder, 'samples.parquet'),
      bytesOf(parquetFile('samples', other, rows, null, SMALL)),
    );
    const continued = { folder, edits: editsOf(rows, rows, schema) };
    const bytes = bytesOf(parquetFile('samples', schema, rows, continued, SMALL));
    expect(bytes.equals(bytesOf(parquetFile('samples', schema, rows, null, SMALL)))).toBe(true);
  });
});
