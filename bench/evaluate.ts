/**
 * Measures the engine against the gold corpora that lie beside the project, prints the table, and fails where a figure has fallen.
 *
 *   npm run evaluate -- [--only quotes,dates] [--corpora DIR] [--record]
 *   npm run evaluate -- --list   which facts of the development articles are missed, and which values are spurious
 *
 * The corpora and their scorers are no part of the project: where they are missing, nothing is measured. Exit codes: 0 nothing fell;
 * 1 a figure is more than a point below the recorded one, or a program failed; 2 the arguments are wrong.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { isThere } from './evaluate/corpus.ts';
import { listOfArticles } from './evaluate/article-facts/list.ts';
import { figuresOf } from './evaluate/figures.ts';
import { MEASURES } from './evaluate/measures.ts';
import { type Options, optionsOf } from './evaluate/options.ts';
import { updatePage } from './evaluate/page.ts';
import { fallen, record, recordedFigures } from './evaluate/recorded.ts';
import { type Column, tableOf } from './evaluate/table.ts';
import { forEachOf } from './evaluate/workers.ts';

/** How many programs run at a time. */
const PROGRAMS = 2;

process.exitCode = await main();

async function main(): Promise<number> {
  const options = asked();
  return options === undefined ? 2 : evaluate(options);
}

function asked(): Options | undefined {
  try {
    return optionsOf(process.argv.slice(2), process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

async function evaluate({ corpora, groups, ...options }: Options): Promise<number> {
  if (options.list) {
    console.log(await inFolder(listOfArticles));
    return 0;
  }
  const measures = MEASURES.filter(({ group }) => groups.has(group));
  const wanted = [...new Set(measures.map(({ corpus }) => corpus))];
  const there = wanted.filter((corpus) => isThere(corpora, corpus));
  const missing = wanted.filter((corpus) => !there.includes(corpus));
  if (missing.length > 0) console.error(`Not measured, for it is not in ${corpora}: ${missing.join(', ')}.`);
  if (there.length === 0) return 0;

  const now = new Map<string, number>();
  await inFolder((folder) =>
    forEachOf(there, PROGRAMS, async (corpus) => {
      const ofCorpus = measures.filter((measure) => measure.corpus === corpus);
      for (const [label, figure] of await figuresOf(corpora, corpus, ofCorpus, folder))
        now.set(label, figure);
      console.error(`measured ${corpus}`);
    }),
  );

  const recorded = recordedFigures();
  const columns: Column[] = [
    ['recorded', recorded],
    ['now', now],
  ];
  console.log(tableOf(measures, columns));
  if (options.record) {
    record(now, recorded);
    updatePage(recordedFigures());
    return 0;
  }
  const worse = fallen(now, recorded);
  for (const label of worse) console.error(`Fell more than a point: ${label}.`);
  return worse.length > 0 ? 1 : 0;
}

/** Does a job with a folder for its files, which is gone afterwards. */
async function inFolder<T>(job: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'verbatim-evaluate-'));
  try {
    return await job(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
