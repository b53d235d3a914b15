import { type ArticleOutcome, type ArticleStage, NO_TIME, skippedArticle } from './article-outcome.ts';
import { annotate } from './annotate/index.ts';
import { readSnapshot, type SourceItem, takenHash } from './collect/index.ts';
import type { Problem } from './contract/problem.ts';
import { extract } from './extract/index.ts';
import { groundAll } from './ground/index.ts';
import { nearnessOf, read } from './read/index.ts';

/** Takes one source file through the stages that need no other article. Nothing thrown by one article stops another. */
export async function factsOfArticle(file: SourceItem): Promise<ArticleOutcome> {
  const times: Record<ArticleStage, number> = { ...NO_TIME };
  let stage: ArticleStage = 'collect';
  const timed = async <T>(next: ArticleStage, work: () => T | Promise<T>): Promise<T> => {
    stage = next;
    const started = performance.now();
    const result = await work();
    times[stage] += performance.now() - started;
    return result;
  };
  const skipped = (problems: readonly Problem[]): ArticleOutcome => ({
    ...skippedArticle(file.path, problems),
    times,
  });
  try {
    const started = performance.now();
    const snapshot = await readSnapshot(file);
    if ('problem' in snapshot) return skipped([snapshot.problem]);
    const taken = takenHash(snapshot.snapshot);
    times.collect = performance.now() - started;
    const { article, problems } = await timed('read', () => read(snapshot.snapshot));
    if (article === null) return { ...skipped(problems), taken };
    const nearness = await timed('read', () => nearnessOf(article));
    const annotation = await timed('annotate', () => annotate(article));
    const candidates = await timed('extract', () => extract(annotation));
    const { facts, rejections } = await timed('ground', () => groundAll(article, candidates));
    return { path: file.path, taken, article, nearness, facts, rejections, problems, times };
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
