import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from './folder.ts';
import { verbatimHere } from './verbatim.ts';

const { root, remove } = temporaryFolder({
  'sources/schedule.yaml': 'cron: "0 6 * * *"\ntimezone: Asia/Baku\n',
  'sources/forum.txt': 'The Quay Forum was held in Tbilisi on 4 April 2025, and more than 90 people came.\n',
});
const FOLDERS = ['--sources', path.join(root, 'sources'), '--out', path.join(root, 'out')];
afterAll(remove);

function schedule(...args: string[]) {
  return verbatimHere(['schedule', ...args, ...FOLDERS]);
}

beforeAll(async () => {
  const { exitCode, stdout } = await schedule('run');
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('"outcome":"released"')]);
});

test('"run" makes a release through the real build, in which schedule.yaml is no article', async () => {
  expect(existsSync(path.join(root, 'out/latest/manifest.json'))).toBe(true);
  const { stdout } = await schedule('history', '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    outcome: 'released',
    slot: null,
    asked: 'manual',
    exitCode: 0,
    version: '1.0.0',
    counts: { articles: 1, skipped: 0 },
  });
});

test('"history" and "list" show it', async () => {
  expect((await schedule('history')).stdout).toMatch(/manual +1 +\d+ s +released +1\.0\.0/);
  const { stdout } = await schedule('list');
  expect(stdout).toMatch(/timezone +Asia\/Baku/);
  expect(stdout).toMatch(/at work +nobody/);
  expect(JSON.parse((await schedule('list', '--json')).stdout)).toMatchObject({
    missed: 'latest',
    atWork: null,
  });
});

test('"next" shows the slots that come, and flags go before the file', async () => {
  const { stdout } = await schedule('next', '--count', '2', '--json');
  const slots: string[] = JSON.parse(stdout);
  expect(slots.map((slot) => slot.slice(11))).toEqual(['02:00:00.000Z', '02:00:00.000Z']);
  expect((await schedule('next', '--timezone', 'UTC')).stdout).toContain('at 06:00:00 UTC');
});

test('"run --due" finds nothing due when the schedule has only begun', async () => {
  const { exitCode, stdout } = await schedule('run', '--due');
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('the schedule begins now')]);
  expect(await schedule('run', '--due')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
});

test('"backfill" names the slots that had no run', async () => {
  const dry = await schedule('backfill', '--from', '2026-01-01', '--to', '2026-01-03', '--dry-run');
  const slots = [...dry.stdout.matchAll(/"slot":"([^"]+)"/g)].map(([, slot]) => slot);
  expect(slots).toEqual(['2026-01-01T02:00:00.000Z', '2026-01-02T02:00:00.000Z']);
});

test.each([
  [['nwe'], 'takes no "nwe"'],
  [['history', '--count', 'all'], '"all" is no count'],
  [['backfill'], 'needs --from'],
  [['backfill', '--from', 'yesterday'], '"yesterday" is no time'],
  [['--cron', 'daily'], 'is no cron expression'],
])('a mistake ends with exit code 2 and says what to do: %j', async (args, words) => {
  const { exitCode, stderr } = await schedule(...args);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining(words)]);
});
