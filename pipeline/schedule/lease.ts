import * as fs from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { path } from 'zx';
import { codeOf } from '../contract/thrown.ts';
import { makeFolder } from '../release/disk/files.ts';
import { jsonIn } from '../release/disk/read.ts';
import { type ProcessMark, isAlive, killGroup, markOf, thisMachine } from '../release/disk/processes.ts';

/** Who may run: the content of a lease file. */
export interface Holder extends ProcessMark {
  readonly machine: string;
  /** What it does, for people. */
  readonly what: string;
  readonly since: string;
  /** Counts up while the holder lives. */
  readonly beat: number;
  /** When it last counted up, by its own clock. */
  readonly beatAt: string;
  /** The process that works for it. */
  readonly child: ProcessMark | null;
  /** Given back: anybody may take the next one. */
  readonly free: boolean;
}

export interface Lease {
  /** Aborted when somebody else took over, since this process seemed dead. */
  readonly lost: AbortSignal;
  /** Names the process that works now, so that whoever takes over can end it. */
  working(child: number | null): Promise<void>;
  /** Gives it back. */
  release(): Promise<void>;
}

/** What a rival saw of a lease and since when, by a clock that no one sets (milliseconds). */
export interface Watch {
  seen: { readonly number: number; readonly beat: number; readonly since: number } | null;
}

const HEARTBEAT = 5_000;
/** A holder whose count stands still as long as this is dead, wherever it ran. */
export const STALE_AFTER = 60_000;

const NAME = /^lease-(\d+)\.json$/;

/**
 * Takes the lease of a folder, if nobody holds it. Leases are numbered files: the highest one counts, and the next number is taken by
 * creating its file, which only one can do. So no file that somebody may hold is ever taken away, and whoever was thought dead finds a higher
 * number than its own.
 * A holder is dead when its process is gone (on this machine), or when its count has stood still for `STALE_AFTER` while `watch` was
 * kept between calls; clocks of machines are not compared. What still works for a dead holder is ended first.
 * @returns the lease, or who holds it
 */
export async function takeLease(
  folder: string,
  what: string,
  watch: Watch = { seen: null },
): Promise<{ lease: Lease } | { holder: Holder | null }> {
  await makeFolder(folder);
  const highest = Math.max(0, ...(await numbersIn(folder)));
  const holder = highest === 0 ? null : await holderOf(folder, highest);
  if (highest > 0 && !isFree(holder, highest, watch)) return { holder };
  const number = highest + 1;
  const me: Holder = {
    ...markOf(process.pid),
    machine: thisMachine(),
    what,
    since: new Date().toISOString(),
    beat: 0,
    beatAt: new Date().toISOString(),
    child: null,
    free: false,
  };
  if (!(await create(folder, number, me))) return { holder: await holderOf(folder, number) };
  await endOrphan(holder);
  for (const old of await numbersIn(folder))
    if (old < number) await fs.rm(fileOf(folder, old), { force: true });
  return { lease: kept(folder, number, me) };
}

/** Who holds the lease of a folder; null where nobody does or nobody can say. */
export async function currentHolder(folder: string): Promise<Holder | null> {
  const highest = Math.max(0, ...(await numbersIn(folder)));
  const holder = highest === 0 ? null : await holderOf(folder, highest);
  return holder === null || holder.free ? null : holder;
}

function isFree(holder: Holder | null, number: number, watch: Watch): boolean {
  if (holder?.free === true) return true;
  if (holder !== null && holder.machine === thisMachine() && !isAlive(holder)) return true;
  const beat = holder?.beat ?? -1;
  const { seen } = watch;
  const now = performance.now();
  if (seen?.number === number && seen.beat === beat) return now - seen.since > STALE_AFTER;
  watch.seen = { number, beat, since: now };
  return false;
}

/** The work of a dead holder ends itself when it notices; this does not wait for it. */
async function endOrphan(holder: Holder | null): Promise<void> {
  const child = holder?.child ?? null;
  if (holder === null || child === null || holder.machine !== thisMachine()) return;
  for (let tries = 0; tries < 50 && isAlive(child); tries++) {
    killGroup(child.pid, 'SIGKILL');
    await wait(100);
  }
}

function kept(folder: string, number: number, first: Holder): Lease {
  const lost = new AbortController();
  let holder = first;
  // Writes follow one another, so that none is overtaken by an older one.
  let writing: Promise<void> = Promise.resolve();
  const write = (change: Partial<Holder>): Promise<void> => {
    writing = writing.then(async () => {
      if (lost.signal.aborted) return;
      if (await isSurpassed(folder, number)) return lost.abort();
      holder = { ...holder, ...change, beat: holder.beat + 1, beatAt: new Date().toISOString() };
      // A disk that is full for a while is no reason to give up; one that stays full makes the count stand still.
      await replace(folder, number, holder).catch(() => undefined);
    });
    return writing;
  };
  const timer = setInterval(() => void write({}), HEARTBEAT);
  timer.unref();
  return {
    lost: lost.signal,
    working: (child) => write({ child: child === null ? null : markOf(child) }),
    release: async () => {
      clearInterval(timer);
      await write({ free: true, child: null });
    },
  };
}

async function isSurpassed(folder: string, number: number): Promise<boolean> {
  return (await numbersIn(folder).catch(() => [])).some((other) => other > number);
}

async function numbersIn(folder: string): Promise<number[]> {
  const names = await fs.readdir(folder).catch(() => []);
  return names.flatMap((name) => {
    const number = NAME.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

function fileOf(folder: string, number: number): string {
  return path.join(folder, `lease-${number}.json`);
}

/** A link appears with its whole content, or not at all where the name is taken. */
async function create(folder: string, number: number, holder: Holder): Promise<boolean> {
  const aside = await writeAside(folder, holder);
  try {
    await fs.link(aside, fileOf(folder, number));
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await fs.rm(aside, { force: true });
  }
  // Where the number had been taken before and cleared away, a higher one stands.
  if (!(await isSurpassed(folder, number))) return true;
  await fs.rm(fileOf(folder, number), { force: true });
  return false;
}

async function replace(folder: string, number: number, holder: Holder): Promise<void> {
  await fs.rename(await writeAside(folder, holder), fileOf(folder, number));
}

async function writeAside(folder: string, holder: Holder): Promise<string> {
  const aside = path.join(folder, `.lease-${process.pid}-${Math.random().toString(36).slice(2)}`);
  await fs.writeFile(aside, `${JSON.stringify(holder)}\n`);
  return aside;
}

/** Null where the file cannot be read as a holder: it counts as one that stands still. */
async function holderOf(folder: string, number: number): Promise<Holder | null> {
  const value = await jsonIn(fileOf(folder, number));
  return isHolder(value) ? value : null;
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'pid' in value &&
    typeof value.pid === 'number' &&
    'machine' in value &&
    'beat' in value &&
    'free' in value
  );
}
