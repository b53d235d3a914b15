import { listSources, readCorrections, readDatasetFile } from './collect/index.ts';
import type { Article } from './contract/article.ts';
import { type Problem, VerbatimError } from './contract/problem.ts';
import type { Dataset } from './contract/tables.ts';
import { CONTRADICTION } from './corrected-rows.ts';
import { ARTICLE_STAGES, type ArticleOutcome } from './facts-of-article.ts';
import { mergedArticles, withoutDuplicates } from './read/index.ts';
import {
  aloneIn,
  assertWritable,
  readPrevious,
  release,
  type Released,
  type SecretKey,
} from './release/index.ts';
import type { BuildReport } from './contract/report.ts';
import { type Accepting, gated, readGates } from './release-gates.ts';
import { buildReport } from './report.ts';
import { outcomesOf, threadsFor } from './threads.ts';
import { counted } from './terminal/count.ts';
import { soundRows } from './sound-rows.ts';
import { verifyRelease } from './verify/index.ts';

export interface BuildOptions {
  /** Folder of articles. */
  readonly sources: string;
  /** Folder of releases. */
  readonly out: string;
  /** Folder of the release that ids and versions continue from; the latest one in `out` where it is not named. */
  readonly previous?: string;
  /** How many of the newest releases keep their folders; all where it is not said. */
  readonly keep?: number;
  /** How many threads to use; as many as pay where it is not said. The result is the same. */
  readonly threads?: number;
  readonly cores: number;
  /** The key that the release is signed with; it is not signed where there is none. */
  readonly key?: SecretKey;
  /** What somebody lets through though it is not as expected. */
  readonly accept?: Accepting;
}

/** Told how the build goes; the terminal's part. */
export interface Reporter {
  /** A stage goes on: so many of so many articles. */
  progress(stage: string, done: number, of: number): void;
  /** A stage is over. */
  finished(stage: string, what: string, milliseconds: number): void;
}

export interface BuildResult {
  readonly released: Released;
  readonly report: BuildReport;
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  /** Milliseconds by stage. */
  readonly times: Readonly<Record<string, number>>;
}

/**
 * The whole pipeline in order: sources in, a checked release out. Articles that cannot be used are named in the report and the
 * others go on. Throws VerbatimError: 2 where the publisher must mend something, 3 where validation or a gate holds the release back.
 */
export async function build(options: BuildOptions, reporter: Reporter): Promise<BuildResult> {
  return aloneIn(options.out, () => buildAlone(options, reporter));
}

/** The build, while no other one works in the folder of releases. */
async function buildAlone(options: BuildOptions, reporter: Reporter): Promise<BuildResult> {
  const clock = stopwatch(reporter);
  const previous = await readPrevious(options.out, options.previous);
  const corrections = await readCorrections(options.sources);
  const { files, problems: listed } = await listSources(options.sources, options.out);
  const about = await readDatasetFile(options.sources);
  const gates = await readGates(options.sources);
  await assertWritable(options.out);
  const threads = options.threads ?? threadsFor(files.length, options.cores);
  reporter.progress('articles', 0, files.length);
  const outcomes = await outcomesOf(files, threads, (done) =>
    reporter.progress('articles', done, files.length),
  );
  const { articles: named, problems: sameIds } = withoutDuplicates(outcomes.flatMap(readArticle));
  const { articles: kept, problems: same } = mergedArticles(named.map(({ article }) => article));
  const found = [...listed, ...outcomes.flatMap((outcome) => outcome.problems), ...sameIds, ...same];
  const outcomeOf = new Map(named.map(({ id, outcome }) => [id, outcome]));
  const read = kept.map((article) => {
    const { facts = [], rejections = [] } = outcomeOf.get(article.id) ?? {};
    return { article, facts, rejections };
  });
  reportArticleStages(outcomes, kept.length, clock);
  if (read.length === 0) throw nothingUsed(options.sources, found);

  const { resolved, used, ...validated } = soundRows(
    read,
    previous?.dataset ?? null,
    corrections,
    (stage, work) => clock.time(stage, work),
  );
  stopOnContradictions(resolved.problems);
  clock.done('resolve', counted(rowsOf(resolved.dataset), 'row'));

  clock.done('validate', `${counted(resolved.dataset.evidence.length, 'receipt')} re-read`);
  stopOnErrors(validated.problems);

  const problems = [...found, ...resolved.problems, ...validated.problems];
  const built = buildReport({ outcomes, used, ...resolved, problems });
  const started = performance.now();
  const { report, before, unheld } = await gated(gates, options, resolved.dataset, built, previous);
  const released = await release({
    dataset: resolved.dataset,
    texts: shippable(used.map(({ article }) => article)),
    report,
    about,
    previous,
    before,
    out: options.out,
    ...(options.key === undefined ? {} : { key: options.key }),
    ...(options.keep === undefined ? {} : { keep: options.keep }),
    check: async (folder) => (await verifyRelease(folder)).problems,
  });
  clock.add('release', performance.now() - started);
  clock.done('release', released.released ? released.version : 'nothing changed');
  const said = released.released ? report.problems : [...report.problems, ...unheld];
  return { released, report, dataset: resolved.dataset, problems: said, times: clock.times };
}

