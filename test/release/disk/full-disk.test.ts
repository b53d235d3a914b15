import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { VerbatimError } from '../../../pipeline/contract/problem.ts';
import { aloneIn } from '../../../pipeline/release/index.ts';
import { verifyRelease } from '../../../pipeline/verify/index.ts';
import { buildRelease, changeValues, removeTemporaryFolders, temporaryFolder } from '../build-release.ts';

// Releases wait for the disk.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
afterAll(removeTemporaryFolders);

/** How many more things the disk takes: files, folders and links. Temporary files are on another one. */
const disk = vi.hoisted(() => ({ room: Number.POSITIVE_INFINITY, taken: 0, folder: '' }));

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const take = (): void => {
    disk.taken++;
    if (disk.room-- > 0) return;
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  };
  const changed = {
    ...real,
    open: async (...given: Parameters<typeof real.open>) => {
      const handle = await real.open(...given);
      if (given[1] !== 'wx') return handle;
      // A full disk takes the name and not the content.
      handle.appendFile = async (data) => {
        take();
        await real.appendFile(handle, data);
      };
      return handle;
    },
    symlink: async (...given: Parameters<typeof real.symlink>) => {
      if (String(given[1]).startsWith(disk.folder)) take();
      return real.symlink(...given);
    },
    mkdir: async (...given: Parameters<typeof real.mkdir>) => {
      take();
      return real.mkdir(...given);
    },
  };
  return { ...changed, default: changed };
});

function build(out: string): Promise<unknown> {
  disk.folder = out;
  return aloneIn(out, () => buildRelease(out, changeValues));
}

/** The build stops and says so, and the release before is whole and the latest. */
async function expectRefusal(out: string, reason: string, remedy: string): Promise<void> {
  const error: unknown = await build(out).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  disk.room = Number.POSITIVE_INFINITY;
  if (!(error instanceof VerbatimError)) throw error ?? new Error('it was released');
  expect(error.exitCode).toBe(2);
  expect(error.problems).toMatchObject([
    {
      code: 'release/unwritable',
      file: out,
      message: expect.stringContaining(reason),
      remedy: expect.stringContaining(remedy),
    },
  ]);
  expect((await fs.readdir(out)).filter((name) => name.startsWith('.'))).toEqual([]);
  expect(await fs.readlink(path.join(out, 'latest'))).toBe('1.0.0');
  expect((await verifyRelease(path.join(out, 'latest'))).problems).toEqual([]);
}

async function expectRelease(out: string): Promise<void> {
  expect(await build(out)).toMatchObject({ released: true, version: '1.0.1' });
  expect((await verifyRelease(path.join(out, 'latest'))).problems).toEqual([]);
  expect((await fs.readdir(out)).sort()).toEqual(['1.0.0', '1.0.1', 'feed.xml', 'index.json', 'latest']);
}

it('a disk that gets full at any file leaves the old release, and the next build succeeds', async () => {
  const sound = await temporaryFolder();
  await buildRelease(sound);
  const whole = await temporaryFolder();
  await fs.cp(sound, whole, { recursive: true, verbatimSymlinks: true });
  disk.taken = 0;
  await build(whole);
  const all = disk.taken;
  expect(all).toBeGreaterThan(50);
  // The first, some between, and each of the last: manifest, list of releases, latest.
  const rooms = [0, 1, 7, Math.floor(all / 2), all - 4, all - 3, all - 2, all - 1];
  for (const room of rooms) {
    const out = await temporaryFolder();
    await fs.cp(sound, out, { recursive: true, verbatimSymlinks: true });
    disk.room = room;
    await expectRefusal(out, 'the disk is full', 'Make room');
    await expectRelease(out);
  }
});

describe('a disk of its own', () => {
  const mounted: string[] = [];
  afterAll(() => mounted.forEach((folder) => mount('umount', folder)));

  function mount(program: 'mount' | 'umount', ...args: string[]): boolean {
    return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
  }

  /** A small disk with a release on it; null where this machine lets nobody have one. */
  async function smallDisk(): Promise<string | null> {
    const out = await temporaryFolder();
    if (!mount('mount', '-t', 'tmpfs', '-o', 'size=64m', 'none', out)) return null;
    mounted.push(out);
    await buildRelease(out);
    return out;
  }

  it('that is full stops the build, and the next one succeeds once there is room', async ({ skip }) => {
    const out = await smallDisk();
    if (out === null) return skip('a disk can be mounted by root only');
    const { blocks, bfree, bsize } = await fs.statfs(out);
    const used = (blocks - bfree) * bsize;
    mount('mount', '-o', `remount,size=${used + 100_000}`, out);
    await expectRefusal(out, 'the disk is full', 'Make room');
    mount('mount', '-o', 'remount,size=64m', out);
    await expectRelease(out);
  });

  it('that is read-only stops the build, and the next one succeeds once it is not', async ({ skip }) => {
    const out = await smallDisk();
    if (out === null) return skip('a disk can be mounted by root only');
    mount('mount', '-o', 'remount,ro', out);
    await expectRefusal(out, 'the disk is read-only', 'Make it writable');
    mount('mount', '-o', 'remount,rw', out);
    await expectRelease(out);
  });

  it('that becomes read-only in the middle stops the build just so, though its lock stays', async ({
    skip,
  }) => {
    const out = await smallDisk();
    if (out === null) return skip('a disk can be mounted by root only');
    const before = async (): Promise<void> => {
      mount('mount', '-o', 'remount,ro', out);
    };
    await expect(aloneIn(out, () => buildRelease(out, changeValues, { before }))).rejects.toMatchObject({
      exitCode: 2,
      problems: [{ code: 'release/unwritable', message: expect.stringContaining('the disk is read-only') }],
    });
    expect(await fs.readdir(out)).toContain('.lock-1');
    mount('mount', '-o', 'remount,rw', out);
  });
});
