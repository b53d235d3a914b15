import * as fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { VerbatimError } from '../../../pipeline/contract/problem.ts';
import { readPrevious } from '../../../pipeline/release/index.ts';
import { harbourForum } from '../../fixtures/dataset.ts';
import { verifyRelease } from '../../../pipeline/verify/index.ts';
import { edit, rehash } from '../../verify/tamper.ts';
import { buildRelease, changeValues, removeTemporaryFolders, temporaryFolder } from '../build-release.ts';

// Releases wait for the disk.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
afterAll(removeTemporaryFolders);

let sound: string;
beforeAll(async () => {
  sound = await temporaryFolder();
  await buildRelease(sound);
});

/** A copy of the sound folder of releases. */
async function copy(): Promise<string> {
  const out = await temporaryFolder();
  await fs.cp(sound, out, { recursive: true, verbatimSymlinks: true });
  return out;
}

async function problemOf(reading: Promise<unknown>): Promise<object> {
  const error: unknown = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof VerbatimError)) throw new Error('it was read');
  return { exitCode: error.exitCode, ...error.problems[0] };
}

describe('the previous release', () => {
  it('is none in a folder that is empty or not there', async () => {
    expect(await readPrevious(await temporaryFolder())).toBeNull();
    expect(await readPrevious(path.join(await temporaryFolder(), 'none'))).toBeNull();
  });

  it('is read back as the data set that was released', async () => {
    const previous = await readPrevious(sound);
    expect(previous?.version).toBe('1.0.0');
    expect(previous?.dataset).toEqual(harbourForum().dataset);
  });

  it('may be named: as a release, or as a folder of releases', async () => {
    const out = await temporaryFolder();
    for (const named of [sound, path.join(sound, '1.0.0'), path.join(sound, 'latest')]) {
      expect((await readPrevious(out, named))?.version).toBe('1.0.0');
    }
    const previous = await readPrevious(out, sound);
    expect(await buildRelease(out, undefined, { previous })).toMatchObject({
      released: false,
      version: '1.0.0',
    });
    expect(await fs.readdir(out)).toEqual([]);
    expect(await buildRelease(out, changeValues, { previous })).toMatchObject({ version: '1.0.1' });
  });

  it('must be there where it is named', async () => {
    const none = path.join(sound, 'none');
    expect(await problemOf(readPrevious(sound, none))).toMatchObject({
      exitCode: 2,
      code: 'release/no-previous',
      file: none,
    });
  });
});

describe('a previous release that is not sound', () => {
  it.each([
    ['manifest.json', '{"name":"verbatim"}'],
    ['manifest.json', 'not JSON'],
    ['people.json', '[]\n'],
    ['schemas/people.schema.json', '{}'],
    ['CHANGELOG.md', ''],
  ])('is named by its file %s and left alone', async (file, content) => {
    const out = await copy();
    const broken = path.join(out, 'latest', file);
    await fs.writeFile(broken, content);
    expect(await problemOf(readPrevious(out))).toMatchObject({
      exitCode: 2,
      code: 'release/previous-corrupt',
      file: broken,
      remedy: expect.stringContaining('--previous'),
    });
    expect(await fs.readFile(broken, 'utf8')).toBe(content);
  });

  it('is missing a file', async () => {
    const out = await copy();
    await fs.rm(path.join(out, '1.0.0', 'evidence.json'));
    expect(await problemOf(readPrevious(out))).toMatchObject({
      file: path.join(out, 'latest', 'evidence.json'),
    });
  });

  it('is a link that points nowhere', async () => {
    const out = await copy();
    await fs.rm(path.join(out, '1.0.0'), { recursive: true });
    expect(await problemOf(readPrevious(out))).toMatchObject({
      exitCode: 2,
      code: 'release/previous-missing',
      file: path.join(out, 'latest'),
      message: expect.stringContaining('points at 1.0.0, which is not there'),
      remedy: expect.stringContaining('Restore 1.0.0 from a copy'),
    });
  });

  it('was tampered with and all hashes in it made anew: the list of releases has another', async () => {
    const out = await copy();
    const release = path.join(out, '1.0.0');
    await edit(release, 'people.json', 'Ines Falk', 'Ines Faux');
    await rehash(release);
    expect(await problemOf(readPrevious(out))).toMatchObject({
      code: 'release/previous-corrupt',
      file: path.join(out, 'latest', 'manifest.json'),
      message: expect.stringContaining('not the one that index.json lists'),
    });
  });

  it('was made by a newer Verbatim: neither build nor verify holds its own rules against it', async () => {
    const out = await copy();
    const release = path.join(out, '1.0.0');
    await edit(release, 'manifest.json', '"format": 1,', '"format": 2, "new": true,');
    expect(await problemOf(buildRelease(out, changeValues))).toMatchObject({
      exitCode: 2,
      code: 'release/previous-newer',
      file: path.join(out, 'latest', 'manifest.json'),
      message: expect.stringContaining('made by a newer Verbatim'),
      remedy: expect.stringContaining('Update Verbatim'),
    });
    expect(await fs.readlink(path.join(out, 'latest'))).toBe('1.0.0');
    const { problems } = await verifyRelease(release);
    expect(problems).toMatchObject([
      {
        code: 'verify/newer-format',
        message: expect.stringContaining('newer'),
        remedy: expect.stringContaining('Update'),
      },
    ]);
  });
});

describe('a previous release that is found all the same', () => {
  it('was made before manifests named their form', async () => {
    const out = await copy();
    await edit(path.join(out, '1.0.0'), 'manifest.json', '  "format": 1,\n', '');
    await fs.rm(path.join(out, 'index.json'));
    expect((await readPrevious(out))?.version).toBe('1.0.0');
    expect((await verifyRelease(path.join(out, '1.0.0'))).problems).toEqual([]);
  });

  it('is still there though latest and the list are lost: no version is given twice', async () => {
    const out = await copy();
    await fs.rm(path.join(out, 'latest'));
    await fs.rm(path.join(out, 'index.json'));
    expect(await buildRelease(out, changeValues)).toMatchObject({ version: '1.0.1' });
    expect((await fs.readdir(out)).sort()).toEqual(['1.0.0', '1.0.1', 'feed.xml', 'index.json', 'latest']);
  });
});
