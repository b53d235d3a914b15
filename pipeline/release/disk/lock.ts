import { rmSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { path } from 'zx';
import { codeOf } from '../../contract/thrown.ts';
import { userError, writingTo } from './failures.ts';
import { isThere, makeFolder, remove } from './files.ts';
import { isAlive, markOf, type ProcessMark, thisMachine } from './processes.ts';
import { jsonIn } from './read.ts';
import { asidePath } from './staging.ts';

/** Who builds: the content of a lock file. */
interface Holder extends ProcessMark {
  readonly machine: string;
  readonly since: string;
}

/** A lock file that is there; its holder is null where it cannot be read, as after a power cut. */
interface Found {
  readonly number: number;
  /** Tells this very file from a later one of the same name; '' where it is gone. */
  readonly mark: string;
  readonly holder: Holder | null;
}

const NAME = /^\.lock-(\d+)$/;
const TOUCH = 30_000;
/** A holder on another machine that has not touched its file for as long is dead; clocks may differ by less. Milliseconds. */
export const SILENT_AFTER = 15 * 60_000;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Does work while no other build works in the folder of releases, which is made where it is not there. The lock is given back whatever the
 * end, also where a signal ends the process; one that a dead process left behind is taken over.
 * @throws {VerbatimError} 2 where another build works there, or the folder cannot be written
 */
export async function aloneIn<T>(out: string, work: () => Promise<T>): Promise<T> {
  const isNew = !(await isThere(out));
  const file = await writingTo(out, async () => {
    await makeFolder(out);
    return take(out);
  });
  const giveBack = (): void => {
    try {
      rmSync(file, { force: true });
    } catch {
      // The disk refuses, of which the work has told; the lock is a dead one's once this process ends.
    }
  };
  const stop = (signal: NodeJS.Signals): void => {
    giveBack();
    for (const each of SIGNALS) process.off(each, stop);
    // Whoever else listens decides how the process ends.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  const timer = setInterval(() => void fs.utimes(file, new Date(), new Date()).catch(() => undefined), TOUCH);
  timer.unref();
  try {
    return await work();
  } finally {
    clearInterval(timer);
    for (const signal of SIGNALS) process.off(signal, stop);
    giveBack();
    // Where nothing came of it, nothing is left; a folder that holds something stays.
    if (isNew) await fs.rmdir(out).catch(() => undefined);
  }
}

/**
 * Locks are numbered files, of which the highest counts, and a number is taken by linking a whole file to its name, which only one can do.
 * A free folder has none, so a lock is number 1 unless it was taken over from the dead: then it has the next number, and the dead one's file
 * goes only after that. Whoever does not find, after its link, the very file of the dead one that it saw came too late and steps back: another
 * one may have taken over and ended meanwhile, and a third begun.
 * @returns the path of the lock file
 */
async function take(out: string): Promise<string> {
  const found = await highest(out);
  if (found !== null && !(await isDead(out, found))) throw isLocked(out, found);
  const number = (found?.number ?? 0) + 1;
  const file = fileOf(out, number);
  if (!(await create(out, file))) throw isLocked(out, await foundAt(out, number));
  const numbers = await numbersIn(out);
  const others = numbers.filter((other) => other !== number);
  const isLate =
    !numbers.includes(number) ||
    others.some((other) => other > (found?.number ?? 0)) ||
    (found !== null && (found.mark === '' || (await markAt(out, found.number)) !== found.mark));
  if (isLate) {
    await remove(file);
    throw isLocked(out, await highest(out));
  }
  for (const old of others) await remove(fileOf(out, old));
  return file;
}

async function create(out: string, file: string): Promise<boolean> {
  const me: Holder = {
    ...markOf(process.pid),
    machine: thisMachine(),
    since: new Date().toISOString(),
  };
  const aside = asidePath(out, `lock-${Math.random().toString(36).slice(2)}`);
  try {
    await fs.writeFile(aside, `${JSON.stringify(me)}\n`);
    await fs.link(aside, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await remove(aside);
  }
}

async function isDead(out: string, { number, holder }: Found): Promise<boolean> {
  if (holder === null) return true;
  if (holder.machine === thisMachine()) return !isAlive(holder);
  const touched = await fs.stat(fileOf(out, number)).catch(() => null);
  return touched !== null && Date.now() - touched.mtimeMs > SILENT_AFTER;
}

async function highest(out: string): Promise<Found | null> {
  const number = Math.max(0, ...(await numbersIn(out)));
  return number === 0 ? null : foundAt(out, number);
}

/** Its mark is taken before it is read, so that a file that was changed between the two is seen as another one. */
async function foundAt(out: string, number: number): Promise<Found> {
  const mark = await markAt(out, number);
  return { number, mark, holder: await holderOf(fileOf(out, number)) };
}

async function markAt(out: string, number: number): Promise<string> {
  const found = await fs.stat(fileOf(out, number)).catch(() => null);
  return found === null ? '' : `${found.ino} ${found.mtimeMs} ${found.size}`;
}

async function numbersIn(out: string): Promise<number[]> {
  return (await fs.readdir(out)).flatMap((name) => {
    const number = NAME.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

function fileOf(out: string, number: number): string {
  return path.join(out, `.lock-${number}`);
}

async function holderOf(file: string): Promise<Holder | null> {
  const value = await jsonIn(file);
  return isHolder(value) ? value : null;
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'pid' in value &&
    typeof value.pid === 'number' &&
    'began' in value &&
    typeof value.began === 'string' &&
    'machine' in value &&
    typeof value.machine === 'string' &&
    'since' in value &&
    typeof value.since === 'string'
  );
}

function isLocked(out: string, found: Found | null): Error {
  const holder = found?.holder ?? null;
  const who =
    holder === null
      ? 'Another build'
      : `Another build (process ${holder.pid} on ${holder.machine.split(' ')[0]}, since ${holder.since})`;
  const isHere = holder === null || holder.machine === thisMachine();
  return userError(
    'locked',
    found === null ? out : fileOf(out, found.number),
    `${who} works in this folder of releases.`,
    isHere
      ? 'Wait for its end, or stop it, and build again.'
      : 'Wait for its end, or stop it there; if it cannot run any more, build again in a quarter of an hour.',
  );
}
