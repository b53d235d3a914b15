import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type ArticleCache, recallArticle, workAndKeep } from '../../pipeline/cache/articles.ts';
import { listSources, readSnapshot, type SourceItem, takenHash } from '../../pipeline/collect/index.ts';
import type { ArticleOutcome } from '../../pipeline/article-outcome.ts';
import { packedFacts } from '../../pipeline/packed-facts.ts';
import { FORUM } from '../cli/articles.ts';
import { temporaryFolder, write } from '../cli/folder.ts';

const { root, remove } = temporaryFolder();
afterAll(remove);

const ENGINE = '1'.repeat(64);
let caches = 0;

function emptyCache(): ArticleCache {
  return { folder: path.join(root, `cache-${caches++}`), engine: ENGINE };
}

/** The one article of a folder of sources. */
async function itemOf(files: Readonly<Record<string, string>>): Promise<SourceItem> {
  const folder = path.join(root, `sources-${caches++}`);
  write(folder, files);
  const [item] = (await listSources(folder)).files;
  if (item === undefined) throw new Error('the article is not listed');
  return item;
}

async function worked(item: SourceItem, cache: ArticleCache): Promise<ArticleOutcome> {
  const [outcome] = await workAndKeep([item], cache);
  if (outcome === undefined) throw new Error('nothing came of the article');
  return outcome;
}

async function takenOf(item: SourceItem): Promise<string> {
  const read = await readSnapshot(item);
  if ('problem' in read) throw new Error(read.problem.message);
  return takenHash(read.snapshot);
}

/** What is kept of an outcome: its times are those of the build that worked. */
function keptOf({ article, nearness, facts, rejections, problems }: ArticleOutcome): unknown {
  const outcome = { nearness, facts: facts.length, rejections, problems };
  const { text, blocks, ...head } = article ?? { text: null, blocks: null };
  const isRead = article !== null;
  return JSON.parse(
    JSON.stringify({
      outcome: { article: isRead ? head : null, ...outcome },
      words: isRead ? { text, blocks } : null,
      facts: isRead ? packedFacts(facts) : null,
    }),
  );
}

/** What is known of an article, with what is large of it parsed. */
function recalled(cache: ArticleCache, taken: string): unknown {
  const known = recallArticle(cache, taken);
  if (typeof known === 'string') return known;
  const parsed = (json: Buffer | null): unknown => (json === null ? null : JSON.parse(json.toString('utf8')));
  return { outcome: known.outcome, words: parsed(known.words), facts: parsed(known.facts) };
}

function entriesIn({ folder }: ArticleCache): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

describe('what came of an article', () => {
  test('is known again with all that was found in it', async () => {
    const [cache, item] = [emptyCache(), await itemOf({ 'forum.md': FORUM })];
    const taken = await takenOf(item);
    expect(recallArticle(cache, taken)).toBe('nothing');
    const outcome = await worked(item, cache);
    expect(outcome.taken).toBe(taken);
    expect(outcome.facts.length).toBeGreaterThan(5);
    expect(recalled(cache, taken)).toEqual(keptOf(outcome));
  });

  test('that cannot be used is known, too, with the reason', async () => {
    const [cache, item] = [emptyCache(), await itemOf({ 'bare.txt': ' \n' })];
    const outcome = await worked(item, cache);
    expect(outcome.problems).toMatchObject([{ code: 'read/no-text' }]);
    expect(recalled(cache, await takenOf(item))).toEqual(keptOf(outcome));
  });

  test('of another engine is not known', async () => {
    const [cache, item] = [emptyCache(), await itemOf({ 'forum.md': FORUM })];
    await worked(item, cache);
    expect(recallArticle({ ...cache, engine: '2'.repeat(64) }, await takenOf(item))).toBe('nothing');
  });

  test('of a file that could not be taken is never kept', async () => {
    const [cache, item] = [emptyCache(), await itemOf({ 'empty.txt': '' })];
    const outcome = await worked(item, cache);
    expect([outcome.taken, outcome.problems[0]?.code]).toEqual([null, 'collect/empty']);
    expect(() => entriesIn(cache)).toThrow('ENOENT');
  });
});

describe('an article is another one', () => {
  const taken = async (files: Readonly<Record<string, string>>): Promise<string> =>
    takenOf(await itemOf(files));

  test.each([
    ['where a byte of it differs', { 'forum.md': FORUM.replace('400', '401') }],
    ['under another name', { 'other.md': FORUM }],
    [
      'with a file beside it that describes it',
      { 'forum.md': FORUM, 'forum.meta.yaml': 'author: Ada Quispe\n' },
    ],
    [
      'with more said of it',
      { 'forum.md': FORUM, 'sources.yaml': 'sources:\n  - file: forum.md\n    publisher: A\n' },
    ],
  ])('%s', async (_what, files) => {
    expect(await taken(files)).not.toBe(await taken({ 'forum.md': FORUM }));
  });

  test('but not in another folder', async () => {
    expect(await taken({ 'forum.md': FORUM })).toBe(await taken({ 'forum.md': FORUM }));
  });
});

describe('an entry that is not as it was put there', () => {
  test.each([
    ['cut', (file: string) => truncateSync(file, 200)],
    ['emptied', (file: string) => truncateSync(file, 0)],
    [
      'changed',
      (file: string) =>
        writeFileSync(
          file,
          readFileSync(file).map((byte, at) => (at === 300 ? byte ^ 1 : byte)),
        ),
    ],
  ])('is taken away: %s', async (_what, damage) => {
    const [cache, item] = [emptyCache(), await itemOf({ 'forum.md': FORUM })];
    const taken = (await worked(item, cache)).taken ?? '';
    for (const entry of entriesIn(cache)) damage(entry);
    expect(recallArticle(cache, taken)).toBe('damaged');
    expect(entriesIn(cache)).toEqual([]);
    expect(recallArticle(cache, taken)).toBe('nothing');
  });
});
