import type { KnownOutcome, Work } from './articles.ts';
import { ARTICLE_STAGES } from './article-outcome.ts';
import { counted } from './terminal/count.ts';

/** Told how the build goes; the terminal's part. */
export interface Reporter {
  /** A stage goes on: so many of so many articles. */
  progress(stage: string, done: number, of: number): void;
  /** A stage is over. */
  finished(stage: string, what: string, milliseconds: number): void;
}

/** Adds up the time of each stage, in milliseconds, and tells of it when the stage is over. */
export interface Stopwatch {
  readonly times: Record<string, number>;
  time<Result>(stage: string, work: () => Result): Result;
  add(stage: string, milliseconds: number): void;
  done(stage: string, what: string): void;
}

export function stopwatch(reporter: Reporter): Stopwatch {
  const times: Record<string, number> = {};
  const add = (stage: string, milliseconds: number): void => {
    times[stage] = (times[stage] ?? 0) + milliseconds;
  };
  return {
    times,
    add,
    time: (stage, work) => {
      const started = performance.now();
      const result = work();
      add(stage, performance.now() - started);
      return result;
    },
    done: (stage, what) => reporter.finished(stage, what, times[stage] ?? 0),
  };
}

/** Tells of the stages that each article went through by itself. */
export function reportArticleStages(
  outcomes: readonly KnownOutcome[],
  kept: number,
  work: Work,
  clock: Stopwatch,
): void {
  const facts = outcomes.reduce((sum, outcome) => sum + outcome.facts, 0);
  const rejected = outcomes.reduce((sum, outcome) => sum + outcome.rejections.length, 0);
  for (const outcome of outcomes) for (const stage of ARTICLE_STAGES) clock.add(stage, outcome.times[stage]);
  clock.done('collect', `${counted(outcomes.length, 'file')}, ${work.anew} new or changed`);
  clock.done('read', counted(kept, 'article'));
  clock.done('annotate', counted(kept, 'article'));
  clock.done('extract', counted(facts + rejected, 'candidate'));
  clock.done('ground', `${counted(facts, 'fact')}, ${rejected} rejected`);
}
