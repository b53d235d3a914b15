import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ScheduleConfig } from '../../pipeline/schedule/config.ts';
import { type Looked, runDue, settledSlots } from '../../pipeline/schedule/due.ts';
import { readLedger } from '../../pipeline/schedule/ledger.ts';
import type { RunSetting } from '../../pipeline/schedule/run.ts';
import { temporaryFolder, write } from '../cli/folder.ts';
import { RELEASED, settingIn, told, writeFake } from './setting.ts';

let root = '';
let remove: () => void = () => undefined;
beforeEach(() => ({ root, remove } = temporaryFolder()));
afterEach(() => remove());

const DAILY = { cron: '0 6 * * *', timezone: 'UTC' };

function setting(now: string, config: Partial<ScheduleConfig> = {}): RunSetting {
  return { ...settingIn(root, { ...DAILY, ...config }), now: () => Date.parse(now) };
}

async function look(now: string, config?: Partial<ScheduleConfig>): Promise<string[]> {
  const { runs }: Looked = await runDue(setting(now, config), { seen: null });
  return runs.map(({ slot, attempt, outcome }) => `${slot?.slice(0, 10)} ${attempt} ${outcome}`);
}

test('a new schedule begins now; each slot is run when it has come, and once', async () => {
  writeFake(root, { says: RELEASED });
  expect(await look('2026-05-04T07:00:00Z')).toEqual([]);
  expect(await look('2026-05-05T05:59:59Z')).toEqual([]);
  expect(await look('2026-05-05T06:00:00Z')).toEqual(['2026-05-05 1 released']);
  expect(await look('2026-05-05T06:00:01Z')).toEqual([]);
});

test('a changed expression begins now: its past is not made up for, nor what was open of the old one', async () => {
  writeFake(root, { exitCode: 1 });
  await look('2026-05-04T05:00:00Z');
  expect(await look('2026-05-04T06:00:00Z')).toEqual(['2026-05-04 1 failed']);
  expect(await look('2026-05-04T09:00:00Z', { cron: '0 7 * * *', missed: 'all' })).toEqual([]);
  writeFake(root, { says: RELEASED });
  expect(await look('2026-05-05T07:00:00Z', { cron: '0 7 * * *', missed: 'all' })).toEqual([
    '2026-05-05 1 released',
  ]);
});

test('missed slots are made up for as the policy says', async () => {
  writeFake(root, { says: RELEASED });
  await look('2026-05-04T07:00:00Z');
  expect(await look('2026-05-07T08:00:00Z', { missed: 'none' })).toEqual([]);
  expect(await look('2026-05-10T08:00:00Z', { missed: 'latest' })).toEqual(['2026-05-10 1 released']);
  expect(await look('2026-05-12T08:00:00Z', { missed: 'all' })).toEqual([
    '2026-05-11 1 released',
    '2026-05-12 1 released',
  ]);
  const skipped = (await readLedger(setting('2026-05-12T08:00:00Z').state)).filter(
    ({ event }) => event === 'skipped',
  );
  expect(skipped).toMatchObject([
    { first: '2026-05-05T06:00:00.000Z', last: '2026-05-07T06:00:00.000Z' },
    { first: '2026-05-08T06:00:00.000Z', last: '2026-05-09T06:00:00.000Z' },
  ]);
  expect((await settledSlots(setting('2026-05-12T08:00:00Z').state)).size).toBe(3);
});

test('a failed run is tried again as often as it may, and then the slot is given up', async () => {
  writeFake(root, { exitCode: 1 });
  await look('2026-05-04T05:00:00Z');
  expect(await look('2026-05-04T06:00:00Z', { retries: 1 })).toEqual(['2026-05-04 1 failed']);
  expect(await look('2026-05-04T06:00:30Z', { retries: 1 })).toEqual([]);
  expect(await look('2026-05-04T06:01:00Z', { retries: 1 })).toEqual(['2026-05-04 2 failed']);
  expect(await look('2026-05-04T09:00:00Z', { retries: 1 })).toEqual([]);
});

test('a release that was held back is not tried again blindly', async () => {
  writeFake(root, { exitCode: 3 });
  await look('2026-05-04T05:00:00Z');
  expect(await look('2026-05-04T06:00:00Z')).toEqual(['2026-05-04 1 held']);
  expect(await look('2026-05-04T07:00:00Z')).toEqual([]);
});

test('where there are addresses, a fetch goes before the build; its failure does not stop it', async () => {
  write(root, { 'sources/sources.yaml': 'sources:\n  - address: https://news.example/forum.html\n' });
  writeFake(root, { exitCode: 2 });
  await look('2026-05-04T05:00:00Z');
  expect(await look('2026-05-04T06:00:00Z')).toEqual(['2026-05-04 1 failed']);
  expect(told(root).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'begin fetch',
    'end fetch',
    'begin build',
    'end build',
  ]);
});