interface ReadArticle {
  readonly id: string;
  readonly path: string;
  readonly article: Article;
  readonly outcome: ArticleOutcome;
}

function readArticle(outcome: ArticleOutcome): ReadArticle[] {
  const { article } = outcome;
  return article === null ? [] : [{ id: article.id, path: article.path, article, outcome }];
}

function shippable(articles: readonly Article[]): Map<string, string> {
  return new Map(articles.filter(({ redistributable }) => redistributable).map(({ id, text }) => [id, text]));
}

/** Two corrections of which neither can be preferred are the publisher's to mend. */
function stopOnContradictions(problems: readonly Problem[]): void {
  const [first, ...rest] = problems.filter(({ code }) => code === CONTRADICTION);
  if (first !== undefined) throw new VerbatimError(2, [first, ...rest]);
}

function stopOnErrors(problems: readonly Problem[]): void {
  const [first, ...rest] = problems.filter(({ level }) => level === 'error');
  if (first !== undefined) throw new VerbatimError(3, [first, ...rest]);
}

/** A release without a single article would withdraw every row of the one before. */
function nothingUsed(sources: string, problems: readonly Problem[]): VerbatimError {
  const nothing: Problem = {
    level: 'error',
    stage: 'read',
    code: 'read/nothing-used',
    message: 'None of the files in the sources folder could be used, so nothing was released.',
    remedy: 'Mend at least one of the files named below, and build again.',
    file: sources,
  };
  return new VerbatimError(2, [nothing, ...problems]);
}

function rowsOf(dataset: Dataset): number {
  return Object.values(dataset).reduce((sum, rows) => sum + rows.length, 0);
}

interface Stopwatch {
  readonly times: Record<string, number>;
  time<Result>(stage: string, work: () => Result): Result;
  add(stage: string, milliseconds: number): void;
  done(stage: string, what: string): void;
}

function stopwatch(reporter: Reporter): Stopwatch {
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

function reportArticleStages(outcomes: readonly ArticleOutcome[], kept: number, clock: Stopwatch): void {
  const facts = outcomes.reduce((sum, outcome) => sum + outcome.facts.length, 0);
  const rejected = outcomes.reduce((sum, outcome) => sum + outcome.rejections.length, 0);
  for (const outcome of outcomes) for (const stage of ARTICLE_STAGES) clock.add(stage, outcome.times[stage]);
  clock.done('collect', counted(outcomes.length, 'file'));
  clock.done('read', counted(kept, 'article'));
  clock.done('annotate', counted(kept, 'article'));
  clock.done('extract', counted(facts + rejected, 'candidate'));
  clock.done('ground', `${counted(facts, 'fact')}, ${rejected} rejected`);
}
