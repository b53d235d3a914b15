import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { takeLease } from '../../pipeline/schedule/lease.ts';
import { temporaryFolder } from './folder.ts';
import { verbatimHere } from './verbatim.ts';

const { root, remove } = temporaryFolder({
  'sources/forum.txt': 'The Quay Forum was held in Tbilisi on 4 April 2025, and more than 90 people came.\n',
});
const FOLDERS = ['--sources', path.join(root, 'sources'), '--out', path.join(root, 'out')];
afterAll(remove);

test('where a scheduled run goes on, a build and a run by hand say so and do nothing', async () => {
  const taken = await takeLease(path.join(root, 'out/.schedule'), 'schedule');
  for (const command of [['build'], ['schedule', 'run']]) {
    const { exitCode, stderr } = await verbatimHere([...command, ...FOLDERS]);
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining(`Another run goes on: process ${process.pid}`),
    ]);
  }
  expect((await verbatimHere(['schedule', 'run', '--due', ...FOLDERS])).exitCode).toBe(0);
  if ('lease' in taken) await taken.lease.release();
  expect((await verbatimHere(['build', ...FOLDERS])).exitCode).toBe(0);
});

test('where the folder of releases cannot be written, a run by hand says so', async () => {
  const out = path.join(root, 'sources/forum.txt');
  const { exitCode, stderr } = await verbatimHere(['schedule', 'run', ...FOLDERS.slice(0, 2), '--out', out]);
  expect([exitCode, stderr]).toEqual([
    2,
    expect.stringContaining('The folder of releases cannot be written'),
  ]);
});
