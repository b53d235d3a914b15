import { Piscina } from 'piscina';
import type { SourceItem } from './collect/index.ts';
import { type ArticleOutcome, factsOfArticle } from './facts-of-article.ts';

/** Below this number of articles, starting threads costs more than it saves. */
const FEWEST_FOR_THREADS = 32;

/**
 * Works on the files one by one, or on several threads where there are enough of them; outcomes come in the order of the files
 * whatever the threads do.
 * @param threads how many threads to use; 1 is this one
 * @param onDone called after each file with the number done so far
 */
export async function outcomesOf(
  files: readonly SourceItem[],
  threads: number,
  onDone: (done: number) => void,
): Promise<ArticleOutcome[]> {
  let done = 0;
  const count = (outcome: ArticleOutcome): ArticleOutcome => {
    onDone(++done);
    return outcome;
  };
  if (threads <= 1) {
    const outcomes: ArticleOutcome[] = [];
    for (const file of files) outcomes.push(count(await factsOfArticle(file)));
    return outcomes;
  }
  const pool = new Piscina<SourceItem, ArticleOutcome>({
    filename: new URL('./thread.mjs', import.meta.url).href,
    maxThreads: threads,
  });
  try {
    return await Promise.all(files.map(async (file) => count(await pool.run(file))));
  } finally {
    await pool.destroy();
  }
}

/** As many threads as pay for this number of articles. */
export function threadsFor(files: number, cores: number): number {
  return files < FEWEST_FOR_THREADS ? 1 : Math.max(1, cores);
}
