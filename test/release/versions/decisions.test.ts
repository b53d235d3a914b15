import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { afterAll, describe, expect, it } from 'vitest';
import { rollBack, takenBackAfter, yankRelease } from '../../../pipeline/release/index.ts';
import { feedFile } from '../../../pipeline/release/versions/feed.ts';
import { type ReleasesIndex, readIndex } from '../../../pipeline/release/versions/index-file.ts';
import { latestVersion } from '../../../pipeline/release/versions/latest.ts';
import { verifyRelease } from '../../../pipeline/verify/index.ts';
import {
  addRow,
  buildRelease,
  changeValues,
  removeTemporaryFolders,
  temporaryFolder,
} from '../build-release.ts';

afterAll(removeTemporaryFolders);

const on = '2026-03-01T12:00:00.000Z';

async function indexOf(out: string): Promise<ReleasesIndex> {
  const index = await readIndex(out);
  if (index === null) throw new Error('there is no index');
  return index;
}

/** 1.0.0, 1.1.0 with a row more, 1.1.1 with other values. */
async function threeReleases(): Promise<string> {
  const out = await temporaryFolder();
  await buildRelease(out);
  await buildRelease(out, addRow);
  await buildRelease(out, (dataset) => [addRow, changeValues].forEach((change) => change(dataset)));
  return out;
}

describe('releases that were taken back', () => {
  it('are read for their ids: those after the one that builds go on from', async () => {
    const out = await threeReleases();
    expect(await takenBackAfter('1.0.0', out)).toEqual([]);
    await rollBack({ out, version: '1.0.0', because: 'Half of it was lost.', on });
    const [first, second, ...others] = await takenBackAfter('1.0.0', out);
    expect(first?.people.length).toBeGreaterThan(0);
    expect(second?.people).toEqual(first?.people);
    expect(others).toEqual([]);
    await rm(path.join(out, '1.1.0', 'people.json'));
    expect(await takenBackAfter('1.0.0', out)).toHaveLength(1);
  });
});

describe('the index', () => {
  it('says when each release was made and how many rows it has, and keeps it', async () => {
    const out = await temporaryFolder();
    await buildRelease(out);
    const [first] = (await indexOf(out)).releases;
    expect(Date.parse(first?.released ?? '')).not.toBeNaN();
    expect(first).toMatchObject({ version: '1.0.0', removed: false, yanked: null, rows: { people: 1 } });
    await buildRelease(out, addRow);
    const { releases } = await indexOf(out);
    expect(releases.map(({ version }) => version)).toEqual(['1.0.0', '1.1.0']);
    expect(releases[0]).toEqual(first);
  });

  it('that is broken stops the build: only it knows which versions were withdrawn', async () => {
    const out = await temporaryFolder();
    await buildRelease(out);
    await writeFile(path.join(out, 'index.json'), '{"name":');
    await expect(buildRelease(out, addRow)).rejects.toMatchObject({
      exitCode: 2,
      problems: [{ code: 'release/index-broken', file: path.join(out, 'index.json') }],
    });
    expect(await latestVersion(out)).toBe('1.0.0');
  });
});

describe('the feed', () => {
  it('is Atom, the newest release first', async () => {
    const out = await threeReleases();
    const text = await readFile(path.join(out, 'feed.xml'), 'utf8');
    const feed = parseAtomFeed(text);
    expect(feed).toMatchObject({
      id: 'urn:verbatim:releases:verbatim',
      title: { value: expect.any(String) },
    });
    expect(feed.entries?.map(({ title }) => title?.value)).toEqual(['1.1.1', '1.1.0', '1.0.0']);
    expect(new Set(feed.entries?.map(({ id }) => id)).size).toBe(3);
    for (const entry of feed.entries ?? []) {
      expect(entry.updated).toMatch(/^\d{4}-\d{2}-\d{2}T/);
      expect(entry.links?.[0]?.href).toBe(`${String(entry.title?.value)}/`);
    }
  });

  it('is well-formed whatever words it bears', async () => {
    const index = await indexOf(await threeReleases());
    const hard = 'A & B <c> "d" \u0000 ]]>';
    const { chunks } = feedFile({
      ...index,
      title: hard,
      releases: index.releases.map((release) => ({ ...release, why: hard })),
    });
    const feed = parseAtomFeed([...chunks()].join(''));
    expect(feed.title?.value).toBe('A & B <c> "d"  ]]>');
    expect(feed.entries?.[0]?.summary?.value).toBe('A & B <c> "d"  ]]>');
  });
});

