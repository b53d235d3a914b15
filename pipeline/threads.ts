import { type ArticleCache, workAndKeep } from './cache/articles.ts';
import { chunksOf } from './chunks.ts';
import type { SourceItem } from './collect/index.ts';
import { mediaTypeOfItem } from './collect/index.ts';
import type { ArticleOutcome } from './article-outcome.ts';
import { MEGABYTES, outcomesIn, type Task } from './chunk-in-thread.ts';
import { replaceableThread } from './replaceable-thread.ts';

/**
 * Below this number of articles, starting threads costs more than it saves: each loads the program and its models anew, and what one of them has come
 * to know of words the others have not.
 */
const FEWEST_FOR_THREADS = 1000;

/** Plain texts up to this size, in bytes, are safe without a thread of their own: their time grows with their length alone. */
const HARMLESS_BYTES = 200_000;

/** An item with its place in the list. */
type Placed = readonly [index: number, item: SourceItem];

const SCRIPT = new URL('./thread.mjs', import.meta.url);

/**
 * Works on the items, some at a time, in this thread or in several where there are enough of them. Items of a kind that can run away are
 * worked on in a thread in any case, so that they can be ended. Where a thread was lost, its items are worked on again one by one: the
 * one that cost it is skipped with a problem that says so, and the others go on.
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
  const isHere = ([, item]: Placed): boolean => threads <= 1 && isHarmless(item);
  const placed = [...items.entries()];
  const waiting = [placed.filter(isHere), placed.filter((each) => !isHere(each))]
    .flatMap((each) => chunksOf(each, ([, item]) => item.size))
    .values();
  const lane = async (): Promise<void> => {
    const thread = replaceableThread<Task, ArticleOutcome[]>(SCRIPT, MEGABYTES);
    try {
      // All lanes take from the one iterator.
      for (const chunk of waiting) {
        const task = { items: chunk.map(([, item]) => item), cache };
        const outcomes = chunk.every(isHere)
          ? await workAndKeep(task.items, cache)
          : await outcomesIn(thread, task);
        for (const [at, [index]] of chunk.entries()) {
          const outcome = outcomes[at];
          if (outcome !== undefined) take(outcome, index);
        }
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
