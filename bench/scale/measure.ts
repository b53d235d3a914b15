import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeArticle, writeArticles } from './corpus.ts';

/** What one run took. */
interface Taken {
  readonly exitCode: number;
  /** Of the processor, all threads together. */
  readonly seconds: number;
  /** Of the wall, with the start of the program. */
  readonly wall: number;
  /** The most memory that the process had at one time. */
  readonly megabytes: number;
}

/** What the builds of so many articles take. */
export interface Measured {
  readonly articles: number;
  readonly cold: Taken;
  /** The same once more. */
  readonly again: Taken;
  /** With one article more. */
  readonly more: Taken;
}

/** Builds a made-up corpus from nothing, once more, and with one article more, each in a process of its own. */
export async function measured(articles: number, tell: (what: string) => void): Promise<Measured> {
  return inFolder(async (folder) => {
    const sources = path.join(folder, 'articles');
    await writeArticles(sources, articles);
    const build = (what: string): Taken => {
      const taken = built(sources, path.join(folder, 'out'));
      tell(`${articles} articles, ${what}: ${taken.seconds.toFixed(1)} s, ${taken.megabytes.toFixed(0)} MB`);
      return taken;
    };
    const cold = build('from nothing');
    const again = build('nothing new');
    await writeArticle(sources, articles);
    return { articles, cold, again, more: build('one more') };
  });
}

/** Seconds of the wall that the stages of single articles take with each number of threads; the best of some rounds. */
export async function secondsWith(
  threads: readonly number[],
  articles: number,
  rounds: number,
): Promise<number[]> {
  return inFolder(async (folder) => {
    await writeArticles(folder, articles);
    const run = (count: number): number =>
      Number(child(['threads.ts', folder, String(count)], ['--import', 'tsx']));
    const times = Array.from({ length: rounds }, () => threads.map(run));
    return threads.map((_, at) => Math.min(...times.map((round) => round[at] ?? Infinity)));
  });
}

function built(sources: string, out: string): Taken {
  const taken: Taken = JSON.parse(child(['run.mjs', 'build', '--sources', sources, '--out', out, '--quiet']));
  if (taken.exitCode !== 0) throw new Error(`the build of ${sources} ended with ${taken.exitCode}`);
  return taken;
}

/** What a script beside this one prints, with its arguments. */
function child([script = '', ...args]: readonly string[], options: readonly string[] = []): string {
  const file = path.resolve(import.meta.dirname, script);
  return execFileSync(process.execPath, [...options, file, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-scale-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
