import { readdirSync, rmSync, truncateSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, type BuildResult } from '../../pipeline/build.ts';
import type { Reporter } from '../../pipeline/stopwatch.ts';
import { VerbatimError } from '../../pipeline/contract/problem.ts';
import { yankRelease } from '../../pipeline/release/index.ts';
import { FORUM, SUMMIT } from '../cli/articles.ts';
import { hashes, state, temporaryFolder, write } from '../cli/folder.ts';

const { root, remove } = temporaryFolder();
afterAll(remove);

const at = (...names: string[]): string => path.join(root, ...names);
const silent: Reporter = { progress: () => undefined, finished: () => undefined };

function buildOf(
  name: string,
  more: { readonly out?: string; readonly cache?: string | null } = {},
): Promise<BuildResult> {
  const { out = at(name, 'out'), cache = at(name, 'cache') } = more;
  const options = { sources: at(name, 'articles'), out, threads: 1, cores: 1 };
  return build(cache === null ? options : { ...options, cache }, silent);
}

/** What a build says in the end; a gate may hold it back. */
async function endOf(building: Promise<BuildResult>): Promise<unknown> {
  try {
    const { report, released } = await building;
    return [report, released.version];
  } catch (error) {
    if (!(error instanceof VerbatimError)) throw error;
    return error.problems.map(({ code }) => code);
  }
}

/** The bytes of the release that stands. */
const latest = (out: string): Record<string, string> => hashes(path.join(out, 'latest'));

