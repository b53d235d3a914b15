import { build, type BuildOptions, type BuildResult } from '../build.ts';
import type { ExitCode } from '../contract/problem.ts';
import { writeLastBuild } from '../release/index.ts';
import { problemsText } from '../terminal/problems.ts';
import { terminalReporter } from '../terminal/reporter.ts';
import { styleFor } from '../terminal/style.ts';
import { summaryOf } from '../terminal/summary.ts';

export interface BuildCommand {
  readonly sources: string;
  readonly out: string;
  readonly previous: string | undefined;
  readonly threads: number | undefined;
  readonly cores: number;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** `verbatim build`: builds, tells the terminal, and leaves the times of the run beside the releases. */
export async function buildCommand(command: BuildCommand): Promise<ExitCode> {
  const { sources, out, previous, threads, cores, quiet, json } = command;
  const reporter = terminalReporter(process.stderr, quiet || json);
  const result = await build(given({ sources, out, cores, threads, previous }), reporter);
  await writeLastBuild(out, lastBuild(result));
  if (json) process.stdout.write(`${JSON.stringify(asJson(result), null, 2)}\n`);
  else {
    if (result.problems.length > 0)
      process.stderr.write(`\nIn ${sources}:\n${problemsText(result.problems, styleFor(process.stderr))}`);
    if (!quiet) process.stdout.write(summaryOf(result, styleFor(process.stdout)));
  }
  return 0;
}

function given({
  threads,
  previous,
  ...needed
}: Pick<BuildCommand, 'sources' | 'out' | 'cores' | 'threads' | 'previous'>): BuildOptions {
  return {
    ...needed,
    ...(threads === undefined ? {} : { threads }),
    ...(previous === undefined ? {} : { previous }),
  };
}

function asJson(result: BuildResult) {
  return { exitCode: 0, ...result.released, ...lastBuild(result), problems: result.problems };
}

function lastBuild({ released, report, times }: BuildResult) {
  return {
    released: released.released,
    version: released.version,
    articles: report.articles.length,
    skipped: report.articles.filter(({ status }) => status === 'skipped').length,
    facts: report.facts,
    rejections: report.rejections,
    rows: report.rows,
    milliseconds: Object.fromEntries(
      Object.entries(times).map(([stage, time]) => [stage, Math.round(time * 10) / 10]),
    ),
  };
}
