import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runNow } from '../../pipeline/schedule/due.ts';
import { currentHolder } from '../../pipeline/schedule/lease.ts';
import { readLedger } from '../../pipeline/schedule/ledger.ts';
import { isAlive, markOf } from '../../pipeline/release/disk/processes.ts';
import type { FinishedRecord } from '../../pipeline/schedule/record.ts';
import { temporaryFolder } from '../cli/folder.ts';
import { RELEASED, settingIn, told, until, writeFake } from './setting.ts';

let root = '';
let remove: () => void = () => undefined;
const started: ChildProcess[] = [];
beforeEach(() => ({ root, remove } = temporaryFolder()));
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => end(one, 'SIGKILL')));
  remove();
});

function startScheduler(): ChildProcess {
  const script = path.resolve(import.meta.dirname, 'scheduler.ts');
  const scheduler = spawn(process.execPath, ['--import', 'tsx', script, root], { stdio: 'inherit' });
  started.push(scheduler);
  return scheduler;
}

async function end(scheduler: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (scheduler.exitCode !== null || scheduler.signalCode !== null) return;
  const closed = new Promise((resolve) => scheduler.on('close', resolve));
  scheduler.kill(signal);
  await closed;
}

async function finished(): Promise<FinishedRecord[]> {
  const records = await readLedger(path.join(root, 'out/.schedule'));
  return records.flatMap((record) => (record.event === 'finished' ? [record] : []));
}

/** The builds that ended, once there are so many. */
async function afterBuilds(count: number): Promise<void> {
  await until(() => told(root).filter((line) => line.startsWith('end')).length >= count);
}

/** One build began and ended, or was killed, before the next one began. */
function expectOneAtATime(): void {
  const lines = told(root).map((line) => line.split(' '));
  const begun = lines.filter(([what]) => what === 'begin').map(([, , pid]) => pid);
  const order = lines.map(([what, , pid]) => `${what} ${pid}`);
  const expected = begun.flatMap((pid) => [
    `begin ${pid}`,
    ...(order.includes(`end ${pid}`) ? [`end ${pid}`] : []),
  ]);
  expect(order).toEqual(expected);
}

/** Each slot was settled once, and none between the first and the last is missing (they are two seconds apart). */
function expectEachSlotOnce(runs: readonly FinishedRecord[]): void {
  const settled = runs
    .filter(({ final, asked }) => final && asked === 'schedule')
    .map(({ slot }) => Date.parse(slot ?? ''));
  expect(settled).toEqual(settled.map((_, index) => (settled[0] ?? 0) + index * 2000));
}

test('three schedulers and a run by hand: each slot once, and never two at once', async () => {
  writeFake(root, { milliseconds: 300, says: RELEASED });
  const schedulers = [startScheduler(), startScheduler(), startScheduler()];
  await afterBuilds(2);
  const setting = settingIn(root);
  const byHand = async (): Promise<void> => {
    const { busy } = await runNow(setting, { seen: null }, [{ slot: null, asked: 'manual', attempt: 1 }]);
    if (busy) await new Promise((resolve) => setTimeout(resolve, 20)).then(byHand);
  };
  await byHand();
  await afterBuilds(6);
  await Promise.all(schedulers.map((one) => end(one, 'SIGTERM')));
  const runs = await finished();
  expect(runs.filter(({ asked }) => asked === 'manual')).toHaveLength(1);
  expectEachSlotOnce(runs);
  expectOneAtATime();
  expect(await currentHolder(setting.state)).toBeNull();
});

test('a scheduler killed in the midst of a build: its build ends, a rival takes over, and the slot is run', async () => {
  writeFake(root, { milliseconds: 3_000, says: RELEASED });
  const first = startScheduler();
  await until(() => told(root).length === 1);
  const build = markOf(Number(told(root)[0]?.split(' ')[2]));
  await end(first, 'SIGKILL');
  writeFake(root, { milliseconds: 100, says: RELEASED });
  const second = startScheduler();
  await afterBuilds(2);
  await end(second, 'SIGTERM');
  expect(isAlive(build)).toBe(false);
  const runs = await finished();
  expect(runs.slice(0, 2)).toMatchObject([
    { outcome: 'abandoned', attempt: 1, final: false },
    { outcome: 'released', attempt: 2, final: true, slot: runs[0]?.slot },
  ]);
  expectEachSlotOnce(runs);
  expectOneAtATime();
});

test('told to stop, a scheduler ends its build within the bound and gives the lease back', async () => {
  writeFake(root, { milliseconds: 600_000 });
  const scheduler = startScheduler();
  await until(() => told(root).length === 1);
  await end(scheduler, 'SIGTERM');
  expect(await finished()).toMatchObject([{ outcome: 'abandoned', final: false }]);
  expect(await currentHolder(path.join(root, 'out/.schedule'))).toBeNull();
});
