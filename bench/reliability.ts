/**
 * Measures whether facts are right as often as their confidence says, on the gold corpora that lie beside the project.
 *
 *   npm run reliability -- [--corpora DIR] [--record]
 *
 * The corpora are no part of the project: where one is missing, nothing is measured. Exit codes: 0 confidence means what it says;
 * 1 that of some kind of fact lies more than 0.05 from what is measured, or a program failed; 2 the arguments are wrong.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isThere } from './evaluate/corpus.ts';
import { corporaFolder } from './evaluate/options.ts';
import { forEachOf } from './evaluate/workers.ts';
import { record } from './reliability/recorded.ts';
import { SOURCES } from './reliability/sources.ts';
import { kindsTable, reliabilityTable } from './reliability/tables.ts';
import { miscalibrated, talliesOf, type Tally } from './reliability/tally.ts';
import type { Verdict } from './reliability/verdict.ts';

/** How many programs run at a time. */
const PROGRAMS = 2;

process.exitCode = await main();

async function main(): Promise<number> {
  const options = asked();
  if (options === undefined) return 2;
  const corpora = corporaFolder(options.corpora, process.env);
  const missing = SOURCES.filter(({ corpus }) => !isThere(corpora, corpus)).map(({ corpus }) => corpus);
  if (missing.length > 0) {
    console.error(`Not measured, for it is not in ${corpora}: ${missing.join(', ')}.`);
    return 0;
  }
  const tallies = await measured(corpora);
  console.log(`${reliabilityTable(tallies)}\n\n${kindsTable(tallies)}`);
  if (options.record === true) record(tallies);
  const off = miscalibrated(tallies);
  for (const { facts, confidence, judged, right } of off)
    console.error(`${facts}: confidence ${confidence}, but ${right} of ${judged} are right.`);
  return off.length > 0 ? 1 : 0;
}

function asked(): { corpora?: string; record?: boolean } | undefined {
  try {
    return parseArgs({ options: { corpora: { type: 'string' }, record: { type: 'boolean' } } }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

async function measured(corpora: string): Promise<Tally[]> {
  const verdicts = new Map<string, Verdict[]>();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'verbatim-reliability-'));
  try {
    await forEachOf(SOURCES, PROGRAMS, async ({ corpus, ...source }) => {
      verdicts.set(corpus, await source.verdicts(corpora, folder));
      console.error(`measured ${corpus}`);
    });
  } finally {
    await rm(folder, { recursive: true });
  }
  const golds = new Set(SOURCES.map(({ gold }) => gold));
  return [...golds].flatMap((name) => {
    const own = SOURCES.filter(({ gold }) => gold === name);
    return talliesOf(
      name,
      own.flatMap(({ corpus }) => verdicts.get(corpus) ?? []),
    );
  });
}
