import * as fs from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { path } from 'zx';
import { VerbatimError } from '../contract/problem.ts';
import { type Holder, STALE_AFTER, type Watch, takeLease } from './lease.ts';

/** The folder of the ledger and the lease, in the folder of releases. */
export const STATE = '.schedule';

/** Set for what a scheduler runs: it holds the lease for it. */
export const RUN_VARIABLE = 'VERBATIM_RUN';

const POLL = 2_000;

/**
 * Does work in the folder of releases while nobody else runs there on a schedule. A folder that no scheduler ever served has no lease, and
 * none is made.
 * @throws {VerbatimError} 2 where a run goes on
 */
export async function alone<T>(out: string, what: string, work: () => Promise<T>): Promise<T> {
  const state = path.join(out, STATE);
  const isServed = await fs.stat(state).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isServed || process.env[RUN_VARIABLE] !== undefined) return work();
  const taken = await patiently(
    (watch) => takeLease(state, what, watch),
    (result) => 'holder' in result && seemsDead(result.holder, Date.now()),
  );
  if ('holder' in taken) throw isBusy(out, taken.holder);
  try {
    return await work();
  } finally {
    await taken.lease.release();
  }
}

/** Looks again where whoever holds the lease seems dead by its clock, for as long as it takes to be sure. */
export async function patiently<T>(
  look: (watch: Watch) => Promise<T>,
  isOpen: (result: T) => boolean,
  stop?: AbortSignal,
): Promise<T> {
  const watch: Watch = { seen: null };
  const patience = performance.now() + STALE_AFTER + 2 * POLL;
  for (;;) {
    const result = await look(watch);
    if (!isOpen(result) || stop?.aborted === true || performance.now() > patience) return result;
    await wait(POLL, undefined, stop === undefined ? {} : { signal: stop }).catch(() => undefined);
  }
}

export function seemsDead(holder: Holder | null, now: number): boolean {
  return holder === null || Math.abs(now - Date.parse(holder.beatAt)) > STALE_AFTER;
}

/** What whoever finds the lease held is told. */
export function isBusy(out: string, holder: Holder | null): VerbatimError {
  const who =
    holder === null
      ? 'somebody'
      : `process ${holder.pid} on ${holder.machine.split(' ')[0]}, since ${holder.since}`;
  return new VerbatimError(2, [
    {
      level: 'error',
      stage: 'release',
      code: 'release/busy',
      message: `Another run goes on: ${who}.`,
      remedy: 'Wait for its end, or stop it.',
      file: out,
    },
  ]);
}
