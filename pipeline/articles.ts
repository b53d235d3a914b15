import { type ArticleOutcome, NO_TIME, skippedArticle } from './article-outcome.ts';
import type { ArticlesOnDisk } from './articles-on-disk.ts';
import { type ArticleCache, recallArticle } from './cache/articles.ts';
import { readSnapshot, type SourceItem, takenHash } from './collect/index.ts';
import type { ArticleHead, Wordings } from './contract/article.ts';
import type { Problem } from './contract/problem.ts';
import type { FarTexts } from './read/duplicates/far-texts.ts';
import { mergedArticles } from './read/duplicates/merged-articles.ts';
import { withoutDuplicates } from './read/duplicates.ts';
import { packedFacts, unpacking } from './packed-facts.ts';
import type { UsedArticle } from './sound-rows.ts';
import { threadsFor, workOn } from './threads.ts';

/** What came of a source file, without what is large. */
export interface KnownOutcome extends Omit<ArticleOutcome, 'article' | 'facts'> {
  readonly article: ArticleHead | null;
  /** How many facts. */
  readonly facts: number;
}

export interface Articles {
  /** In the order of the items. */
  readonly outcomes: readonly KnownOutcome[];
  /** The articles that are kept, in order of path, each once, with what was found in them. */
  readonly articles: readonly UsedArticle[];
  readonly problems: readonly Problem[];
  readonly words: Wordings;
  readonly work: Work;
}

/** How much of the work was new. */
export interface Work {
  /** Source files that were worked on; of the others the cache knew what came of them. */
  readonly anew: number;
  /** Entries of the cache that were not as they had been put there. */
  readonly damaged: number;
}

export interface ArticleOptions {
  /** How many threads to use, as many as pay where it is not said; the result is the same. */
  readonly threads?: number | undefined;
  readonly cores: number;
  /** What came of articles before, and where it is kept; null for none. */
  readonly cache: ArticleCache | null;
  /** What `takenOf` gave for each item; needed for what the cache knows. */
  readonly taken: readonly Taken[];
  /** What is known of texts that are far from each other. */
  readonly far?: FarTexts | undefined;
  /** Takes the words and the facts of the articles; `words` reads them there. */
  readonly disk: ArticlesOnDisk;
  /** Called with the number of items done so far. */
  readonly onDone: (done: number) => void;
}

/** Hash of all that is taken of an item, or why nothing can be. */
export type Taken = string | Problem;

/**
 * Reads the bytes of each item, one after the other. Not the times of files: they stay the same where a file is written twice in one tick of
 * the clock or put back from a copy, and differ where nothing else does, and reading costs little beside all that follows.
 */
export async function takenOf(items: readonly SourceItem[]): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const item of items) {
    const read = await readSnapshot(item);
    taken.push('problem' in read ? read.problem : takenHash(read.snapshot));
  }
  return taken;
}

/** The stages that need one article at a time, for all of them, and then what tells one article from another. */
export async function articlesOf(items: readonly SourceItem[], options: ArticleOptions): Promise<Articles> {
  const { cache, cores, disk, onDone, taken } = options;
  const outcomes: KnownOutcome[] = [];
  const anew: { readonly item: SourceItem; readonly index: number }[] = [];
  let [done, damaged] = [0, 0];
  const take = (outcome: KnownOutcome, index: number): void => {
    outcomes[index] = outcome;
    onDone(++done);
  };
  for (const [index, item] of items.entries()) {
    const known = knownOutcome(item, taken[index], cache, disk);
    if (typeof known === 'object') take(known, index);
    else anew.push({ item, index });
    if (known === 'damaged') damaged++;
  }
  const threads = options.threads ?? threadsFor(anew.length, cores);
  const waiting = anew.map(({ item }) => item);
  await workOn(waiting, threads, cache, (outcome, at) =>
    take(withoutLarge(outcome, disk), anew[at]?.index ?? at),
  );
  return { ...distinct(outcomes, disk, options.far), work: { anew: anew.length, damaged } };
}

/** What came of an item before, where its bytes and what is said of it are the same, and the program that reads it, too. */
function knownOutcome(
  item: SourceItem,
  taken: Taken | undefined,
  cache: ArticleCache | null,
  disk: ArticlesOnDisk,
): KnownOutcome | 'nothing' | 'damaged' {
  if (taken === undefined || cache === null) return 'nothing';
  const { path } = item;
  if (typeof taken !== 'string') return withoutLarge(skippedArticle(path, [taken]), disk);
  const kept = recallArticle(cache, taken);
  if (typeof kept === 'string') return kept;
  const { outcome, words, facts } = kept;
  if (words !== null) disk.words.putJson(path, words);
  if (facts !== null) disk.facts.putJson(path, facts);
  return { path, taken, times: NO_TIME, ...outcome };
}

/** While articles are worked on, the threads have need of the memory. */
function withoutLarge({ article, facts, ...outcome }: ArticleOutcome, disk: ArticlesOnDisk): KnownOutcome {
  if (article === null) return { ...outcome, article, facts: facts.length };
  const { text, blocks, ...head } = article;
  disk.words.put(outcome.path, { text, blocks });
  disk.facts.put(outcome.path, packedFacts(facts));
  return { ...outcome, article: head, facts: facts.length };
}

/** Takes each article once: no two have one id, and of those that are the same one is left. */
function distinct(
  outcomes: readonly KnownOutcome[],
  disk: ArticlesOnDisk,
  far?: FarTexts,
): Omit<Articles, 'work'> {
  const { articles: named, problems: sameIds } = withoutDuplicates(outcomes.flatMap(readArticle));
  const byId = new Map(named.map((article) => [article.id, article]));
  const wordsOf = (id: string) => {
    const article = byId.get(id);
    return article === undefined ? undefined : disk.words.get(article.path);
  };
  const texts = { has: (id: string) => byId.has(id), get: (id: string) => wordsOf(id)?.text };
  const compared = named.map(({ article, outcome }) => ({ article, nearness: outcome.nearness }));
  const { articles: kept, problems: same } = mergedArticles(compared, texts, far);
  const unpacked = unpacking();
  const articles = kept.map((article) => {
    const facts = disk.facts.get(article.path);
    return {
      article,
      facts: facts === undefined ? [] : unpacked(facts),
      rejections: byId.get(article.id)?.outcome.rejections ?? [],
      version: byId.get(article.id)?.outcome.taken ?? undefined,
    };
  });
  const problems = [...outcomes.flatMap((outcome) => outcome.problems), ...sameIds, ...same];
  return { outcomes, articles, problems, words: { has: texts.has, get: wordsOf } };
}

interface ReadArticle {
  readonly id: string;
  readonly path: string;
  readonly article: ArticleHead;
  readonly outcome: KnownOutcome;
}

function readArticle(outcome: KnownOutcome): ReadArticle[] {
  const { article } = outcome;
  return article === null ? [] : [{ id: article.id, path: article.path, article, outcome }];
}
