import { listSources, readCorrections, readDatasetFile } from './collect/index.ts';
import { articlesOf, type KnownOutcome, type Taken, takenOf, type Work } from './articles.ts';
import { articlesFolder } from './cache/articles.ts';
import { inputsHash, keepBuild, type KeptResult, sameBuild } from './cache/finished.ts';
import { type Cache, openCache } from './cache/open.ts';
import { sweep } from './cache/sweep.ts';
import type { Texts, Wordings } from './contract/article.ts';
import { type Problem, VerbatimError } from './contract/problem.ts';
import type { Dataset } from './contract/tables.ts';
import { CONTRADICTION } from './corrected-rows.ts';
import {
  aloneIn,
  asidePath,
  assertWritable,
  currentSchemas,
  readPrevious,
  release,
  type Released,
  type SecretKey,
  takenBackAfter,
  writingTo,
} from './release/index.ts';
import type { BuildReport } from './contract/report.ts';
import { type Accepting, gated, readGates } from './release-gates.ts';
import { buildReport } from './report.ts';
import { counted } from './terminal/count.ts';
import { withIdsOf } from './resolve/index.ts';
import { soundRows } from './sound-rows.ts';
import { reportArticleStages, type Reporter, type Stopwatch, stopwatch } from './stopwatch.ts';
import { verifyRelease } from './verify/index.ts';
import { type WordsOnDisk, wordsOnDisk } from './words-on-disk.ts';

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
  /** Folder in which what came of articles is kept from build to build; nothing is kept where there is none. */
  readonly cache?: string;
  /** The key that the release is signed with; it is not signed where there is none. */
  readonly key?: SecretKey;
  /** What somebody lets through though it is not as expected. */
  readonly accept?: Accepting;
}

export interface BuildResult {
  readonly released: Released;
  readonly report: BuildReport;
  readonly problems: readonly Problem[];
  readonly work: Work & {
    /** False where the cache cannot be written. */
    readonly isKept: boolean;
  };
  /** Milliseconds by stage. */
  readonly times: Readonly<Record<string, number>>;
}

/**
 * The whole pipeline in order: sources in, a checked release out. Articles that cannot be used are named in the report and the
 * others go on. Throws VerbatimError: 2 where the publisher must mend something, 3 where validation or a gate holds the release back.
 */
export async function build(options: BuildOptions, reporter: Reporter): Promise<BuildResult> {
  return aloneIn(options.out, async () => {
    await assertWritable(options.out);
    const disk = await writingTo(options.out, async () => wordsOnDisk(asidePath(options.out, 'words')));
    try {
      return await buildAlone(options, reporter, disk);
    } finally {
      disk.end();
    }
  });
}

/**
 * The build, while no other one works in the folder of releases.
 * @param disk where the words of the articles are meanwhile
 */
