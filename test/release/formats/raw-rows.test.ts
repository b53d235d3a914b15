import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { csvFile } from '../../../pipeline/release/formats/csv.ts';
import { tableJsonFile } from '../../../pipeline/release/formats/json.ts';
import { ndjsonFile } from '../../../pipeline/release/formats/ndjson.ts';
import { rawCells, writtenIn } from '../../../pipeline/release/formats/raw-rows.ts';
import type { Row } from '../../../pipeline/release/rows.ts';
import { rowsKeptIn } from '../../../pipeline/rows/kept-rows.ts';
import { removeTemporaryFolders, temporaryFolder } from '../build-release.ts';
import { anyRows, bytesOf, HARD_ROWS, SAMPLES } from './samples.ts';

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(removeTemporaryFolders);

const WRITERS = [tableJsonFile, csvFile, ndjsonFile];

function bytesIn(rows: ReturnType<typeof writtenIn>): string[] {
  return WRITERS.map((fileOf) => bytesOf(fileOf('samples', SAMPLES, rows)).toString('utf8'));
}

/** What is made of rows that were written as JSON. */
function madeOfWritten(rows: readonly Row[]): string[] {
  const file = path.join(folder, 'samples.json');
  writeFileSync(file, bytesOf(tableJsonFile('samples', SAMPLES, rows)));
  return bytesIn(writtenIn(file, rows));
}

it('gives every format the same bytes, whether rows were written or are held', () => {
  expect(madeOfWritten(HARD_ROWS)).toEqual(bytesIn(HARD_ROWS));
  fc.assert(
    fc.property(anyRows, (rows) => {
      expect(madeOfWritten(rows)).toEqual(bytesIn(rows));
    }),
  );
});

it('gives them the same bytes of rows that lie on the disk, whatever the order of their columns', () => {
  const turned = HARD_ROWS.map((row) => ({
    ...Object.fromEntries(Object.entries(row).reverse()),
    id: String(row['id']),
  }));
  for (const rows of [HARD_ROWS.map((row) => ({ ...row, id: String(row['id']) })), turned]) {
    const kept = rowsKeptIn<Row & { id: string }>(path.join(folder, 'kept'), 0);
    kept.take(rows);
    expect(bytesIn(kept.inOrder())).toEqual(bytesIn(HARD_ROWS));
  }
});

it('stops at a row that is written otherwise than the others', () => {
  const file = path.join(folder, 'other.json');
  writeFileSync(file, '[\n{"id":"a"},\n{"id":"b","more":1}\n]\n');
  expect(() => [...rawCells(writtenIn(file, []), ['id'])]).toThrow('written otherwise');
});
