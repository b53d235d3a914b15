/**
 * Measures how a large table is written to CSV against papaparse on the whole array: speed and memory, to a file on disk.
 *
 *   npm run bench:writers -- [--rows 1000000] [--rounds 3]
 *
 * Both hold the same rows (12 columns, typed as in `evidence`) as one array, and both write through `writeFile` of the release stage, which
 * hashes and waits for the disk; only the making of the CSV differs. Each run is a process of its own and the two take turns. Speed is by
 * the time of the processor, all threads together, from the rows in memory to the file on disk, so that other programs do not count; the
 * time of the wall stands beside it. Memory is the highest resident set in that time above the resident set just before it, when the rows
 * stand in memory and garbage was collected. Medians of the rounds. The two files must be the same bytes.
 * Exit codes: 0 measured; 1 the files differ; 2 the arguments are wrong.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { tableOf } from './speed/table.ts';
import type { Measured } from './writers/run.ts';
import { median } from './median.ts';

const USAGE = 'usage: npm run bench:writers -- [--rows 1000000] [--rounds 3]';
const WRITERS = ['papaparse, whole array', 'release, in chunks'] as const;

process.exitCode = main(process.argv.slice(2));

function main(args: string[]): number {
  const asked = optionsOf(args);
  if (asked === undefined) {
    console.error(USAGE);
    return 2;
  }
  const runs = WRITERS.map((): Measured[] => []);
  for (let round = 0; round < asked.rounds; round++) {
    for (const [writer, measured] of runs.entries()) measured.push(inChild(writer, asked.rows));
  }
  console.log(`${asked.rows} rows × 12 columns to a CSV file, medians of ${asked.rounds} rounds\n`);
  const lines = runs.map((measured) => ({
    seconds: median(measured.map((run) => run.seconds)),
    processor: median(measured.map((run) => run.processor)),
    megabytes: median(measured.map((run) => run.megabytes)),
  }));
  const [whole] = lines;
  console.log(
    tableOf(
      ['writer', 'wall, s', 'processor, s', 'MB above the rows', 'speed', 'memory'],
      lines.map(({ seconds, processor, megabytes }, writer) => [
        WRITERS[writer] ?? '',
        seconds.toFixed(1),
        processor.toFixed(1),
        megabytes.toFixed(0),
        `× ${((whole?.processor ?? processor) / processor).toFixed(2)}`,
        `${((100 * megabytes) / (whole?.megabytes ?? megabytes)).toFixed(0)} %`,
      ]),
    ),
  );
  const hashes = new Set(runs.flat().map((run) => run.sha256));
  console.log(hashes.size === 1 ? '\nThe files are the same.' : '\nThe files differ.');
  return hashes.size === 1 ? 0 : 1;
}

function inChild(writer: number, rows: number): Measured {
  const child = path.resolve(import.meta.dirname, 'writers/run.ts');
  const output = execFileSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=8000', '--import', 'tsx', child, String(writer), String(rows)],
    { encoding: 'utf8' },
  );
  return JSON.parse(output);
}

function optionsOf(args: string[]): { readonly rows: number; readonly rounds: number } | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: { rows: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '3' } },
    });
    const [rows, rounds] = [Number(values.rows), Number(values.rounds)];
    return [rows, rounds].every((count) => Number.isInteger(count) && count > 0)
      ? { rows, rounds }
      : undefined;
  } catch {
    return undefined;
  }
}
