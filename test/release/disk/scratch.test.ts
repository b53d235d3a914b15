import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import path from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, expect, it } from 'vitest';
import { writtenAside } from '../../../pipeline/release/disk/scratch.ts';
import { removeTemporaryFolders, temporaryFolder } from '../build-release.ts';

afterAll(removeTemporaryFolders);

/** A path inside a folder that is there. */
async function inFolder(): Promise<string> {
  return path.join(await temporaryFolder(), 'scratch');
}

it('gives the bytes of the file in pieces, and takes the folder away with all that is in it', async () => {
  const folder = await inFolder();
  const content = Buffer.alloc(2_500_000, 'verbatim');
  const pieces = writtenAside(folder, (file) => {
    fs.writeFileSync(file, content);
    fs.mkdirSync(`${file}.lock`);
  });
  expect(fs.existsSync(folder)).toBe(false);
  const found = [...pieces];
  expect(found.length).toBe(3);
  expect(Buffer.concat(found).equals(content)).toBe(true);
  expect(fs.existsSync(folder)).toBe(false);
});

it('takes away first what a killed build left in its place', async () => {
  const folder = await inFolder();
  fs.mkdirSync(path.join(folder, 'file.lock'), { recursive: true });
  const pieces = writtenAside(folder, (file) => {
    expect(fs.existsSync(`${file}.lock`)).toBe(false);
    fs.writeFileSync(file, 'new');
  });
  expect(Buffer.concat([...pieces]).toString()).toBe('new');
});

it('takes the folder away where the rest is not asked for', async () => {
  const folder = await inFolder();
  for (const piece of writtenAside(folder, (file) => fs.writeFileSync(file, 'words'))) {
    expect(fs.readdirSync(folder)).toEqual(['file']);
    expect(Buffer.from(piece).toString()).toBe('words');
    break;
  }
  expect(fs.existsSync(folder)).toBe(false);
});

it('says what the library says where the disk is sound', async () => {
  const folder = await inFolder();
  const fail = (): void => {
    throw new Error('no such column');
  };
  expect(() => [...writtenAside(folder, fail)]).toThrow('no such column');
  expect(fs.existsSync(folder)).toBe(false);
});

it('says what the disk says where it refuses', async () => {
  const folder = await inFolder();
  const fail = (): void => {
    fs.rmSync(folder, { recursive: true });
    throw new Error('disk I/O error');
  };
  expect(() => [...writtenAside(folder, fail)]).toThrow(expect.objectContaining({ code: 'ENOENT' }));
});

it('says that the disk is full where SQLite says only that it could not write', async ({ skip }) => {
  const disk = await temporaryFolder();
  const mount = (program: string, ...args: string[]): boolean =>
    spawnSync(program, args, { stdio: 'ignore' }).status === 0;
  if (!mount('mount', '-t', 'tmpfs', '-o', 'size=1m', 'none', disk)) {
    return skip('a disk can be mounted by root only');
  }
  try {
    const write = (file: string): void => {
      const database = new sqlite.Database(file);
      try {
        database.exec('CREATE TABLE words (word TEXT)');
        database.run('INSERT INTO words VALUES (?)', 'word'.repeat(500_000));
      } finally {
        database.close();
      }
    };
    const folder = path.join(disk, 'scratch');
    expect(() => [...writtenAside(folder, write)]).toThrow(expect.objectContaining({ code: 'ENOSPC' }));
    expect(fs.readdirSync(disk)).toEqual([]);
  } finally {
    mount('umount', disk);
  }
});
