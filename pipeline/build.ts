import { listSources, readCorrections, readDatasetFile } from './collect/index.ts';
import { type ArticlesOnDisk, articlesOnDisk } from './articles-on-disk.ts';
import { takenOf, type Work } from './articles.ts';
import { articlesFolder } from './cache/articles.ts';
import { inputsHash, keepBuild, type KeptResult, sameBuild } from './cache/finished.ts';
import { type Cache, openCache } from './cache/open.ts';
import { sweep } from './cache/sweep.ts';
import { keepMadeOf, madeOfRelease } from './cache/made-of.ts';
import { keepVerified, wasVerified } from './cache/verified.ts';
import type { Problem } from './contract/problem.ts';
import {
  aloneIn,
  asidePath,
  assertWritable,
  currentSchemas,
  readPrevious,
  release,
  type Released,
  type SecretKey,
  writingTo,
} from './release/index.ts';
import type { BuildReport } from './contract/report.ts';
import type { RowKeeper } from './contract/row-list.ts';
import type { Evidence } from './contract/rows.generated.ts';
import { type Accepting, gated, readGates } from './release-gates.ts';
import { rowsKeptIn } from './rows/kept-rows.ts';
import { rowsOfSources } from './rows-of-sources.ts';
import { counted } from './terminal/count.ts';
import { type Reporter, type Stopwatch, stopwatch } from './stopwatch.ts';
import { validatedTables } from './validate/index.ts';
import { releaseProblems } from './verify/index.ts';

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
    const disk = await writingTo(options.out, async () => articlesOnDisk(asidePath(options.out, 'articles')));
    try {
      return await buildAlone(options, reporter, disk);
    } finally {
      disk.end();
    }
  });
}

/**
 * The build, while no other one works in the folder of releases.
 * @param disk where what is large of the articles is meanwhile
 */
async function buildAlone(
  options: BuildOptions,
  reporter: Reporter,
  disk: ArticlesOnDisk,
): Promise<BuildResult> {
  const clock = stopwatch(reporter);
  const since = Date.now();
  const { files, problems: listed } = await listSources(options.sources, options.out);
  const { corrections, files: corrected } = await readCorrections(options.sources);
  const about = await readDatasetFile(options.sources);
  const gates = await readGates(options.sources);
  const cache = options.cache === undefined ? null : await openCache(options.cache);
  const started = performance.now();
  const taken = cache === null ? [] : await takenOf(files);
  clock.add('collect', performance.now() - started);
  const inputs = inputsOf(options, cache, [listed, corrections, about, gates, taken]);
  const same = inputs === null ? null : await sameBuild(inputs.cache, options.out, inputs.hash);
  if (same !== null) return nothingNew(same, clock);

  const isKnown = async (manifest: string): Promise<boolean> =>
    cache !== null && (await wasVerified(cache, options.out, manifest));
  const previous = await readPrevious(options.out, options.previous, isKnown);
  const isContinued = previous !== null && (await isKnown(previous.manifestSha256));
  const receipts = (): RowKeeper<Evidence> => rowsKeptIn(asidePath(options.out, 'receipts'));
  const problems = previous?.report?.problems;
  const known = previous !== null && problems !== undefined && isContinued ? { ...previous, problems } : null;
  const madeOf =
    cache === null || previous === null
      ? null
      : await madeOfRelease(cache, options.out, previous.manifestSha256);
  const made = await rowsOfSources(
    {
      ...options,
      files,
      listed,
      taken,
      corrections,
      previous,
      known,
      cache,
      disk,
      receipts,
      madeOf: cache === null ? undefined : madeOf,
    },
    clock,
    reporter,
  );
  const writing = performance.now();
  const { report, before, unheld } = gated(gates, options, made.dataset, made.report, previous);
  const released = await release({
    dataset: made.dataset,
    texts: made.texts,
    report,
    corrected,
    about,
    previous,
    isContinued,
    before,
    out: options.out,
    ...(options.key === undefined ? {} : { key: options.key }),
    ...(options.keep === undefined ? {} : { keep: options.keep }),
    check: async (folder) => {
      const before = previous !== null && isContinued ? { before: previous.folder } : {};
      const validated = validatedTables(made.dataset);
      return releaseProblems(folder, { validated, ...before });
    },
  });
  clock.add('release', performance.now() - writing);
  clock.done('release', released.released ? released.version : 'nothing changed');
  if (cache !== null) {
    await sweep(articlesFolder(cache), since);
    if (released.released) await keepVerified(cache, options.out, released.folder);
    if (released.released && made.madeOf !== null)
      await keepMadeOf(cache, options.out, released.folder, made.madeOf);
  }
  if (inputs !== null && made.isSure) {
    // Against what stands now, a build with nothing new is held: nothing was withdrawn or changed.
    const standing = { ...released, dataset: made.dataset, report, schemas: currentSchemas() };
    const again = gated(gates, options, made.dataset, made.report, standing);
    const said = { ...again.report, problems: [...again.report.problems, ...again.unheld] };
    await keepBuild(inputs.cache, options.out, inputs.hash, { version: released.version, report: said });
  }
  const said = released.released ? report.problems : [...report.problems, ...unheld];
  const isKept = options.cache === undefined || cache !== null;
  return { released, report, problems: said, work: { ...made.work, isKept }, times: clock.times };
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
