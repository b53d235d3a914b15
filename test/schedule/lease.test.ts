import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Lease, STALE_AFTER, currentHolder, takeLease } from '../../pipeline/schedule/lease.ts';
import { isAlive, markOf } from '../../pipeline/release/disk/processes.ts';
import { temporaryFolder } from '../cli/folder.ts';

let root = '';
let remove: () => void = () => undefined;
beforeEach(() => ({ root, remove } = temporaryFolder()));
afterEach(() => remove());

async function taken(what = 'test'): Promise<Lease> {
  const result = await takeLease(root, what);
  if ('lease' in result) return result.lease;
  throw new Error('The lease is held.');
}

/** Changes what the highest lease file says. */
function alter(change: Readonly<Record<string, unknown>>): void {
  const name = readdirSync(root).find((file) => file.startsWith('lease-')) ?? '';
  const file = path.join(root, name);
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...change }));
}

/** The mark of a process that has ended. */
async function ended(): Promise<{ pid: number; began: string }> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.on('close', resolve));
  return { pid: child.pid ?? 0, began: '1' };
}

test('one holds it, and the next one when it is given back', async () => {
  const lease = await taken();
  expect(await takeLease(root, 'rival')).toMatchObject({ holder: { pid: process.pid, what: 'test' } });
  await lease.release();
  expect(await currentHolder(root)).toBeNull();
  await (await taken()).release();
});

test('of many who ask at once, one gets it', async () => {
  for (let round = 0; round < 5; round++) {
    const results = await Promise.all(Array.from({ length: 12 }, () => takeLease(root, 'rival')));
    const leases = results.flatMap((result) => ('lease' in result ? [result.lease] : []));
    expect(leases).toHaveLength(1);
    await leases[0]?.release();
  }
});

test('it is taken over at once where its process is gone, and who was thought dead learns of it', async () => {
  const lease = await taken();
  alter(await ended());
  const next = await taken('successor');
  expect(await currentHolder(root)).toMatchObject({ what: 'successor' });
  await lease.working(null);
  expect(lease.lost.aborted).toBe(true);
  await lease.release();
  expect(await currentHolder(root)).toMatchObject({ what: 'successor' });
  await next.release();
});

test('what still works for a dead holder is ended before the next one begins', async () => {
  const orphan = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 100000)'], { detached: true });
  const mark = markOf(orphan.pid ?? 0);
  await taken();
  alter({ ...(await ended()), child: mark });
  await (await taken()).release();
  expect(isAlive(mark)).toBe(false);
});

test('on another machine, or where nobody can say, it is dead when its count stands still', async () => {
  await taken();
  for (const change of [{ machine: 'elsewhere' }, { pid: null }]) {
    alter(change);
    const watch = { seen: null };
    expect(await takeLease(root, 'rival', watch)).toHaveProperty('holder');
    expect(await takeLease(root, 'rival', watch)).toHaveProperty('holder');
    const longAgo = { seen: { number: 1, beat: -1, since: performance.now() - STALE_AFTER - 1 } };
    if (change.pid === null) expect(await takeLease(root, 'rival', longAgo)).toHaveProperty('lease');
  }
});

test('a count that went on is of a holder that lives', async () => {
  await taken();
  alter({ machine: 'elsewhere', beat: 5 });
  const since = performance.now() - STALE_AFTER - 1;
  expect(await takeLease(root, 'rival', { seen: { number: 1, beat: 4, since } })).toHaveProperty('holder');
  expect(await takeLease(root, 'rival', { seen: { number: 1, beat: 5, since } })).toHaveProperty('lease');
});
