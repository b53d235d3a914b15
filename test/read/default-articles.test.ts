import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { listSources, readSnapshot } from '../../pipeline/collect/index.ts';
import { withoutDuplicates } from '../../pipeline/read/duplicates.ts';
import { read } from '../../pipeline/read/index.ts';

const SOURCES = fileURLToPath(new URL('../../sources', import.meta.url));

it('the articles that come with Verbatim are read without a problem, and may all be shipped', async () => {
  const { files, problems } = await listSources(SOURCES);
  const snapshots = await Promise.all(files.map(readSnapshot));
  const results = await Promise.all(
    snapshots.map(async (result) =>
      'snapshot' in result ? read(result.snapshot) : { article: null, problems: [result.problem] },
    ),
  );
  const articles = results.flatMap(({ article }) => article ?? []);
  expect([...problems, ...results.flatMap((result) => result.problems)]).toEqual([]);
  expect(withoutDuplicates(articles).problems).toEqual([]);
  expect(articles.length).toBeGreaterThanOrEqual(8);
  for (const article of articles) {
    expect(article).toMatchObject({ redistributable: true, publisher: expect.any(String) });
    expect(article.title).not.toBeNull();
  }
});