async function buildAlone(
  options: BuildOptions,
  reporter: Reporter,
  disk: WordsOnDisk,
): Promise<BuildResult> {
  const clock = stopwatch(reporter);
  const since = Date.now();
  const { corrections, files: corrected } = await readCorrections(options.sources);
  const { files, problems: listed } = await listSources(options.sources, options.out);
  const about = await readDatasetFile(options.sources);
  const gates = await readGates(options.sources);
  const cache = options.cache === undefined ? null : await openCache(options.cache);
  const started = performance.now();
  const taken = cache === null ? [] : await takenOf(files);
  clock.add('collect', performance.now() - started);
  const inputs = inputsOf(options, cache, [listed, corrections, about, gates, taken]);
  const same = inputs === null ? null : await sameBuild(inputs.cache, options.out, inputs.hash);
  if (same !== null) return nothingNew(same, clock);

  const previous = await readPrevious(options.out, options.previous);
  reporter.progress('articles', 0, files.length);
  const { outcomes, articles, words, work, ...read } = await writingTo(options.out, () =>
    articlesOf(files, {
      threads: options.threads,
      cores: options.cores,
      cache: cache?.articles ?? null,
      taken,
      disk,
      onDone: (done) => reporter.progress('articles', done, files.length),
    }),
  );
  const found = [...listed, ...read.problems];
  reportArticleStages(outcomes, articles.length, work, clock);
  if (articles.length === 0) throw nothingUsed(options.sources, found);

  const known =
    previous === null
      ? null
      : withIdsOf(previous.dataset, await takenBackAfter(previous.version, options.out));
  const { resolved, used, ...validated } = soundRows(articles, known, corrections, words, (stage, work) =>
    clock.time(stage, work),
  );
  stopOnContradictions(resolved.problems);
  clock.done('resolve', counted(rowsOf(resolved.dataset), 'row'));

  clock.done('validate', `${counted(resolved.dataset.evidence.length, 'receipt')} re-read`);
  stopOnErrors(validated.problems);

  const problems = [...found, ...resolved.problems, ...validated.problems];
  const built = buildReport({ outcomes, used, ...resolved, problems });
  // What came of articles is needed no more from here on: the memory may have it back.
  const isSure = isAsTaken(outcomes, taken);
  const writing = performance.now();
  const { report, before, unheld } = gated(gates, options, resolved.dataset, built, previous);
  const released = await release({
    dataset: resolved.dataset,
    texts: textsIn(words),
    report,
    corrected,
    about,
    previous,
    before,
    out: options.out,
    ...(options.key === undefined ? {} : { key: options.key }),
    ...(options.keep === undefined ? {} : { keep: options.keep }),
    check: async (folder) => (await verifyRelease(folder)).problems,
  });
  clock.add('release', performance.now() - writing);
  clock.done('release', released.released ? released.version : 'nothing changed');
  if (cache !== null) await sweep(articlesFolder(cache), since);
  if (inputs !== null && isSure) {
    // Against what stands now, a build with nothing new is held: nothing was withdrawn or changed.
    const standing = { ...released, dataset: resolved.dataset, report, schemas: currentSchemas() };
    const again = gated(gates, options, resolved.dataset, built, standing);
    const said = { ...again.report, problems: [...again.report.problems, ...again.unheld] };
    await keepBuild(inputs.cache, options.out, inputs.hash, { version: released.version, report: said });
  }
  const said = released.released ? report.problems : [...report.problems, ...unheld];
  const isKept = options.cache === undefined || cache !== null;
  return { released, report, problems: said, work: { ...work, isKept }, times: clock.times };
}

/**
 * All that a build depends on beside the program and what stands in the folder of releases; whatever else it comes to read belongs here. Null
 * where it is not known whether the next build would come to the same.
 */
function inputsOf(
  options: BuildOptions,
  cache: Cache | null,
  read: readonly unknown[],
): { readonly cache: Cache; readonly hash: string } | null {
  // These change nothing in a release, or show in what is read.
  const {
    sources: _,
    out: _out,
    keep: _keep,
    threads: _threads,
    cores: _cores,
    key: _key,
    ...deciding
  } = options;
  if (cache === null || options.previous !== undefined) return null;
  return { cache, hash: inputsHash(cache, [deciding, ...read]) };
}

/** Whether every article was worked on as it was when the build began, and to its end. */
function isAsTaken(outcomes: readonly KnownOutcome[], taken: readonly Taken[]): boolean {
  return outcomes.every((outcome, index) => {
    const before = taken[index];
    return typeof before !== 'string' || before === outcome.taken;
  });
}

/** What the last build said, once more. */
function nothingNew({ version, folder, report }: KeptResult, clock: Stopwatch): BuildResult {
  clock.done('collect', `${counted(report.articles.length, 'file')}, all as before`);
  const released = { released: false, version, folder, why: `Nothing changed since ${version}.` };
  return {
    released,
    report,
    problems: report.problems,
    work: { anew: 0, damaged: 0, isKept: true },
    times: clock.times,
  };
}

function textsIn(words: Wordings): Texts {
  return { has: (id) => words.has(id), get: (id) => words.get(id)?.text };
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
