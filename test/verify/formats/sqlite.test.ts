import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { sqliteFile } from '../../../pipeline/release/formats/sqlite.ts';
import type { Cell, Row } from '../../../pipeline/release/rows.ts';
import { readSqlite } from '../../../pipeline/verify/formats/sqlite.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../release/build-release.ts';
import { HARD_ROWS, SAMPLES, anyRows, asJson } from '../../release/formats/samples.ts';
import { scratchPath } from '../../release/scratch.ts';

afterAll(removeTemporaryFolders);
afterEach(() => vi.unstubAllEnvs());

const SCHEMAS = new Map([['samples', SAMPLES]]);

/** An SQLite file with the rows, in a folder of its own. */
async function written(rows: readonly Row[]): Promise<string> {
  const file = path.join(await temporaryFolder(), 'verbatim.sqlite');
  const { chunks } = await sqliteFile(SCHEMAS, new Map([['samples', rows]]), scratchPath());
  await fs.writeFile(file, chunks());
  return file;
}

/** The rows as they are read back; the text that says what is wrong where they are not. */
async function readBack(file: string): Promise<Record<string, Cell | undefined>[] | string> {
  const rows: Record<string, Cell | undefined>[] = [];
  const wrong = await readSqlite(file, SCHEMAS, async (_, read) => {
    if (typeof read === 'string') throw new Error(read);
    for await (const piece of read.pieces) {
      if (typeof piece === 'string') throw new Error(piece);
      for (const cells of piece)
        rows.push(Object.fromEntries(read.columns.map((column, at) => [column, cells[at]])));
    }
  });
  return wrong ?? rows;
}

describe('rows in SQLite', () => {
  it('come back with everything that is easily lost', async () => {
    expect(await readBack(await written(HARD_ROWS))).toEqual(asJson(HARD_ROWS));
  });

  it('come back whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        expect(await readBack(await written(rows))).toEqual(asJson(rows));
      }),
      { numRuns: 50 },
    );
  });

  it('come back where a whole number is beyond 2^53', async () => {
    const rows = HARD_ROWS.slice(0, 2).map((row) => ({ ...row, count: 2 ** 53 + 2 }));
    expect(await readBack(await written(rows))).toEqual(asJson(rows));
  });

  it('are none of JSON where a forger wrote a whole number that JSON does not hold, or bytes', async () => {
    const file = await written(HARD_ROWS.slice(0, 1));
    const database = new sqlite.Database(file);
    database.exec(`UPDATE samples SET count = 9007199254740993, text = x'00', note = 5`);
    database.close();
    expect(await readBack(file)).toMatchObject([{ count: undefined, text: undefined }]);
  });
});

describe('a file that is read', () => {
  it('has nothing written beside it', async () => {
    const file = await written(HARD_ROWS);
    const before = await fs.stat(path.dirname(file), { bigint: true });
    await readBack(file);
    const { mtimeNs, ctimeNs } = await fs.stat(path.dirname(file), { bigint: true });
    expect([mtimeNs, ctimeNs]).toEqual([before.mtimeNs, before.ctimeNs]);
  });

  it('may be on a disk that cannot be written', async ({ skip }) => {
    const file = await written(HARD_ROWS);
    const folder = path.dirname(file);
    const mount = (program: string, ...args: string[]): boolean =>
      spawnSync(program, args, { stdio: 'ignore' }).status === 0;
    if (!mount('mount', '--bind', folder, folder)) return skip('a disk can be mounted by root only');
    try {
      expect(mount('mount', '-o', 'remount,bind,ro', folder)).toBe(true);
      await expect(fs.writeFile(path.join(folder, 'more'), '')).rejects.toThrow('EROFS');
      expect(await readBack(file)).toEqual(asJson(HARD_ROWS));
    } finally {
      mount('umount', folder);
    }
  });

  it('may be locked by a program that ended in the middle, and have a journal that is none of its own', async () => {
    const file = await written(HARD_ROWS);
    await fs.mkdir(`${file}.lock`);
    await fs.writeFile(`${file}-journal`, 'not a journal');
    expect(await readBack(file)).toEqual(asJson(HARD_ROWS));
  });

  it('says what is missing where there is no folder for temporary files', async () => {
    const file = await written(HARD_ROWS);
    vi.stubEnv('TMPDIR', path.join(path.dirname(file), 'nowhere'));
    await expect(readBack(file)).rejects.toMatchObject({
      exitCode: 2,
      problems: [{ code: 'verify/no-temporary-folder', message: expect.stringContaining('ENOENT') }],
    });
  });

  it('says so where it is none, or cut short', async () => {
    const file = await written(HARD_ROWS);
    await fs.truncate(file, 100_000);
    expect(await readBack(file)).toMatch(/^SQLite /);
    await fs.writeFile(file, 'SQLite format 3');
    expect(await readBack(file)).toMatch(/^SQLite cannot read it: /);
    await fs.rm(file);
    expect(await readBack(file)).toMatch(/^SQLite cannot read it: /);
  });
});
