import { fetchSources } from '../collect/sources/fetch-sources.ts';
import type { SourceResult } from '../collect/sources/collect-sources.ts';
import type { ExitCode, Problem } from '../contract/problem.ts';
import { counted } from '../terminal/count.ts';
import { problemsText } from '../terminal/problems.ts';
import { styleFor } from '../terminal/style.ts';
import { tableText } from '../terminal/table.ts';
import { untilStopped } from './until-stopped.ts';

export interface FetchCommand {
  readonly sources: string;
  readonly json: boolean;
  readonly quiet: boolean;
}

/**
 * `verbatim fetch`: 0 where any source can be used, 2 where none can. Stopped by a signal it writes down what it has, tells of it, and then
 * ends by that signal.
 */
export async function fetchCommand({ sources, json, quiet }: FetchCommand): Promise<ExitCode> {
  const told = !quiet && !json;
  return untilStopped(async (signal) => {
    const { results, problems } = await fetchSources({
      folder: sources,
      now: new Date().toISOString(),
      signal,
      onResult: ({ status, address }) => {
        if (told) process.stderr.write(`${status.padEnd(10)}${address}\n`);
      },
    });
    const all = [...problems, ...results.flatMap((result) => result.problems)];
    const exitCode = results.some(isOfUse) ? 0 : 2;
    if (json) process.stdout.write(`${JSON.stringify(asJson(exitCode, results, all), null, 2)}\n`);
    else {
      if (all.length > 0)
        process.stderr.write(`\nIn ${sources}:\n${problemsText(all, styleFor(process.stderr))}`);
      if (told) process.stdout.write(summary(results));
    }
    return exitCode;
  });
}

function isOfUse({ status }: SourceResult): boolean {
  return status !== 'failed' && status !== 'refused';
}

function summary(results: readonly SourceResult[]): string {
  const rows = results.map(({ status, entry, items }) => [
    status,
    entry.kind,
    entry.where,
    items === undefined ? '' : itemsText(items),
  ]);
  const useless = results.filter((result) => !isOfUse(result)).length;
  const ending = useless === 0 ? '' : `, ${useless} of no use so far`;
  return `\n${tableText(rows)}\n${counted(results.length, 'source')}${ending}.\n`;
}

/** "20 articles, 3 new, 1 not to be had" */
function itemsText({ known, asked }: NonNullable<SourceResult['items']>): string {
  const fresh = asked.filter((status) => status === 'fetched' || status === 'unchanged').length;
  const failed = asked.length - fresh;
  return [
    counted(known, 'article'),
    ...(fresh === 0 ? [] : [`${fresh} new`]),
    ...(failed === 0 ? [] : [`${failed} not to be had`]),
  ].join(', ');
}

function asJson(exitCode: ExitCode, results: readonly SourceResult[], problems: readonly Problem[]) {
  const sources = results.map(({ entry, status, items }) => ({
    [entry.kind]: entry.where,
    status,
    ...(items === undefined ? {} : { articles: items.known, asked: items.asked.length }),
  }));
  return { exitCode, sources, problems };
}
