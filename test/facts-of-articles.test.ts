import { afterAll, expect, test } from 'vitest';
import type { ArticleOutcome } from '../pipeline/article-outcome.ts';
import { listSources } from '../pipeline/collect/index.ts';
import { factsOfArticles } from '../pipeline/facts-of-articles.ts';
import { FORUM } from './cli/articles.ts';
import { temporaryFolder, write } from './cli/folder.ts';

const { root, remove } = temporaryFolder();
afterAll(remove);

/** All but the times, which differ from run to run. */
const timeless = (outcome: ArticleOutcome): unknown => ({ ...outcome, times: null });

test('what comes of an article is the same alone and in step with others, of which some cannot be used', async () => {
  write(root, {
    'bare.txt': ' \n',
    'forum.md': FORUM,
    'empty.txt': '',
    'later.md': FORUM.replaceAll('400', '650'),
    'short.txt':
      'Ada Quispe, director of the Andean Cable Office, said on Monday that 12 towns were connected.\n',
  });
  const { files } = await listSources(root);
  const together = await factsOfArticles(files);
  expect(together.map(({ path, problems }) => [path, problems[0]?.code])).toEqual([
    ['bare.txt', 'read/no-text'],
    ['empty.txt', 'collect/empty'],
    ['forum.md', undefined],
    ['later.md', undefined],
    ['short.txt', undefined],
  ]);
  expect(together.filter(({ facts }) => facts.length > 0)).toHaveLength(3);
  for (const [at, file] of files.entries()) {
    const [alone] = await factsOfArticles([file]);
    expect(alone && timeless(alone)).toEqual(together[at] && timeless(together[at]));
  }
});
