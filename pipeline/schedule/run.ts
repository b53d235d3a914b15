import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { messageOf } from '../contract/thrown.ts';
import { isFetched } from '../collect/sources/entry.ts';
import { readSourcesFile } from '../collect/sources/read-sources-file.ts';
import { type ChildResult, runChild } from './child-process.ts';
import type { ScheduleConfig } from './config.ts';
import { endingOf } from './ending.ts';
import type { Lease } from './lease.ts';
import { appendRecord } from './ledger.ts';
import type { Log } from './log.ts';
import type { Asked, Ending, FinishedRecord, Run } from './record.ts';
import { isFinal } from './retry.ts';

/** What runs need that does not change between them. */
export interface RunSetting {
  readonly config: ScheduleConfig;
  readonly sources: string;
  /** The folder of releases. */
  readonly out: string;
  /** The folder of the schedule's own state. */
  readonly state: string;
  /** The script that is given `fetch …` and `build …`. */
  readonly program: string;
  readonly now: () => number;
  readonly log: Log;
  /** Told to stop. */
  readonly stop: AbortSignal;
  /** Told of each end of a run. */
  readonly finished?: (record: FinishedRecord) => void;
}

/** A run that is to be made. */
export interface Wanted {
  /** Milliseconds since 1970; null for a run by hand. */
  readonly slot: number | null;
  readonly asked: Asked;
  readonly attempt: number;
}

/**
 * One run under the lease: written down, a fetch where `sources.yaml` names addresses, a build, and its end written down.
 * @returns how it ended; null where the lease was lost meanwhile, since whoever took over writes the end
 * @throws what the disk refuses of the ledger
 */
export async function makeRun(
  setting: RunSetting,
  lease: Lease,
  wanted: Wanted,
): Promise<FinishedRecord | null> {
  const { state, now, log, config } = setting;
  const run: Run = {
    ...wanted,
    run: nameOfRun(now()),
    slot: wanted.slot === null ? null : instant(wanted.slot),
  };
  const at = instant(now());
  await appendRecord(state, { event: 'started', at, ...run, host: hostname(), pid: process.pid });
  log('info', 'run started', { ...run });
  const ending = await fetchAndBuild(setting, lease, run);
  await lease.working(null);
  if (lease.lost.aborted) {
    log('error', 'another scheduler took over, so the run was abandoned', { run: run.run });
    return null;
  }
  return writeEnd(setting, run, ending, isFinal(ending, run.attempt, config));
}

/** The end of a run that was killed, and the scheduler with it; found by whoever holds the lease now. */
export function writeKilled(setting: RunSetting, run: Run): Promise<FinishedRecord> {
  const ending: Ending = {
    outcome: 'abandoned',
    exitCode: null,
    version: null,
    counts: null,
    error: 'The scheduler was killed, and the run with it.',
  };
  return writeEnd(setting, run, ending, isFinal(ending, run.attempt, setting.config));
}

async function writeEnd(
  setting: RunSetting,
  of: Run,
  ending: Ending,
  final: boolean,
): Promise<FinishedRecord> {
  const { run, slot, asked, attempt } = of;
  const at = instant(setting.now());
  const record: FinishedRecord = { event: 'finished', at, run, slot, asked, attempt, ...ending, final };
  await appendRecord(setting.state, record);
  const isGood = ending.outcome === 'released' || ending.outcome === 'unchanged';
  const { event: _event, at: _at, ...fields } = record;
  setting.log(isGood ? (ending.also === undefined ? 'info' : 'warn') : 'error', 'run finished', fields);
  setting.finished?.(record);
  return record;
}

/** Both share one time limit, of which a fetch may use half: the store holds what came before, so a build follows whatever became of it. */
async function fetchAndBuild(setting: RunSetting, lease: Lease, { run }: Run): Promise<Ending> {
  const { sources, out, config, log, stop } = setting;
  const limit = config.timeLimitMinutes * 60_000;
  const began = performance.now();
  const left = (): number => Math.max(0, limit - (performance.now() - began));
  try {
    if (await hasAddresses(sources)) {
      const { exitCode, endedFor, stderr } = await child(
        setting,
        lease,
        run,
        ['fetch', '--sources', sources],
        limit / 2,
      );
      if (exitCode === 0) log('info', 'fetched', { run });
      else
        log('warn', 'the fetch failed; building from what was fetched before', {
          run,
          exitCode,
          endedFor,
          stderr,
        });
    }
    if (stop.aborted || lease.lost.aborted) return notBegun('abandoned', 'The scheduler was told to stop.');
    return endingOf(await child(setting, lease, run, ['build', '--sources', sources, '--out', out], left()));
  } catch (error) {
    return notBegun('failed', `The build could not be started: ${messageOf(error)}.`);
  }
}

function notBegun(outcome: Ending['outcome'], error: string): Ending {
  return { outcome, exitCode: null, version: null, counts: null, error };
}

/** A fetch is asked to stop at once, for it keeps what it has; a build may come to its end. */
function child(
  { program, stop, config }: RunSetting,
  lease: Lease,
  run: string,
  args: readonly string[],
  timeLimit: number,
): Promise<ChildResult> {
  return runChild({
    program,
    run,
    args: [...args, '--json'],
    timeLimit,
    stop,
    stopWithin: args[0] === 'fetch' ? 0 : config.stopWithinSeconds * 1000,
    lost: lease.lost,
    started: (pid) => void lease.working(pid),
  });
}

/** Where sources.yaml is wrong, the build that follows says so. */
async function hasAddresses(sources: string): Promise<boolean> {
  return readSourcesFile(sources).then(
    ({ list }) => list.entries.some(isFetched),
    () => false,
  );
}

/** Sorted by time, and different where two begin at once. */
function nameOfRun(now: number): string {
  return `${instant(now).replace(/\D/g, '').slice(0, 14)}-${randomBytes(3).toString('hex')}`;
}

/** Milliseconds since 1970 as the ledger writes them. */
export function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
