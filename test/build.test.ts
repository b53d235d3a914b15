import { mkdirSync, readFileSync, readdirSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { $ } from 'zx';
import { build, type BuildResult } from '../pipeline/build.ts';
import type { Reporter } from '../pipeline/stopwatch.ts';
import { VerbatimError } from '../pipeline/contract/problem.ts';
import { FORUM, SUMMIT } from './cli/articles.ts';
import { hashes, temporaryFolder, write } from './cli/folder.ts';
import { datasetIn } from './release/dataset-in.ts';
import { VERBATIM } from './cli/verbatim.ts';

const { root, remove } = temporaryFolder();
afterAll(remove);

const at = (name: string): string => path.join(root, name);
const silent: Reporter = { progress: () => undefined, finished: () => undefined };
const buildTo = (out: string, sources: string, threads = 1): Promise<BuildResult> =>
  build({ sources: at(sources), out: at(out), threads, cores: 2 }, silent);

/** The default articles and one that is skipped, in files made in this order. */
function copyArticles(to: string, inOrder: (names: string[]) => string[]): void {
  const from = path.resolve(import.meta.dirname, '../sources/articles');
  mkdirSync(at(to));
  for (const name of inOrder(readdirSync(from).sort()))
    write(at(to), { [name]: readFileSync(path.join(from, name)) });
  write(at(to), { 'empty.txt': '' });
}

describe('the same sources give the same bytes', () => {
  let first: Record<string, string>;
  beforeAll(async () => {
    copyArticles('articles', (names) => names);
    await buildTo('first', 'articles');
    first = hashes(at('first/1.0.0'));
    expect(Object.keys(first).length).toBeGreaterThan(40);
  });

  test('when they are built again in the same process', async () => {
    await buildTo('again', 'articles');
    expect(hashes(at('again/1.0.0'))).toEqual(first);
  });

  test('when the files were made in another order and at another time', async () => {
    copyArticles('backwards', (names) => names.toReversed());
    for (const name of readdirSync(at('backwards'))) utimesSync(at(`backwards/${name}`), 0, 1_000_000);
    await buildTo('from-backwards', 'backwards');
    expect(hashes(at('from-backwards/1.0.0'))).toEqual(first);
  });

  test('in another time zone and locale, on two threads, with the folders named otherwise', async () => {
    const { LC_ALL: _unset, ...rest } = process.env;
    const env = { ...rest, TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8' };
    const run = $({ cwd: root, env, quiet: true });
    await run`${process.execPath} ${VERBATIM} build --sources ./articles/ --out elsewhere/out --threads 2`;
    expect(hashes(at('elsewhere/out/1.0.0'))).toEqual(first);
  });
});

describe('build()', () => {
  beforeAll(() => write(at('two'), { 'forum.md': FORUM, 'summit.txt': SUMMIT }));

  test('tells of each stage once, in the order of the flow', async () => {
    const stages: string[] = [];
    const counts: string[] = [];
    await build(
      { sources: at('two'), out: at('told'), threads: 1, cores: 1 },
      {
        finished: (stage) => stages.push(stage),
        progress: (what, done, of) => counts.push(`${what} ${done}/${of}`),
      },
    );
    expect(stages).toEqual([
      'collect',
      'read',
      'annotate',
      'extract',
      'ground',
      'resolve',
      'validate',
      'release',
    ]);
    expect(counts).toEqual(['articles 0/2', 'articles 1/2', 'articles 2/2']);
  });

  test('gives the rows that it released, what was skipped, and the time of each stage', async () => {
    write(at('three'), { 'forum.md': FORUM, 'summit.txt': SUMMIT, 'empty.txt': '' });
    const { released, report, problems, times } = await buildTo('given', 'three');
    expect(released).toMatchObject({ released: true, version: '1.0.0', folder: at('given/1.0.0') });
    expect(report.rows).toMatchObject({ articles: 2, events: (await datasetIn(at('given'))).events.length });
    expect(report.articles.map(({ file, status }) => `${file} ${status}`)).toEqual([
      'empty.txt skipped',
      'forum.md used',
      'summit.txt used',
    ]);
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual(['empty.txt collect/empty']);
    expect(Object.keys(times).sort()).toEqual(
      ['annotate', 'collect', 'extract', 'ground', 'read', 'release', 'resolve', 'validate'].sort(),
    );
  });

  test('takes the same article once', async () => {
    const told = `${FORUM.replace(/^---[^]*?---\s*/, '')}${SUMMIT}`.repeat(2);
    write(at('same'), { 'a.txt': told, 'd.txt': told });
    const { problems } = await buildTo('same-out', 'same');
    const dataset = await datasetIn(at('same-out'));
    expect(dataset.articles.map(({ id, reprint_of }) => [id, reprint_of])).toEqual([['article/a', null]]);
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual(['d.txt read/same-article']);
  });

  test('counts a story that two publishers have as one source', async () => {
    const told = `${FORUM.replace(/^---[^]*?---\s*/, '')}${SUMMIT}`.repeat(2);
    const by = (publisher: string): string => `---\npublisher: ${publisher}\n---\n\n${told}`;
    write(at('reprinted'), { 'b.md': by('Example Agency'), 'c.md': by('Daily Example') });
    const { problems } = await buildTo('reprinted-out', 'reprinted');
    const dataset = await datasetIn(at('reprinted-out'));
    expect(dataset.articles.map(({ id, reprint_of }) => [id, reprint_of])).toEqual([
      ['article/b', null],
      ['article/c', 'article/b'],
    ]);
    expect(new Set(dataset.events.map(({ sources }) => sources))).toEqual(new Set([1]));
    expect(problems).toEqual([]);
  });

  test('releases nothing where no file can be used: that would withdraw every row', async () => {
    await buildTo('kept', 'two');
    const before = hashes(at('kept'));
    write(at('none'), { 'empty.txt': '', 'bare.txt': ' \n' });
    const failed = await buildTo('kept', 'none').catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(VerbatimError);
    expect(failed).toMatchObject({
      exitCode: 2,
      problems: [{ code: 'read/nothing-used' }, { file: 'bare.txt' }, { file: 'empty.txt' }],
    });
    expect(hashes(at('kept'))).toEqual(before);
  });
});
