import * as fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { $ } from 'zx';
import { VerbatimError } from '../../pipeline/contract/problem.ts';
import { writeLastBuild } from '../../pipeline/release/index.ts';
import { buildRelease, changeValues, removeTemporaryFolders, temporaryFolder } from './build-release.ts';

// Releases wait for the disk.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
afterAll(removeTemporaryFolders);

/** What a failing build says: exit code, code of the problem, and the file it names. */
async function failureOf(
  build: Promise<unknown>,
): Promise<{ exitCode: number; code?: string; file?: string; remedy?: string }> {
  try {
    await build;
  } catch (error) {
    if (!(error instanceof VerbatimError)) throw error;
    const [problem] = error.problems;
    return { exitCode: error.exitCode, ...problem };
  }
  throw new Error('the build did not fail');
}

async function manifestOf(out: string, version: string): Promise<string> {
  return fs.readFile(path.join(out, version, 'manifest.json'), 'utf8');
}

describe('what cannot be written', () => {
  it('is named with the remedy', async () => {
    const file = path.join(await temporaryFolder(), 'file');
    await fs.writeFile(file, '');
    for (const out of [file, path.join(file, 'dist')]) {
      expect(await failureOf(buildRelease(out))).toMatchObject({
        exitCode: 2,
        code: 'release/unwritable',
        file: out,
        remedy: expect.stringContaining('--out'),
      });
    }
    const lastBuild = {
      released: false,
      version: '1.0.0',
      articles: 0,
      skipped: 0,
      anew: 0,
      facts: {},
      rejections: {},
      rows: {},
      corrections: [],
      milliseconds: {},
    };
    expect(await failureOf(writeLastBuild(file, lastBuild))).toMatchObject({ exitCode: 2, file });
  });

  it('where latest is a folder, that folder', async () => {
    const out = await temporaryFolder();
    await buildRelease(out);
    await fs.rm(path.join(out, 'latest'));
    await fs.cp(path.join(out, '1.0.0'), path.join(out, 'latest'), { recursive: true });
    expect(await failureOf(buildRelease(out, changeValues))).toMatchObject({
      exitCode: 2,
      code: 'release/latest-is-no-link',
      file: path.join(out, 'latest'),
    });
    expect(await fs.readdir(out)).not.toContain('1.0.1');
  });
});

describe('a release that its check holds back', () => {
  it('leaves everything as it was', async () => {
    const out = await temporaryFolder();
    await buildRelease(out);
    const before = (await fs.readdir(out)).sort();
    const held = buildRelease(out, ({ events }) => events.forEach((event) => (event.countries = 99)));
    expect(await failureOf(held)).toMatchObject({ exitCode: 3, code: 'verify/no-receipt' });
    expect((await fs.readdir(out)).sort()).toEqual(before);
    expect(await fs.readlink(path.join(out, 'latest'))).toBe('1.0.0');
  });
});

describe('a build that was killed', () => {
  it('while it was writing leaves the old release, and the next build takes its leavings away', async () => {
    const out = await temporaryFolder();
    await buildRelease(out);
    const script = fileURLToPath(new URL('./killed-child.ts', import.meta.url));
    const { signal } = await $({ nothrow: true, quiet: true })`node --import tsx ${script} ${out}`;
    expect(signal).toBe('SIGKILL');
    expect((await fs.readdir(out)).join()).toContain('.staging-');
    expect(await fs.readlink(path.join(out, 'latest'))).toBe('1.0.0');
    expect(await buildRelease(out, changeValues)).toMatchObject({ released: true, version: '1.0.1' });
    expect((await fs.readdir(out)).sort()).toEqual(['1.0.0', '1.0.1', 'feed.xml', 'index.json', 'latest']);
  });

  it('takes away leavings of dead processes only', async () => {
    const out = await temporaryFolder();
    await fs.mkdir(path.join(out, `.staging-${process.ppid}`));
    await fs.mkdir(path.join(out, '.staging-4194999'));
    await fs.symlink('1.9.0', path.join(out, '.staging-4194999.latest'));
    await buildRelease(out);
    expect((await fs.readdir(out)).sort()).toEqual([
      `.staging-${process.ppid}`,
      '1.0.0',
      'feed.xml',
      'index.json',
      'latest',
    ]);
  });

  /** As after a kill between the rename and the move of `latest`. */
  async function killedBeforeLatest(indexed: boolean): Promise<string> {
    const out = await temporaryFolder();
    await buildRelease(out);
    const index = await fs.readFile(path.join(out, 'index.json'));
    await buildRelease(out, changeValues);
    await fs.rm(path.join(out, 'latest'));
    await fs.symlink('1.0.0', path.join(out, 'latest'));
    if (!indexed) await fs.writeFile(path.join(out, 'index.json'), index);
    return out;
  }

  it.each([false, true])('before latest moved (listed: %s): the same release is kept', async (indexed) => {
    const out = await killedBeforeLatest(indexed);
    const { ino } = await fs.stat(path.join(out, '1.0.1'));
    expect(await buildRelease(out, changeValues)).toMatchObject({ version: '1.0.1' });
    expect((await fs.stat(path.join(out, '1.0.1'))).ino).toBe(ino);
    expect(await fs.readlink(path.join(out, 'latest'))).toBe('1.0.1');
  });

  it('before it was listed: another release takes the place', async () => {
    const out = await killedBeforeLatest(false);
    const before = await manifestOf(out, '1.0.1');
    await buildRelease(out, ({ statements }) => statements.forEach((each) => (each.name += '?')));
    expect(await manifestOf(out, '1.0.1')).not.toBe(before);
    expect((await fs.readdir(out)).sort()).toEqual(['1.0.0', '1.0.1', 'feed.xml', 'index.json', 'latest']);
  });

  it('never has one version given to two contents that may both have been published', async () => {
    const out = await killedBeforeLatest(true);
    const before = await manifestOf(out, '1.0.1');
    const build = buildRelease(out, ({ statements }) => statements.forEach((each) => (each.name += '?')));
    expect(await failureOf(build)).toMatchObject({
      exitCode: 2,
      code: 'release/version-taken',
      file: path.join(out, '1.0.1'),
    });
    expect(await manifestOf(out, '1.0.1')).toBe(before);
  });

  it('mends a half-written folder of the same release', async () => {
    const out = await killedBeforeLatest(true);
    await fs.truncate(path.join(out, '1.0.1', 'people.csv'), 5);
    await buildRelease(out, changeValues);
    expect((await fs.stat(path.join(out, 'latest', 'people.csv'))).size).toBeGreaterThan(5);
  });

  it('at its very first release: a lost latest is put back, and nothing is released twice', async () => {
    const out = await temporaryFolder();
    await buildRelease(out);
    await fs.rm(path.join(out, 'latest'));
    expect(await buildRelease(out)).toMatchObject({ released: false, version: '1.0.0' });
    expect(await fs.readlink(path.join(out, 'latest'))).toBe('1.0.0');
    await fs.rm(path.join(out, 'latest'));
    expect(await buildRelease(out, changeValues)).toMatchObject({ released: true, version: '1.0.1' });
  });
});

it('does not release on top of a release that came meanwhile', async () => {
  const out = await temporaryFolder();
  await buildRelease(out);
  const overtaken = buildRelease(out, changeValues, {
    check: async () => {
      await fs.rm(path.join(out, 'latest'));
      await fs.symlink('1.1.0', path.join(out, 'latest'));
      return [];
    },
  });
  expect(await failureOf(overtaken)).toMatchObject({ exitCode: 2, code: 'release/released-meanwhile' });
  expect(await fs.readdir(out)).not.toContain('1.0.1');
});
