import { readFile, readdir, readlink, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { $ } from 'zx';
import { TABLES } from '../../pipeline/contract/tables.ts';
import { writeLastBuild } from '../../pipeline/release/index.ts';
import type { Manifest } from '../../pipeline/release/manifest.ts';
import type { ReleasesIndex } from '../../pipeline/release/versions/index-file.ts';
import { verifyRelease } from '../../pipeline/verify/index.ts';
import {
  addRow,
  buildRelease,
  changeValues,
  removeTemporaryFolders,
  temporaryFolder,
} from './build-release.ts';

// Releases wait for the disk.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
afterAll(removeTemporaryFolders);

async function ndjson(...parts: string[]): Promise<unknown[]> {
  const text = await readFile(path.join(...parts), 'utf8');
  return text
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
}

async function json<T = unknown>(...parts: string[]): Promise<T> {
  return JSON.parse(await readFile(path.join(...parts), 'utf8'));
}

/** Every file and link below a folder with the time of its last change. */
async function times(folder: string): Promise<Record<string, number>> {
  const names = await readdir(folder, { recursive: true });
  const all = await Promise.all(
    names.map(async (name) => [name, (await stat(path.join(folder, name))).mtimeMs] as const),
  );
  return Object.fromEntries(all);
}

describe('a first release', () => {
  it('is 1.0.0, has every format of every table, and is sound', async () => {
    const out = await temporaryFolder();
    const released = await buildRelease(out);
    expect(released).toEqual({
      released: true,
      version: '1.0.0',
      folder: path.join(out, '1.0.0'),
      why: 'This is the first release.',
    });
    expect(await readlink(path.join(out, 'latest'))).toBe('1.0.0');
    expect((await readdir(out)).sort()).toEqual(['1.0.0', 'feed.xml', 'index.json', 'latest']);
    expect((await readdir(released.folder, { recursive: true })).sort()).toEqual(
      [
        ...TABLES.flatMap((table) =>
          ['csv', 'json', 'ndjson', 'parquet'].map((format) => `${table}.${format}`),
        ),
        ...TABLES.map((table) => `schemas/${table}.schema.json`),
        'verbatim.sqlite',
        'CHANGELOG.md',
        'CITATION.cff',
        'DICTIONARY.md',
        'LICENSE.md',
        'croissant.json',
        'csv-metadata.json',
        'datapackage.json',
        'dataset.jsonld',
        'dcat.jsonld',
        'annotations.ndjson',
        'provenance.jsonld',
        'delta.csv',
        'delta.ndjson',
        'manifest.json',
        'package.json',
        'reader',
        'reader/index.d.mts',
        'reader/index.mjs',
        'report.json',
        'schemas',
        'texts',
        'texts/harbour-forum-opens.txt',
        'types.d.ts',
      ].sort(),
    );
    const { problems, counts } = await verifyRelease(released.folder);
    expect(problems).toEqual([]);
    expect(counts).toMatchObject({ tables: 15, 'receipts read again in their article': expect.any(Number) });
  });

  it('lists itself and says what it holds', async () => {
    const out = await temporaryFolder();
    await buildRelease(out);
    const manifest = await json<Manifest>(out, 'latest', 'manifest.json');
    expect(manifest).toMatchObject({ name: 'verbatim', version: '1.0.0', previous: null });
    const paths = manifest.files.map((file) => file.path);
    expect(paths).toEqual(paths.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(await json(out, 'index.json')).toMatchObject({
      releases: [{ version: '1.0.0', previous: null, content_sha256: manifest.content_sha256 }],
    });
    expect(await readFile(path.join(out, 'latest', 'delta.ndjson'), 'utf8')).toBe('');
  });
});

describe('the next release', () => {
  it('is none where nothing changed: no file is touched', async () => {
    const out = await temporaryFolder();
    await buildRelease(out);
    const before = await times(out);
    expect(await buildRelease(out)).toMatchObject({ released: false, version: '1.0.0' });
    expect(await times(out)).toEqual(before);
  });

  it('is a patch where only values changed, and says which', async () => {
    const out = await temporaryFolder();
    await buildRelease(out);
    const released = await buildRelease(out, changeValues);
    expect(released).toMatchObject({
      version: '1.0.1',
      why: 'A patch step from 1.0.0: 2 rows changed in statements.',
    });
    expect(await readlink(path.join(out, 'latest'))).toBe('1.0.1');
    const lines = await ndjson(out, 'latest', 'delta.ndjson');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({
      row: 'statement/ines-falk-leave-the-compact',
      change: 'changed',
      field: 'name',
      after: expect.stringMatching(/!$/),
    });
    const changelog = await readFile(path.join(out, 'latest', 'CHANGELOG.md'), 'utf8');
    expect(changelog).toMatch(/^# Changelog\n\n## 1\.0\.1\n[^]*changed statement\/[^]*\n## 1\.0\.0\n/);
    expect((await verifyRelease(path.join(out, 'latest'))).problems).toEqual([]);
  });

  it('is minor where rows came or went, and is chained to the one before by its manifest', async () => {
    const out = await temporaryFolder();
    await buildRelease(out);
    expect(await buildRelease(out, addRow)).toMatchObject({ version: '1.1.0' });
    expect(await buildRelease(out)).toMatchObject({
      version: '1.2.0',
      why: 'A minor step from 1.1.0: 1 row withdrawn from articles.',
    });
    const index = await json<ReleasesIndex>(out, 'index.json');
    expect(index.releases.map((each) => each.version)).toEqual(['1.0.0', '1.1.0', '1.2.0']);
    expect(await json(out, 'latest', 'manifest.json')).toMatchObject({
      previous: { version: '1.1.0', manifest_sha256: index.releases[1]?.manifest_sha256 },
    });
  });

  it('dates new redirects by the version in which they come', async () => {
    const out = await temporaryFolder();
    await buildRelease(out);
    await buildRelease(out, ({ redirects }) =>
      redirects.push({ from: 'person/i-falk', to: 'person/ines-falk', reason: 'merged', since: '0.0.0' }),
    );
    expect(await json(out, 'latest', 'redirects.json')).toMatchObject([
      { from: 'event/harbour-forum', since: '1.0.0' },
      { from: 'person/i-falk', since: '1.1.0' },
    ]);
  });
});

describe('reproducible', () => {
  it('gives the same bytes in another time zone, language and process, and from rows in another order', async () => {
    const [here, there, shuffled] = [
      await temporaryFolder(),
      await temporaryFolder(),
      await temporaryFolder(),
    ];
    await buildRelease(here);
    await buildRelease(here, addRow);
    const script = fileURLToPath(new URL('./build-in-child.ts', import.meta.url));
    const env = { ...process.env, TZ: 'Asia/Baku', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    await $({ env })`node --import tsx ${script} ${there}`;
    for (const change of [() => undefined, addRow]) {
      await buildRelease(shuffled, (dataset) => {
        change(dataset);
        for (const table of TABLES) dataset[table].reverse();
      });
    }
    for (const version of ['1.0.0', '1.1.0']) {
      const manifest = await readFile(path.join(here, version, 'manifest.json'), 'utf8');
      expect(await readFile(path.join(there, version, 'manifest.json'), 'utf8')).toBe(manifest);
      expect(await readFile(path.join(shuffled, version, 'manifest.json'), 'utf8')).toBe(manifest);
    }
  });
});

it('leaves what the run did and its times beside the releases', async () => {
  const out = path.join(await temporaryFolder(), 'new');
  const build = {
    released: true,
    version: '1.0.0',
    articles: 2,
    skipped: 0,
    anew: 0,
    facts: { people: 1 },
    rejections: {},
    rows: { people: 1 },
    corrections: [],
    milliseconds: { read: 1.5 },
  };
  await writeLastBuild(out, build);
  await writeLastBuild(out, { ...build, skipped: 1 });
  expect(await json(out, 'last-build.json')).toEqual({ ...build, skipped: 1 });
  expect(await readdir(out)).toEqual(['last-build.json']);
});
