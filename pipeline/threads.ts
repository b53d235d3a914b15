import type { SourceItem } from './collect/index.ts';
import { mediaTypeOfItem } from './collect/index.ts';
import { type ArticleOutcome, factsOfArticle, skippedArticle } from './facts-of-article.ts';
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

const SCRIPT = new URL('./thread.mjs', import.meta.url);

/**
 * Works on the items one by one, or on several threads where there are enough of them; outcomes come in the order of the items
 * whatever the threads do. An item of a kind that can run away is worked on in a thread in any case, so that it can be ended: it is then
 * skipped with a problem that says so, and the others go on.
 * @param threads how many threads to use; 1 is this one, with another beside it where it is needed
 * @param onDone called after each item with the number done so far
 */
export async function outcomesOf(
  items: readonly SourceItem[],
  threads: number,
  onDone: (done: number) => void,
): Promise<ArticleOutcome[]> {
  const outcomes: ArticleOutcome[] = [];
  const waiting = items.entries();
  let done = 0;
  const lane = async (): Promise<void> => {
    const thread = replaceableThread<SourceItem, ArticleOutcome>(SCRIPT, MEGABYTES);
    try {
      // All lanes take from the one iterator.
      for (const [index, item] of waiting) {
        const isHere = threads <= 1 && isHarmless(item);
        outcomes[index] = isHere ? await factsOfArticle(item) : await outcomeIn(thread, item);
        onDone(++done);
      }
    } finally {
      await thread.end();
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, threads) }, lane));
  return outcomes;
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
  thread: ReplaceableThread<SourceItem, ArticleOutcome>,
  item: SourceItem,
): Promise<ArticleOutcome> {
  const limit = MILLISECONDS + MILLISECONDS_PER_BYTE * item.size;
  const ended = await thread.run(item, limit);
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