const entries = (name: string, part = 'articles'): string[] =>
  readdirSync(at(name, 'cache', part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();

describe('a build with nothing new', () => {
  const START = { 'articles/forum.md': FORUM, 'articles/summit.txt': SUMMIT, 'articles/empty.txt': '' };
  let first: BuildResult;
  beforeAll(async () => {
    write(at('same'), START);
    first = await buildOf('same');
  });

  test('works on no article, writes nothing, and says what the last one said', async () => {
    expect(first.work).toEqual({ anew: 2, damaged: 0, isKept: true });
    const before = state(at('same/out'));
    const stages: string[] = [];
    const again = await build(
      { sources: at('same/articles'), out: at('same/out'), cores: 2, cache: at('same/cache') },
      { ...silent, finished: (stage, what) => stages.push(`${stage}: ${what}`) },
    );
    expect(again.released).toEqual({
      released: false,
      version: '1.0.0',
      folder: at('same/out/1.0.0'),
      why: 'Nothing changed since 1.0.0.',
    });
    expect(again.work).toEqual({ anew: 0, damaged: 0, isKept: true });
    expect([again.report, again.problems]).toEqual([first.report, first.problems]);
    expect(again.problems.map(({ file, code }) => `${file} ${code}`)).toEqual(['empty.txt collect/empty']);
    expect(stages).toEqual(['collect: 3 files, all as before']);
    expect(state(at('same/out'))).toEqual(before);
  });

  test('still finds that the latest release was tampered with', async () => {
    write(at('tampered'), START);
    await buildOf('tampered');
    truncateSync(at('tampered/out/1.0.0/people.json'), 5);
    const failed = await buildOf('tampered').catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(VerbatimError);
    expect(failed).toMatchObject({ exitCode: 2, problems: [{ code: 'release/previous-corrupt' }] });
  });

  test('puts right what a killed build left, as any build does', async () => {
    write(at('killed'), START);
    await buildOf('killed');
    rmSync(at('killed/out/latest'));
    rmSync(at('killed/out/feed.xml'));
    const { released, work } = await buildOf('killed');
    expect([released.released, work.anew]).toEqual([false, 0]);
    expect(readdirSync(at('killed/out'))).toEqual(expect.arrayContaining(['feed.xml', 'latest']));
  });
});

describe('not the same is a build', () => {
  beforeAll(async () => {
    write(at('changed/articles'), { 'forum.md': FORUM, 'summit.txt': SUMMIT });
    await buildOf('changed');
  });

  test('with other words of the publisher on the data set, for which no article is worked on', async () => {
    write(at('changed/articles'), { 'dataset.yaml': 'title: Forums and summits\n' });
    const { released, work } = await buildOf('changed');
    expect([released.version, work.anew]).toEqual(['1.0.1', 0]);
  });

  test('with a correction, for which no article is worked on', async () => {
    const { report } = await buildOf('changed');
    expect(report.rows['events']).toBeGreaterThan(0);
    const correction =
      '- action: reject\n  about: { table: events, article: article/summit, name: Summit on Open Registers }\n  by: Ada Quispe\n  on: 2026-01-31\n  because: It was put off.\n';
    write(at('changed/articles'), { 'corrections/ada.yaml': correction });
    const after = await buildOf('changed');
    expect(after.report.corrections).toHaveLength(1);
    expect(after.work.anew).toBe(0);
  });

  test('with one article that was altered, which alone is worked on', async () => {
    write(at('changed/articles'), { 'forum.md': FORUM.replace('400', '500') });
    const { released, work } = await buildOf('changed');
    expect([released.released, work.anew]).toEqual([true, 1]);
  });

  test('where a person took back a release', async () => {
    const { released } = await buildOf('changed');
    await yankRelease({
      out: at('changed/out'),
      version: released.version,
      because: 'Wrong.',
      on: '2026-01-31T00:00:00.000Z',
    });
    const failed = await buildOf('changed').catch((error: unknown) => error);
    expect(failed).toMatchObject({ exitCode: 3, problems: [{ code: 'release/withdrawn-again' }] });
  });
});

describe('the cache', () => {
  beforeAll(async () => {
    write(at('kept/articles'), { 'forum.md': FORUM, 'summit.txt': SUMMIT });
    await buildOf('kept', { cache: null });
  });

  test('changes no byte: there or not, deleted or damaged', async () => {
    const outs = ['filling', 'full', 'damaged', 'deleted'].map((name) => at('kept', name));
    const [filling, full, damaged, deleted] = outs as [string, string, string, string];
    const anew = [];
    anew.push((await buildOf('kept', { out: filling })).work);
    anew.push((await buildOf('kept', { out: full })).work);
    const [cut] = entries('kept');
    if (cut !== undefined) truncateSync(cut, 100);
    anew.push((await buildOf('kept', { out: damaged })).work);
    rmSync(at('kept/cache'), { recursive: true });
    anew.push((await buildOf('kept', { out: deleted })).work);
    expect(anew.map((work) => [work.anew, work.damaged])).toEqual([
      [2, 0],
      [0, 0],
      [1, 1],
      [2, 0],
    ]);
    for (const out of outs) expect(latest(out)).toEqual(latest(at('kept/out')));
  });

  test('may be filled by two builds at once', async () => {
    rmSync(at('kept/cache'), { recursive: true, force: true });
    const outs = [at('kept/one'), at('kept/two')];
    await Promise.all(outs.map((out) => buildOf('kept', { out })));
    for (const out of outs) expect(latest(out)).toEqual(latest(at('kept/out')));
    expect(entries('kept')).toHaveLength(2);
  });

  test('is done without where it cannot be written', async () => {
    write(at('kept'), { file: '' });
    const { released, work } = await buildOf('kept', {
      out: at('kept/without'),
      cache: at('kept/file/cache'),
    });
    expect([released.released, work.isKept, work.anew]).toEqual([true, false, 2]);
  });
});

test('after any changes a build with the cache, or with what is left of it, gives what one without gives', async () => {
  const POOL = [FORUM, SUMMIT, FORUM.replace('Accra', 'Lomé'), SUMMIT.replace('300', '350'), ''];
  const change = fc.record({
    file: fc.constantFrom('a.md', 'b.md', 'c.txt'),
    content: fc.constantFrom(...POOL, null),
    lost: fc.option(fc.record({ entry: fc.nat(), bytes: fc.constantFrom(0, 90, null) })),
  });
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 2, maxLength: 3 }), async (changes) => {
      const name = `run-${runs++}`;
      write(at(name), { 'articles/forum.md': FORUM });
      await Promise.all([buildOf(name), buildOf(name, { out: at(name, 'without'), cache: null })]);
      for (const { file, content, lost } of changes) {
        if (lost !== null) lose(entries(name, '.'), lost);
        if (content === null) rmSync(at(name, 'articles', file), { force: true });
        else write(at(name, 'articles'), { [file]: content });
        const [cached, plain] = await Promise.all([
          endOf(buildOf(name)),
          endOf(buildOf(name, { out: at(name, 'without'), cache: null })),
        ]);
        expect(cached).toEqual(plain);
        expect(latest(at(name, 'out'))).toEqual(latest(at(name, 'without')));
      }
    }),
    { numRuns: 4 },
  );
});

/** Cuts a file, or takes it away. */
function lose(files: readonly string[], { entry, bytes }: { entry: number; bytes: number | null }): void {
  const file = files[entry % files.length];
  if (file === undefined) return;
  if (bytes === null) rmSync(file);
  else truncateSync(file, bytes);
}
