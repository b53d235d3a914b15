import { type ArticleCache, workAndKeep } from './cache/articles.ts';
import type { SourceItem } from './collect/index.ts';
import { mediaTypeOfItem } from './collect/index.ts';
import { type ArticleOutcome, skippedArticle } from './article-outcome.ts';
import { type Ended, type ReplaceableThread, replaceableThread } from './replaceable-thread.ts';

/** Below this number of articles, starting threads costs more than it saves. */
const FEWEST_FOR_THREADS = 32;

/**
 * What one article may take before its thread is ended: a minute, and twice what a slow machine needs for its length; and memory for the
 * longest text that is read.
 */
const MILLISECONDS = 60_000;
const MILLISECONDS_PER_BYTE = 0.03;
const MEGABYTES = 4096;

/** Plain texts up to this size, in bytes, are safe without a thread of their own: their time grows with their length alone. */
const HARMLESS_BYTES = 200_000;

/** What a thread is asked for, with where it keeps what comes of it. */
interface Task {
  readonly item: SourceItem;
  readonly cache: ArticleCache | null;
}

const SCRIPT = new URL('./thread.mjs', import.meta.url);

/**
 * Works on the items one by one, or on several threads where there are enough of them. An item of a kind that can run away is worked on in a thread in any case, so that it can be ended: it is then
 * skipped with a problem that says so, and the others go on.
 * @param threads how many threads to use; 1 is this one, with another beside it where it is needed
 * @param cache where what comes of them is kept
 * @param take called with what came of each item and its place in the list, in whatever order they end: nothing is kept here
 */
export async function workOn(
  items: readonly SourceItem[],
  threads: number,
  cache: ArticleCache | null,
  take: (outcome: ArticleOutcome, index: number) => void,
): Promise<void> {
  const waiting = items.entries();
  const lane = async (): Promise<void> => {
    const thread = replaceableThread<Task, ArticleOutcome>(SCRIPT, MEGABYTES);
    try {
      // All lanes take from the one iterator.
      for (const [index, item] of waiting) {
        const isHere = threads <= 1 && isHarmless(item);
        take(isHere ? await workAndKeep(item, cache) : await outcomeIn(thread, { item, cache }), index);
      }
    } finally {
      await thread.end();
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, threads) }, lane));
}

/** As many threads as pay for this number of articles. */
export function threadsFor(items: number, cores: number): number {
  return items < FEWEST_FOR_THREADS ? 1 : Math.max(1, cores);
}

function isHarmless(item: SourceItem): boolean {
  const mediaType = mediaTypeOfItem(item);
  return item.size <= HARMLESS_BYTES && (mediaType === 'text/plain' || mediaType === 'text/markdown');
}

async function outcomeIn(
  thread: ReplaceableThread<Task, ArticleOutcome>,
  task: Task,
): Promise<ArticleOutcome> {
  const { item } = task;
  const limit = MILLISECONDS + MILLISECONDS_PER_BYTE * item.size;
  const ended = await thread.run(task, limit);
  return 'result' in ended ? ended.result : lost(item, ended, limit);
}

function lost(
  { path }: SourceItem,
  { lost: what, why }: Exclude<Ended<ArticleOutcome>, { result: unknown }>,
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
