import type { ArticlesOnDisk } from './articles-on-disk.ts';
import { articlesOf, type KnownOutcome, type Taken, type Work } from './articles.ts';
import { farTextsOf } from './cache/far-texts.ts';
import type { Cache } from './cache/open.ts';
import type { SourceItem } from './collect/index.ts';
import type { Texts } from './contract/article.ts';
import type { Correction } from './contract/corrections.ts';
import { type Problem, stopOn, VerbatimError } from './contract/problem.ts';
import type { BuildReport } from './contract/report.ts';
import type { RowKeeper } from './contract/row-list.ts';
import type { Evidence } from './contract/rows.generated.ts';
import type { Dataset } from './contract/tables.ts';
import { CONTRADICTION } from './corrected-rows.ts';
import { takenBackAfter, writingTo } from './release/index.ts';
import { buildReport } from './report.ts';
import { type MadeOf, withIdsOf } from './resolve/index.ts';
import { soundRows, type UsedArticle } from './sound-rows.ts';
import { reportArticleStages, type Reporter, type Stopwatch } from './stopwatch.ts';
import type { FoundSound } from './validate/index.ts';
import { counted } from './terminal/count.ts';

/** What rows are made from. */
export interface Sources {
  /** Folder of articles, and what was found in it. */
  readonly sources: string;
  readonly files: readonly SourceItem[];
  readonly listed: readonly Problem[];
  /** What was taken of each file when the build began; none where nothing is kept from build to build. */
  readonly taken: readonly Taken[];
  readonly corrections: readonly Correction[];
  readonly previous: { readonly version: string; readonly dataset: Dataset } | null;
  /** The previous release, where this very program found its rows sound. */
  readonly known: FoundSound | null;
  /** What they are made of; null where that is not known, and undefined where nothing is kept from build to build. */
  readonly madeOf: MadeOf | null | undefined;
  /** Folder of releases. */
  readonly out: string;
  readonly cache: Cache | null;
  readonly threads?: number;
  readonly cores: number;
  /** Where what is large of the articles is meanwhile. */
  readonly disk: ArticlesOnDisk;
  /** Gives what keeps the receipts. */
  readonly receipts: () => RowKeeper<Evidence>;
}

/** What the sources came to. */
export interface MadeRows {
  /** Validated. */
  readonly dataset: Dataset;
  readonly report: BuildReport;
  /** What the rows are made of, where that is to be kept. */
  readonly madeOf: MadeOf | null;
  /** Canonical text by article id. */
  readonly texts: Texts;
  readonly work: Work;
  /** Whether every article was worked on as it was when the build began, and to its end. */
  readonly isSure: boolean;
}

/**
 * From sources to validated rows. What came of single articles, all their facts, is given up when this ends: what follows needs rows only, and
 * the memory may have the rest back.
 * @throws {VerbatimError} 2 where the publisher must mend something, 3 where validation holds the release back
 */
export async function rowsOfSources(from: Sources, clock: Stopwatch, reporter: Reporter): Promise<MadeRows> {
  const { files, taken, previous, disk, out } = from;
  reporter.progress('articles', 0, files.length);
  const far = from.cache === null ? undefined : await farTextsOf(from.cache, out);
  const { outcomes, articles, words, work, ...read } = await writingTo(out, () =>
    articlesOf(files, {
      threads: from.threads,
      cores: from.cores,
      cache: from.cache?.articles ?? null,
      taken,
      far,
      disk,
      onDone: (done) => reporter.progress('articles', done, files.length),
    }),
  );
  far?.keep();
  const found = [...from.listed, ...read.problems];
  reportArticleStages(outcomes, articles.length, work, clock);
  if (articles.length === 0) throw nothingUsed(from.sources, found);

  const before =
    previous === null ? null : withIdsOf(previous.dataset, await takenBackAfter(previous.version, out));
  const { resolved, used, ...validated } = await writingTo(out, async () =>
    soundRows(
      articles,
      before,
      from.corrections,
      words,
      from.receipts,
      from.known,
      from.madeOf,
      (stage, work) => clock.time(stage, work),
    ),
  );
  // Two corrections of which neither can be preferred are the publisher's to mend.
  stopOn(
    2,
    resolved.problems.filter(({ code }) => code === CONTRADICTION),
  );
  clock.done('resolve', counted(rowsOf(resolved.dataset), 'row'));

  clock.done('validate', `${counted(resolved.dataset.evidence.length, 'receipt')} re-read`);
  stopOn(
    3,
    validated.problems.filter(({ level }) => level === 'error'),
  );

  const problems = [...found, ...resolved.problems, ...validated.problems];
  return {
    dataset: resolved.dataset,
    madeOf: resolved.made,
    report: buildReport({ outcomes, used, ...resolved, problems }),
    texts: textsOf(articles, disk),
    work,
    isSure: isAsTaken(outcomes, taken),
  };
}

/** The texts by the files of their articles alone, so that the facts are not held for their sake. */
function textsOf(articles: readonly UsedArticle[], disk: ArticlesOnDisk): Texts {
  const files = new Map(articles.map(({ article }) => [article.id, article.path]));
  return {
    has: (id) => files.has(id),
    get: (id) => {
      const file = files.get(id);
      return file === undefined ? undefined : disk.words.get(file)?.text;
    },
  };
}

/** Whether every article was worked on as it was when the build began, and to its end. */
function isAsTaken(outcomes: readonly KnownOutcome[], taken: readonly Taken[]): boolean {
  return outcomes.every((outcome, index) => {
    const before = taken[index];
    return typeof before !== 'string' || before === outcome.taken;
  });
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
