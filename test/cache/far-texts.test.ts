import { readdirSync, truncateSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { farTextsOf } from '../../pipeline/cache/far-texts.ts';
import type { Cache } from '../../pipeline/cache/open.ts';
import { mergedArticles } from '../../pipeline/read/duplicates/merged-articles.ts';
import { nearnessOf } from '../../pipeline/read/index.ts';
import { articleWith, textsOf } from '../article-with.ts';
import { temporaryFolder } from '../cli/folder.ts';

const { root, remove } = temporaryFolder();
afterAll(remove);

function cacheOf(name: string, engine = '1'): Cache {
  const folder = path.join(root, name);
  return { folder, engine: { articles: engine, whole: engine }, articles: { folder, engine } };
}

/** What pairs are known to be far, whichever comes first. */
async function known(cache: Cache, ...pairs: (readonly [string, string])[]): Promise<boolean[]> {
  const far = await farTextsOf(cache, root);
  return pairs.map(([one, other]) => far.has(one, other) && far.has(other, one));
}

test('pairs that were found are known in the next build of the same program', async () => {
  const cache = cacheOf('found');
  const far = await farTextsOf(cache, root);
  far.add('a', 'b');
  far.add('c', 'a');
  expect(far.has('a', 'b')).toBe(false);
  far.keep();
  expect(await known(cache, ['b', 'a'], ['a', 'c'], ['b', 'c'], ['a', 'd'])).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(await known(cacheOf('found', '2'), ['b', 'a'])).toEqual([false]);
});

test('pairs that nobody asked for are given up with the next that is found', async () => {
  const cache = cacheOf('given-up');
  const first = await farTextsOf(cache, root);
  first.add('a', 'b');
  first.add('a', 'c');
  first.keep();
  const second = await farTextsOf(cache, root);
  second.has('a', 'c');
  second.add('d', 'c');
  second.keep();
  expect(await known(cache, ['a', 'b'], ['a', 'c'], ['c', 'd'])).toEqual([false, true, true]);
});

test('what was cut is not known', async () => {
  const cache = cacheOf('cut');
  const far = await farTextsOf(cache, root);
  far.add('a', 'b');
  far.keep();
  const [file = ''] = readdirSync(path.join(cache.folder, 'far-texts'));
  truncateSync(path.join(cache.folder, 'far-texts', file), 90);
  expect(await known(cache, ['a', 'b'])).toEqual([false]);
});

test('which articles are the same does not depend on what is known', async () => {
  const words = 'the clerks of every port read old papers on quiet evenings when it rains at night'.split(
    ' ',
  );
  const text = fc
    .array(fc.constantFrom(...words), { minLength: 30, maxLength: 36 })
    .map((drawn) => [...words, ...words, ...drawn, ...words].join(' '));
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 2, maxLength: 6 }), async (texts) => {
      const articles = texts.map((one, at) => articleWith(`a${at}`, one));
      const compared = articles.map((article) => ({ article, nearness: nearnessOf(article) }));
      const cache = cacheOf(`run-${runs++}`);
      const expected = mergedArticles(compared, textsOf(articles));
      for (const some of [compared.slice(1), compared, compared]) {
        const far = await farTextsOf(cache, root);
        const found = mergedArticles(some, textsOf(articles), far);
        far.keep();
        if (some === compared) expect(found).toEqual(expected);
      }
    }),
    { numRuns: 30 },
  );
});
