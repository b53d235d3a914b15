import { path } from 'zx';
import type { ArticleOutcome } from '../article-outcome.ts';
import type { SourceItem } from '../collect/index.ts';
import type { ArticleHead } from '../contract/article.ts';
import { packedFacts } from '../packed-facts.ts';
import { keep, recall } from './files.ts';

/** The cache of what came of single articles. Plain data: it is sent to threads. */
export interface ArticleCache {
  readonly folder: string;
  /** Hash of all code and data by which articles are worked on; see `engine.ts`. */
  readonly engine: string;
}

/**
 * What is kept of an article without what is large: its path is part of what was taken, and no time is kept, as none was spent.
 */
interface KeptOutcome extends Pick<ArticleOutcome, 'nearness' | 'rejections' | 'problems'> {
  readonly article: ArticleHead | null;
  /** How many facts. */
  readonly facts: number;
}

/** What came of an article, with what is large as JSON: most of a build goes by before it is needed. */
export interface RecalledOutcome {
  readonly outcome: KeptOutcome;
  /** Null where there is no article. */
  readonly words: Buffer | null;
  /** As `packedFacts` packs them. */
  readonly facts: Buffer | null;
}

/** Where what came of all articles lies. */
export function articlesFolder({ folder }: Pick<ArticleCache, 'folder'>): string {
  return path.join(folder, 'articles');
}

/**
 * What came of an article when it was worked on by the same engine.
 * @param taken hash of all that was taken of it
 */
export function recallArticle(cache: ArticleCache, taken: string): RecalledOutcome | 'nothing' | 'damaged' {
  const kept = recall<KeptOutcome>(fileOf(cache, taken));
  if (typeof kept === 'string') return kept;
  const [words = null, facts = null] = kept.others;
  return { outcome: kept.value, words, facts };
}

/** Works on a few source files and keeps what came of each, unless that came of a fault, which may pass. */
export async function workAndKeep(
  items: readonly SourceItem[],
  cache: ArticleCache | null,
): Promise<ArticleOutcome[]> {
  // Loaded only where there is work: a build with nothing new needs no models, and neither does one that leaves the work to threads.
  const { factsOfArticles } = await import('../facts-of-articles.ts');
  const outcomes = await factsOfArticles(items);
  if (cache !== null) for (const outcome of outcomes) keepOutcome(cache, outcome);
  return outcomes;
}

function keepOutcome(
  cache: ArticleCache,
  { taken, article, nearness, facts, rejections, problems }: ArticleOutcome,
): void {
  if (taken === null) return;
  const outcome = { nearness, facts: facts.length, rejections, problems };
  const file = fileOf(cache, taken);
  if (article === null) return keep(file, { article, ...outcome } satisfies KeptOutcome);
  const { text, blocks, ...head } = article;
  keep(file, { article: head, ...outcome } satisfies KeptOutcome, [{ text, blocks }, packedFacts(facts)]);
}

function fileOf(cache: ArticleCache, taken: string): string {
  const { engine } = cache;
  return path.join(articlesFolder(cache), engine.slice(0, 16), taken.slice(0, 2), taken.slice(2));
}
