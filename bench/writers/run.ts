/** One run of `bench/writers.ts` in a process of its own: `run.ts WRITER ROWS`, with the garbage collector exposed. Prints `Measured`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import { writeFile } from '../../pipeline/release/disk/files.ts';
import { csvFile } from '../../pipeline/release/formats/csv.ts';
import type { OutputFile } from '../../pipeline/release/output-file.ts';
import { benchRows, benchSchema } from './rows.ts';

export interface Measured {
  /** From the rows in memory to the file on disk. */
  readonly seconds: number;
  /** Of all threads of the process in that time, in seconds. */
  readonly processor: number;
  /** Highest resident set while writing, above that of the rows. */
  readonly megabytes: number;
  readonly sha256: string;
}

const [writer, count] = process.argv.slice(2).map(Number);
const rows = benchRows(count ?? 0);
const files: OutputFile[] = [
  { path: 'rows.csv', chunks: () => [`${Papa.unparse(rows)}\r\n`] },
  csvFile('rows', benchSchema(), rows),
];
const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-writers-'));
try {
  console.log(JSON.stringify(await measure(files[writer ?? 0])));
} finally {
  await rm(folder, { recursive: true });
}

async function measure(file: OutputFile | undefined): Promise<Measured> {
  if (file === undefined) throw new Error('usage: run.ts 0|1 ROWS');
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  forgetHighest();
  const [started, used] = [performance.now(), process.cpuUsage()];
  const { sha256 } = await writeFile(folder, file);
  const { user, system } = process.cpuUsage(used);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, processor: (user + system) / 1e6, megabytes: (highestResident() - before) / 1e6, sha256 };
}

/** Forgets the highest resident set so far, where the system can (Linux); else the making of the rows counts too. */
function forgetHighest(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    console.error('The highest memory is of the whole process here, not of the writing alone.');
  }
}

/** The highest resident set, in bytes. */
function highestResident(): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
