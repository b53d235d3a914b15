import { annotate } from './annotate/index.ts';
import { readSnapshot, type SourceItem } from './collect/index.ts';
import type { Article } from './contract/article.ts';
import type { Fact, Rejection } from './contract/fact.ts';
import type { Problem } from './contract/problem.ts';
import { extract } from './extract/index.ts';
import { groundAll } from './ground/index.ts';
import { read } from './read/index.ts';

/** The stages that work on one article at a time. */
export const ARTICLE_STAGES = ['collect', 'read', 'annotate', 'extract', 'ground'] as const;
export type ArticleStage = (typeof ARTICLE_STAGES)[number];

/** What came of one source file. `article` is null where it was skipped; the problems say why. */
export interface ArticleOutcome {
  readonly path: string;
  readonly article: Article | null;
  readonly facts: readonly Fact[];
  readonly rejections: readonly Rejection[];
  readonly problems: readonly Problem[];
  /** Milliseconds by stage. */
  readonly times: Readonly<Record<ArticleStage, number>>;
}

const NO_TIME: ArticleOutcome['times'] = { collect: 0, read: 0, annotate: 0, extract: 0, ground: 0 };

/** The outcome of an article that cannot be used. */
export function skippedArticle(path: string, problems: readonly Problem[]): ArticleOutcome {
  return { path, article: null, facts: [], rejections: [], problems, times: NO_TIME };
}

/** Takes one source file through the stages that need no other article. Nothing thrown by one article stops another. */
export async function factsOfArticle(file: SourceItem): Promise<ArticleOutcome> {
  const times: Record<ArticleStage, number> = { ...NO_TIME };
  let stage: ArticleStage = 'collect';
  const timed = async <T>(next: ArticleStage, work: () => T | Promise<T>): Promise<T> => {
    stage = next;
    const started = performance.now();
    const result = await work();
    times[stage] = performance.now() - started;
    return result;
  };
  const skipped = (problems: readonly Problem[]): ArticleOutcome => ({
    ...skippedArticle(file.path, problems),
    times,
  });
  try {
    const started = performance.now();
    const taken = await readSnapshot(file);
    times.collect = performance.now() - started;
    if ('problem' in taken) return skipped([taken.problem]);
    const { article, problems } = await timed('read', () => read(taken.snapshot));
    if (article === null) return skipped(problems);
    const annotation = await timed('annotate', () => annotate(article));
    const candidates = await timed('extract', () => extract(annotation));
    const { facts, rejections } = await timed('ground', () => groundAll(article, candidates));
    return { path: file.path, article, facts, rejections, problems, times };
  } catch (error) {
    return skipped([ourFault(file.path, stage, error)]);
  }
}

/** A fault of the program on one article is a status of that article; the others go on. */
function ourFault(file: string, stage: ArticleStage, error: unknown): Problem {
  return {
    level: 'error',
    stage,
    code: `${stage}/fault`,
    message: `The article could not be worked on: ${error instanceof Error ? error.message : String(error)}.`,
    remedy: 'Please report this with the file; the other articles are not affected.',
    file,
  };
}
