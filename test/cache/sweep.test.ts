import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sweep } from '../../pipeline/cache/sweep.ts';
import { temporaryFolder, write } from '../cli/folder.ts';

const { root, remove } = temporaryFolder();
afterAll(remove);

const NOW = Date.parse('2026-03-01T12:00:00Z');
const HOUR = 3_600_000;

/** Makes a folder of entries of so many megabytes, last used so many hours before now. */
function folderOf(name: string, entries: Readonly<Record<string, readonly [number, number]>>): string {
  const folder = path.join(root, name);
  write(folder, { 'a/none': '' });
  for (const [entry, [megabytes, hours]] of Object.entries(entries)) {
    writeFileSync(path.join(folder, 'a', entry), Buffer.alloc(megabytes * 1_000_000));
    const used = new Date(NOW - hours * HOUR);
    utimesSync(path.join(folder, 'a', entry), used, used);
  }
  return folder;
}

const left = (folder: string): string[] =>
  readdirSync(path.join(folder, 'a')).filter((name) => name !== 'none');

test('what this build used stays, and of the rest what was used last, up to as much again and a little more', async () => {
  const folder = folderOf('many', { used: [10, 0], last: [50, 1], before: [30, 2], oldest: [30, 3] });
  await sweep(folder, NOW);
  expect(left(folder).sort()).toEqual(['last', 'used']);
});

test('nothing goes while there is room', async () => {
  const folder = folderOf('few', { used: [1, 0], old: [1, 5000] });
  await sweep(folder, NOW);
  expect(left(folder).sort()).toEqual(['old', 'used']);
});

test('what a process that was killed left aside goes', async () => {
  const folder = folderOf('aside', { 'x.1.0.aside': [1, 2], 'y.2.0.aside': [1, 0.5] });
  await sweep(folder, NOW);
  expect(left(folder)).toEqual(['y.2.0.aside']);
});

test('a folder that is not there is no error', async () => {
  await sweep(path.join(root, 'nowhere'), NOW);
});