describe('a release that is yanked', () => {
  it('stays as it is, is marked, and is the latest no more', async () => {
    const out = await threeReleases();
    expect(await yankRelease({ out, version: '1.1.1', because: 'Wrong year.', on })).toBe('1.1.0');
    expect(await latestVersion(out)).toBe('1.1.0');
    expect((await indexOf(out)).releases.at(-1)?.yanked).toEqual({ because: 'Wrong year.', on });
    expect(await readFile(path.join(out, 'feed.xml'), 'utf8')).toContain('1.1.1 (yanked)');
    expect((await verifyRelease(path.join(out, '1.1.1'))).problems).toEqual([]);
  });

  it('does not come again by itself, and its version is never given again', async () => {
    const out = await threeReleases();
    await yankRelease({ out, version: '1.1.1', because: 'Wrong year.', on });
    await expect(
      buildRelease(out, (dataset) => [addRow, changeValues].forEach((change) => change(dataset))),
    ).rejects.toMatchObject({ exitCode: 3, problems: [{ code: 'release/withdrawn-again' }] });
    const other = await buildRelease(out, (dataset) =>
      [addRow, changeValues, changeValues].forEach((change) => change(dataset)),
    );
    expect(other).toMatchObject({ released: true, version: '1.1.2' });
    expect(await latestVersion(out)).toBe('1.1.2');
  });

  it('cannot be the only one, one that is not there, or yanked twice', async () => {
    const out = await temporaryFolder();
    await buildRelease(out);
    const yank = (version: string): Promise<string> => yankRelease({ out, version, because: 'No.', on });
    await expect(yank('1.0.0')).rejects.toMatchObject({ problems: [{ code: 'release/none-left' }] });
    await expect(yank('9.0.0')).rejects.toMatchObject({ problems: [{ code: 'release/no-version' }] });
    await buildRelease(out, addRow);
    await yank('1.0.0');
    await expect(yank('1.0.0')).rejects.toMatchObject({ problems: [{ code: 'release/yanked-already' }] });
  });
});

describe('a rollback', () => {
  it('points latest at the release and is kept; the next build goes on from it under a new version', async () => {
    const out = await threeReleases();
    await rollBack({ out, version: '1.0.0', because: 'Half is missing.', on });
    expect(await latestVersion(out)).toBe('1.0.0');
    expect((await indexOf(out)).decisions).toEqual([
      { what: 'rollback', version: '1.0.0', from: '1.1.1', because: 'Half is missing.', on },
    ]);
    expect(await buildRelease(out)).toMatchObject({ released: false, version: '1.0.0' });
    await expect(buildRelease(out, addRow)).rejects.toMatchObject({
      problems: [{ code: 'release/withdrawn-again' }],
    });
    expect(await buildRelease(out, changeValues)).toMatchObject({ released: true, version: '1.1.2' });
  });

  it('may go forward again', async () => {
    const out = await threeReleases();
    await rollBack({ out, version: '1.0.0', because: 'Half is missing.', on });
    await rollBack({ out, version: '1.1.1', because: 'It was right.', on });
    expect(await latestVersion(out)).toBe('1.1.1');
  });
});

describe('keeping few', () => {
  it('removes old folders but not what the delta of a kept one is applied to, and lists all', async () => {
    const out = await threeReleases();
    await buildRelease(
      out,
      (dataset) => [addRow, changeValues, changeValues].forEach((change) => change(dataset)),
      { keep: 1 },
    );
    const { releases } = await indexOf(out);
    expect(releases.map(({ version, removed }) => [version, removed])).toEqual([
      ['1.0.0', true],
      ['1.1.0', true],
      ['1.1.1', false],
      ['1.1.2', false],
    ]);
  });
});
