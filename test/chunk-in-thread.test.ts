import { expect, test } from 'vitest';
import { type ArticleOutcome, skippedArticle } from '../pipeline/article-outcome.ts';
import { outcomesIn, type Task } from '../pipeline/chunk-in-thread.ts';
import type { SourceItem } from '../pipeline/collect/index.ts';
import type { ReplaceableThread } from '../pipeline/replaceable-thread.ts';

const itemOf = (path: string, size = 1000): SourceItem => ({
  kind: 'file',
  path,
  absolute: `/articles/${path}`,
  size,
});

/** A thread that is lost over each chunk with one of these articles, and notes what it was asked for, with the limit in seconds. */
function threadLostOver(bad: readonly string[], asked: string[]): ReplaceableThread<Task, ArticleOutcome[]> {
  return {
    run: async ({ items }, milliseconds) => {
      const paths = items.map(({ path }) => path);
      asked.push(`${paths.join(' ')}: ${milliseconds / 1000} s`);
      return paths.some((path) => bad.includes(path))
        ? { lost: 'time', why: 'it took too long' }
        : { result: paths.map((path) => skippedArticle(path, [])) };
    },
    end: async () => undefined,
  };
}

const chunk: Task = { items: ['a.html', 'b.html', 'c.html'].map((path) => itemOf(path)), cache: null };

test('a chunk is asked for at once', async () => {
  const asked: string[] = [];
  const outcomes = await outcomesIn(threadLostOver([], asked), chunk);
  expect(outcomes.map(({ path }) => path)).toEqual(['a.html', 'b.html', 'c.html']);
  expect(asked).toEqual(['a.html b.html c.html: 60.09 s']);
});

test('where the thread is lost over a chunk, only the article that costs it again is skipped', async () => {
  const asked: string[] = [];
  const outcomes = await outcomesIn(threadLostOver(['b.html'], asked), chunk);
  expect(outcomes.map(({ path, problems }) => [path, problems.map(({ code }) => code)])).toEqual([
    ['a.html', []],
    ['b.html', ['read/time']],
    ['c.html', []],
  ]);
  expect(asked).toEqual([
    'a.html b.html c.html: 60.09 s',
    'a.html: 60.03 s',
    'b.html: 60.03 s',
    'c.html: 60.03 s',
  ]);
});

test('the time an article may take grows with its size, and the problem says what it was', async () => {
  const [outcome] = await outcomesIn(threadLostOver(['long.html'], []), {
    items: [itemOf('long.html', 10_000_000)],
    cache: null,
  });
  expect(outcome?.problems).toMatchObject([
    { code: 'read/time', message: 'The article was given up after 360 seconds.', file: 'long.html' },
  ]);
});
