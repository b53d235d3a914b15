import fc from 'fast-check';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import sqlite, { type Database } from 'node-sqlite3-wasm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { rowDifferences, type RowDifference } from '../../../pipeline/verify/beside/row-differences.ts';
import { isSameBeside } from '../../../pipeline/verify/beside/same-beside.ts';
import { hasRowsBeside } from '../../../pipeline/verify/beside/sqlite.ts';
import { WORD_FORMATS, wordsIn } from '../../../pipeline/verify/expected/table-files.ts';
import { verifyRelease } from '../../../pipeline/verify/index.ts';
import {
  addRow,
  buildRelease,
  removeTemporaryFolders,
  temporaryFolder,
} from '../../release/build-release.ts';
import { changedRows, folderWith } from '../../release/continued/changed-rows.ts';
import { SAMPLES } from '../../release/formats/samples.ts';
import { edit, rehash } from '../tamper.ts';

// Releases wait for the disk.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
afterAll(removeTemporaryFolders);

const COLUMNS = Object.keys(SAMPLES.properties);

interface Folders {
  readonly was: string;
  readonly is: string;
}

function differencesOf({ was, is }: Folders): RowDifference[] {
  const found = rowDifferences(path.join(was, 'samples.json'), path.join(is, 'samples.json'), 'id');
  if (found === null) throw new Error('that few rows are not much');
  return found;
}

/** Whether each of the formats of text is as expected. */
function areSame({ was, is }: Folders, differences: readonly RowDifference[]): boolean[] {
  return WORD_FORMATS.map((format) => {
    const [before, file] = [was, is].map((folder) => path.join(folder, `samples.${format}`));
    return isSameBeside(file ?? '', before ?? '', differences, wordsIn(format, SAMPLES));
  });
}

function hasRows({ was, is }: Folders, differences: readonly RowDifference[], sql = ''): boolean {
  const database: Database = new sqlite.Database(path.join(is, 'verbatim.sqlite'));
  try {
    database.run('ATTACH ? AS before', path.join(was, 'verbatim.sqlite'));
    if (sql !== '') database.exec(sql);
    return hasRowsBeside(database, 'samples', COLUMNS, SAMPLES, differences);
  } finally {
    database.close();
  }
}

describe('files beside those of the release before', () => {
  it('are as expected where they have the rows that the JSON has, and where one is another, they are not', async () => {
    await fc.assert(
      fc.asyncProperty(changedRows, fc.nat(), async ({ before, after }, any) => {
        const folders = { was: await folderWith(before), is: await folderWith(after) };
        const differences = differencesOf(folders);
        expect(areSame(folders, differences)).toEqual([true, true]);
        expect(hasRows(folders, differences)).toBe(true);
        const row = after[any % Math.max(1, after.length)];
        if (row === undefined) return;
        const others = after.map((one) => (one === row ? { ...one, text: `${String(one['text'])}x` } : one));
        const other = { ...folders, is: await folderWith(others) };
        expect(areSame(other, differences)).toEqual([false, false]);
        expect(hasRows(other, differences)).toBe(false);
        const fewer = { ...folders, is: await folderWith(after.filter((one) => one !== row)) };
        expect(areSame(fewer, differences)).toEqual([false, false]);
        expect(hasRows(fewer, differences)).toBe(false);
        const [first] = after;
        if (first === undefined || first === row) return;
        const moved = { ...folders, is: await folderWith([...after.slice(1), first]) };
        expect(areSame(moved, differences)).toEqual([false, false]);
      }),
      { numRuns: 60 },
    );
  });

  it('are not where SQLite has a row of before that went, for one that stays', async () => {
    const row = (id: string): Record<string, string | null | string[]> => ({
      ...Object.fromEntries(COLUMNS.map((column) => [column, null])),
      id,
      text: id,
      items: [],
    });
    const folders = {
      was: await folderWith(['a', 'b', 'c'].map(row)),
      is: await folderWith(['a', 'b'].map(row)),
    };
    const differences = differencesOf(folders);
    expect(hasRows(folders, differences)).toBe(true);
    const sql = `UPDATE samples SET id = 'c', text = 'c' WHERE id = 'b'`;
    expect(hasRows(folders, differences, sql)).toBe(false);
  });
});

describe('the check of a release beside the one before', () => {
  let out: string;
  let before: string;
  let folder: string;
  beforeAll(async () => {
    out = await temporaryFolder();
    before = (await buildRelease(out)).folder;
    const check = async (staged: string) => (await verifyRelease(staged, { before })).problems;
    folder = (await buildRelease(out, addRow, { isContinued: true, check })).folder;
  });

  it('says the same as that of a stranger', async () => {
    expect(await verifyRelease(folder, { before })).toEqual(await verifyRelease(folder));
    expect((await verifyRelease(folder)).problems).toEqual([]);
  });

  it('is that of a release whose rows were copied, which is the one from nothing, byte for byte', async () => {
    const other = await temporaryFolder();
    await buildRelease(other);
    const fromNothing = (await buildRelease(other, addRow)).folder;
    const files = await fs.readdir(fromNothing, { recursive: true, withFileTypes: true });
    for (const file of files.filter((each) => each.isFile())) {
      const name = path.relative(fromNothing, path.join(file.parentPath, file.name));
      const bytes = await fs.readFile(path.join(folder, name));
      expect(bytes.equals(await fs.readFile(path.join(fromNothing, name))), name).toBe(true);
    }
  });

  it.each(['places.csv', 'places.ndjson', 'annotations.ndjson'])(
    'finds a word of %s that is another than in the JSON',
    async (file) => {
      const copy = path.join(await temporaryFolder(), 'release');
      await fs.cp(folder, copy, { recursive: true });
      await edit(copy, file, 'Lisbon', 'Lisboa');
      // That would make the annotations anew.
      if (file !== 'annotations.ndjson') await rehash(copy);
      const { problems } = await verifyRelease(copy, { before });
      expect(problems.map(({ code }) => code)).toEqual(
        (await verifyRelease(copy)).problems.map(({ code }) => code),
      );
      expect(problems).not.toEqual([]);
    },
  );

  it('takes no file of before for sound that is another, nor another release', async () => {
    const [copy, first] = [await temporaryFolder(), await temporaryFolder()];
    await fs.cp(folder, path.join(copy, 'later'), { recursive: true });
    await fs.cp(before, path.join(first, 'before'), { recursive: true });
    for (const each of [path.join(copy, 'later'), path.join(first, 'before')])
      await edit(each, 'places.csv', 'Lisbon', 'Lisboa');
    await rehash(path.join(copy, 'later'));
    const stranger = await verifyRelease(path.join(copy, 'later'));
    expect(stranger.problems).not.toEqual([]);
    for (const given of [path.join(first, 'before'), path.join(copy, 'later')])
      expect(await verifyRelease(path.join(copy, 'later'), { before: given })).toEqual(stranger);
  });
});
