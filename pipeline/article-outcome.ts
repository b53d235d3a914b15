import type { Article } from './contract/article.ts';
import type { Fact, Rejection } from './contract/fact.ts';
import type { Problem } from './contract/problem.ts';

/** The stages that work on one article at a time. */
export const ARTICLE_STAGES = ['collect', 'read', 'annotate', 'extract', 'ground'] as const;
export type ArticleStage = (typeof ARTICLE_STAGES)[number];

/** What came of one source file. `article` is null where it was skipped; the problems say why. */
export interface ArticleOutcome {
  readonly path: string;
  /**
   * Hash of all that was taken of the file, on which the outcome depends beside the program; null where nothing could be taken, or a fault
   * ended the work, which may not come again.
   */
  readonly taken: string | null;
  readonly article: Article | null;
  /** By what articles that are nearly the same are found; see `nearnessOf`. */
  readonly nearness: readonly number[];
  readonly facts: readonly Fact[];
  readonly rejections: readonly Rejection[];
  readonly problems: readonly Problem[];
  /** Milliseconds by stage. */
  readonly times: Readonly<Record<ArticleStage, number>>;
}

export const NO_TIME: ArticleOutcome['times'] = { collect: 0, read: 0, annotate: 0, extract: 0, ground: 0 };

/** The outcome of an article of which nothing could be taken, or whose work was ended. */
export function skippedArticle(path: string, problems: readonly Problem[]): ArticleOutcome {
  return {
    path,
    taken: null,
    article: null,
    nearness: [],
    facts: [],
    rejections: [],
    problems,
    times: NO_TIME,
  };
}
