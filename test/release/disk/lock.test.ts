import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { $ } from 'zx';
import { VerbatimError } from '../../../pipeline/contract/problem.ts';
import { aloneIn, SILENT_AFTER } from '../../../pipeline/release/disk/lock.ts';
import { markOf, thisMachine } from '../../../pipeline/release/disk/processes.ts';
import { removeTemporaryFolders, temporaryFolder } from '../build-release.ts';

afterAll(removeTemporaryFolders);

const SINCE = '2026-01-02T03:04:05.000Z';

/** As a build of that process left it. */
async function leave(out: string, holder: object | string, name = '.lock-1'): Promise<void> {
  await fs.writeFile(path.join(out, name), typeof holder === 'string' ? holder : JSON.stringify(holder));
}

function holder(pid: number, machine = thisMachine()): object {
  return { ...markOf(pid), machine, since: SINCE };
}

/** The number of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

async function refusalOf(work: Promise<unknown>): Promise<object> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof VerbatimError)) throw new Error('it was not refused');
  return { exitCode: error.exitCode, ...error.problems[0] };
}

const nothing = (): Promise<void> => Promise.resolve();

describe('the lock of a folder of releases', () => {
  it('is there while the work goes on and gone after it, also where it fails', async () => {
    const out = await temporaryFolder();
    expect(await aloneIn(out, () => fs.readdir(out))).toEqual(['.lock-1']);
    expect(await fs.readdir(out)).toEqual([]);
    await expect(aloneIn(out, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await fs.readdir(out)).toEqual([]);
  });

  it('leaves no empty folder where nothing came of the work', async () => {
    const out = path.join(await temporaryFolder(), 'dist');
    await aloneIn(out, nothing);
    await expect(fs.stat(out)).rejects.toThrow('ENOENT');
    await aloneIn(out, () => fs.writeFile(path.join(out, 'index.json'), ''));
    expect(await fs.readdir(out)).toEqual(['index.json']);
  });

  it('refuses a second build and names the first', async () => {
    const out = await temporaryFolder();
    await leave(out, holder(process.ppid));
    expect(await refusalOf(aloneIn(out, nothing))).toMatchObject({
      exitCode: 2,
      code: 'release/locked',
      file: path.join(out, '.lock-1'),
      message: expect.stringMatching(`process ${process.ppid} on .*, since ${SINCE}\\) works in this folder`),
      remedy: expect.stringContaining('Wait for its end'),
    });
    expect(await fs.readdir(out)).toEqual(['.lock-1']);
  });

  it.each<[string, object | string]>([
    ['a process that ended', holder(deadProcess())],
    ['a process whose number another one has now', { ...holder(process.ppid), began: 'before' }],
    ['a file cut short', '{"pid": 1'],
    ['an empty file', ''],
    ['a file of something else', '{"pid": "one"}'],
  ])('is taken over from %s', async (_, left) => {
    const out = await temporaryFolder();
    await leave(out, left);
    expect(await aloneIn(out, () => fs.readdir(out))).toEqual(['.lock-2']);
    expect(await fs.readdir(out)).toEqual([]);
  });

  it('is taken over from another machine only when it has been silent for long', async () => {
    const out = await temporaryFolder();
    await leave(out, holder(1, 'elsewhere boot'));
    expect(await refusalOf(aloneIn(out, nothing))).toMatchObject({
      message: expect.stringContaining('process 1 on elsewhere'),
      remedy: expect.stringContaining('stop it there'),
    });
    const long = new Date(Date.now() - SILENT_AFTER - 1000);
    await fs.utimes(path.join(out, '.lock-1'), long, long);
    expect(await aloneIn(out, () => fs.readdir(out))).toEqual(['.lock-2']);
  });

  it.each(['free', 'left by a dead process'])(
    'is given to one of many that ask at once: %s',
    async (state) => {
      for (let round = 0; round < 20; round++) {
        const out = await temporaryFolder();
        if (state !== 'free') await leave(out, holder(deadProcess()));
        let [working, most, done] = [0, 0, 0];
        const work = async (): Promise<void> => {
          most = Math.max(most, ++working);
          await new Promise((resolve) => setTimeout(resolve, 5));
          working--;
          done++;
        };
        await Promise.allSettled(Array.from({ length: 12 }, () => aloneIn(out, work)));
        expect(most).toBe(1);
        expect(done).toBeGreaterThan(0);
        expect(await fs.readdir(out)).toEqual([]);
      }
    },
  );

  it('is never given to two of several processes, some of which die', async () => {
    const out = await temporaryFolder();
    const script = fileURLToPath(new URL('./lock-rival.ts', import.meta.url));
    const dead = deadProcess();
    const rivals = Array.from(
      { length: 4 },
      () => $({ nothrow: true, quiet: true })`node --import tsx ${script} ${out} ${dead}`,
    );
    for (const { exitCode, stdout, stderr } of await Promise.all(rivals)) {
      expect([exitCode, stderr]).toEqual([0, '']);
      expect(Number(stdout)).toBeGreaterThan(0);
    }
  });
});
