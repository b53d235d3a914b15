import { type ArticleOutcome, type ArticleStage, NO_TIME, skippedArticle } from './article-outcome.ts';
import { messageOf } from './contract/thrown.ts';
import { readSnapshot, type SourceItem, takenHash } from './collect/index.ts';
import type { Problem } from './contract/problem.ts';
import { factsInSteps, type FactStep } from './facts-in-steps.ts';
import { inStep } from './in-step.ts';
import { nearnessOf, read } from './read/index.ts';

/**
 * Takes source files through the stages that need no other article, all of them in step. Nothing thrown by one article stops another. The
 * words of all are in memory at once, so they should be few.
 * @returns what came of each, in their order
 */
export async function factsOfArticles(files: readonly SourceItem[]): Promise<ArticleOutcome[]> {
  const works: Generator<undefined, ArticleOutcome, undefined>[] = [];
  for (const file of files) works.push(outcomeInSteps(await readSource(file)));
  return inStep(works);
}

type Times = Record<ArticleStage, number>;

/** A source file that was read, without what is found in its words. */
type ReadSource = Omit<ArticleOutcome, 'facts' | 'rejections' | 'times'> & { readonly times: Times };

async function readSource(file: SourceItem): Promise<ReadSource> {
  const { path } = file;
  const times: Times = { ...NO_TIME };
  const skipped = (problems: readonly Problem[]): ReadSource => ({
    ...skippedArticle(path, problems),
    times,
  });
  let stage: ArticleStage = 'collect';
  let started = performance.now();
  try {
    const snapshot = await readSnapshot(file);
    if ('problem' in snapshot) return skipped([snapshot.problem]);
    const taken = takenHash(snapshot.snapshot);
    times.collect = performance.now() - started;
    [stage, started] = ['read', performance.now()];
    const { article, problems } = await read(snapshot.snapshot);
    const nearness = article === null ? [] : nearnessOf(article);
    times.read = performance.now() - started;
    return { path, taken, article, nearness, problems, times };
  } catch (error) {
    return skipped([ourFault(path, stage, error)]);
  }
}

/** What came of a source file, a step at a time. */
function* outcomeInSteps(source: ReadSource): Generator<undefined, ArticleOutcome, undefined> {
  const { path, article, times } = source;
  if (article === null) return { ...source, facts: [], rejections: [] };
  const steps = factsInSteps(article);
  let stage: ArticleStage = 'annotate';
  try {
    for (;;) {
      const started = performance.now();
      const step = steps.next();
      times[stage] += performance.now() - started;
      if (step.done === true) return { ...source, ...step.value };
      stage = stageOf(step.value);
      yield;
    }
  } catch (error) {
    return { ...skippedArticle(path, [ourFault(path, stage, error)]), times };
  }
}

function stageOf(step: FactStep): ArticleStage {
  return step === 'extract' || step === 'ground' ? step : 'annotate';
}

/** A fault of the program on one article is a status of that article; the others go on. */
function ourFault(file: string, stage: ArticleStage, error: unknown): Problem {
  return {
    level: 'error',
    stage,
    code: `${stage}/fault`,
    message: `The article could not be worked on: ${messageOf(error)}.`,
    remedy: 'Please report this with the file; the other articles are not affected.',
    file,
  };
}
