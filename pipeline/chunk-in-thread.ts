import { type ArticleOutcome, skippedArticle } from './article-outcome.ts';
import type { ArticleCache } from './cache/articles.ts';
import type { SourceItem } from './collect/index.ts';
import type { Ended, ReplaceableThread } from './replaceable-thread.ts';

/**
 * What the articles of a chunk may take before their thread is ended: a minute, and twice what a slow machine needs for their length; and
 * memory for the longest text that is read.
 */
const MILLISECONDS = 60_000;
const MILLISECONDS_PER_BYTE = 0.03;
export const MEGABYTES = 4096;

/** What a thread is asked for: a chunk of articles, and where it keeps what comes of them. */
export interface Task {
  readonly items: readonly SourceItem[];
  readonly cache: ArticleCache | null;
}

/**
 * What came of a chunk's items, in their order. Where the thread is lost over it, the items are worked on again one by one, so that only the one
 * that costs a thread again is skipped.
 */
export async function outcomesIn(
  thread: ReplaceableThread<Task, ArticleOutcome[]>,
  { items, cache }: Task,
): Promise<ArticleOutcome[]> {
  const limit = MILLISECONDS + MILLISECONDS_PER_BYTE * items.reduce((sum, { size }) => sum + size, 0);
  const ended = await thread.run({ items, cache }, limit);
  if ('result' in ended) return ended.result;
  const [only, ...others] = items;
  if (only !== undefined && others.length === 0) return [lost(only, ended, limit)];
  const alone: ArticleOutcome[] = [];
  for (const item of items) alone.push(...(await outcomesIn(thread, { items: [item], cache })));
  return alone;
}

function lost(
  { path }: SourceItem,
  { lost: what, why }: Exclude<Ended<ArticleOutcome[]>, { result: unknown }>,
  limit: number,
): ArticleOutcome {
  const messages = {
    time: `The article was given up after ${Math.round(limit / 1000)} seconds.`,
    memory: `The article was given up: it takes more than ${MEGABYTES} MB of memory.`,
    fault: `The article could not be worked on: ${why}.`,
  };
  const problem = {
    level: 'error',
    stage: 'read',
    code: `read/${what}`,
    message: messages[what],
    remedy:
      'Save its text in a .txt file, in parts where it is long; if it is an ordinary article, please report this with it.',
    file: path,
  } as const;
  return skippedArticle(path, [problem]);
}
