import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { currentSchemas, tablesOf } from '../../pipeline/release/rows.ts';
import { tableRows } from '../../pipeline/rows/table-rows.ts';
import { jsonTables } from '../../pipeline/release/formats/index.ts';
import { harbourForum } from '../fixtures/dataset.ts';
import { removeTemporaryFolders, temporaryFolder } from '../release/build-release.ts';

afterAll(removeTemporaryFolders);

async function fileOf(text: string): Promise<string> {
  const file = path.join(await temporaryFolder(), 'table.json');
  writeFileSync(file, text);
  return file;
}

function isRow(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

describe.each([
  ['in memory', 100, false],
  ['on the disk', 0, false],
  ['on the disk, being known', 0, true],
])('rows of a table that stay %s', (_, mostHeld, areKnown) => {
  it('are those of every table that a release writes', async () => {
    const tables = tablesOf(harbourForum().dataset);
    const files = jsonTables(currentSchemas(), tables);
    for (const [at, [table, rows]] of [...tables].entries()) {
      if (rows.length === 0) continue;
      const file = await fileOf([...(files[at]?.chunks() ?? [])].join(''));
      expect([table, tableRows(file, isRow, mostHeld, areKnown)?.map((row) => row)]).toEqual([
        table,
        [...rows],
      ]);
    }
  });

  it('are those of any JSON array with one on each line', async () => {
    const rows = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const text = `[\n${given.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
        expect(tableRows(await fileOf(text), isRow, mostHeld, areKnown)?.map((row) => row)).toEqual(
          JSON.parse(text),
        );
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['another form', '[{"id":"a"},{"id":"b"}]\n'],
    ['no end', '[\n{"id":"a"},\n'],
    ['something after the end', '[\n{"id":"a"}\n]\n\n'],
    ['a comma too many', '[\n{"id":"a"},\n]\n'],
    ['a comma too few', '[\n{"id":"a"}\n{"id":"b"}\n]\n'],
    ['no rows', '[]\n'],
    ['nothing', ''],
  ])('are not taken from a file with %s', async (_what, text) => {
    expect(tableRows(await fileOf(text), isRow, mostHeld, areKnown)).toBeNull();
  });

  it.runIf(!areKnown).each([
    ['a line that is no JSON', '[\n{"id":"a"\n]\n'],
    ['something that is no row', '[\n{"id":"a"},\n[]\n]\n'],
  ])('are not taken from a file with %s', async (_what, text) => {
    expect(tableRows(await fileOf(text), isRow, mostHeld, areKnown)).toBeNull();
  });

  it('are not taken from a folder, or a file that is not there', async () => {
    const folder = await temporaryFolder();
    expect(tableRows(folder, isRow, mostHeld, areKnown)).toBeNull();
    expect(tableRows(path.join(folder, 'none.json'), isRow, mostHeld, areKnown)).toBeNull();
  });
});
