import * as fs from 'node:fs/promises';
import { path } from 'zx';
import { build, type BuildOptions, type BuildResult } from '../build.ts';
import type { ExitCode } from '../contract/problem.ts';
import { publicKeyText, type SecretKey, writeLastBuild } from '../release/index.ts';
import type { Accepting } from '../release-gates.ts';
import { alone } from '../schedule/alone.ts';
import { problemsText } from '../terminal/problems.ts';
import { terminalReporter } from '../terminal/reporter.ts';
import { styleFor } from '../terminal/style.ts';
import { summaryOf } from '../terminal/summary.ts';
import { signingKey } from './signing-key.ts';

export interface BuildCommand {
  readonly sources: string;
  readonly out: string;
  readonly previous: string | undefined;
  readonly threads: number | undefined;
  /** How many of the newest releases keep their folders. */
  readonly keep: number | undefined;
  readonly cores: number;
  /** Folder in which what came of articles is kept; that of the sources where it is not named. */
  readonly cache: string | undefined;
  /** Whether nothing is kept, and nothing that was kept is used. */
  readonly noCache: boolean;
  /** File of the key that the release is signed with. */
  readonly signKey: string | undefined;
  /** What is let through though it is not as expected. */
  readonly accept: Accepting | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** Beside the store of snapshots, as it holds the words of articles, too, which may not be published with the releases. */
const CACHE = '.cache';

/**
 * `verbatim build`: builds, tells the terminal, and leaves the times of the run beside the releases. In a folder that a scheduler serves it
 * waits for nobody: where a run goes on, it says so.
 */
export async function buildCommand(command: BuildCommand): Promise<ExitCode> {
  return alone(command.out, 'build', () => buildAndTell(command));
}

async function buildAndTell(command: BuildCommand): Promise<ExitCode> {
  const { sources, out, previous, threads, keep, cores, signKey, accept, quiet, json } = command;
  const cache = command.noCache ? undefined : (command.cache ?? path.join(sources, CACHE));
  const key = signKey === undefined ? undefined : await signingKey(signKey);
  const reporter = terminalReporter(process.stderr, quiet || json);
  const result = await build(
    given({ sources, out, cores, threads, keep, previous, key, cache, accept }),
    reporter,
  );
  if (key !== undefined) await fs.writeFile(path.join(out, 'verbatim.pub'), publicKeyText(key));
  await writeLastBuild(out, lastBuild(result));
  if (json) process.stdout.write(`${JSON.stringify(asJson(result), null, 2)}\n`);
  else {
    if (result.problems.length > 0)
      process.stderr.write(`\nIn ${sources}:\n${problemsText(result.problems, styleFor(process.stderr))}`);
    if (!quiet) {
      const signed = key === undefined ? 'The release is not signed.' : 'The release is signed.';
      const said = result.released.released ? `${signed}\n` : '';
      process.stdout.write(`${summaryOf(result, styleFor(process.stdout))}${said}`);
    }
  }
  return 0;
}

function given({
  threads,
  keep,
  previous,
  key,
  cache,
  accept,
  ...needed
}: Pick<BuildCommand, 'sources' | 'out' | 'cores' | 'threads' | 'keep' | 'previous' | 'cache' | 'accept'> & {
  readonly key: SecretKey | undefined;
}): BuildOptions {
  return {
    ...needed,
    ...(threads === undefined ? {} : { threads }),
    ...(keep === undefined ? {} : { keep }),
    ...(previous === undefined ? {} : { previous }),
    ...(key === undefined ? {} : { key }),
    ...(accept === undefined ? {} : { accept }),
    ...(cache === undefined ? {} : { cache }),
  };
}

function asJson(result: BuildResult) {
  return { exitCode: 0, ...result.released, ...lastBuild(result), problems: result.problems };
}

function lastBuild({ released, report, times, work }: BuildResult) {
  return {
    released: released.released,
    version: released.version,
    articles: report.articles.length,
    skipped: report.articles.filter(({ status }) => status === 'skipped').length,
    anew: work.anew,
    facts: report.facts,
    rejections: report.rejections,
    rows: report.rows,
    corrections: report.corrections,
    milliseconds: Object.fromEntries(
      Object.entries(times).map(([stage, time]) => [stage, Math.round(time * 10) / 10]),
    ),
  };
}
