import { setTimeout as wait } from 'node:timers/promises';
import { type ExitCode, VerbatimError } from '../contract/problem.ts';
import { isBusy, patiently, seemsDead } from '../schedule/alone.ts';
import { type Looked, runDue, runNow, settledSlots } from '../schedule/due.ts';
import type { Holder, Watch } from '../schedule/lease.ts';
import { readLedger } from '../schedule/ledger.ts';
import type { FinishedRecord } from '../schedule/record.ts';
import { waitAfter } from '../schedule/retry.ts';
import { type RunSetting, instant } from '../schedule/run.ts';
import { slotsOf } from '../schedule/slots.ts';
import { stateOf } from '../schedule/state.ts';
import type { ScheduleCommand } from './schedule.ts';

const MOST_BACKFILLED = 1_000;

/**
 * `verbatim schedule run`: one run now, tried again as the schedule says; with `--due` only what the schedule has due, which may be nothing.
 * The exit code is that of the build.
 */
export async function runCommand(
  setting: RunSetting,
  { due }: Pick<ScheduleCommand, 'due'>,
): Promise<ExitCode> {
  if (due) {
    const { runs, busy, holder } = await oncePossible(setting, (watch) => runDue(setting, watch));
    if (busy) setting.log('info', 'somebody else is at work', holderFields(holder));
    return worst(runs);
  }
  for (let attempt = 1; ; attempt++) {
    const looked = await oncePossible(setting, (watch) =>
      runNow(setting, watch, [{ slot: null, asked: 'manual', attempt }]),
    );
    if (looked.busy) throw isBusy(setting.out, looked.holder);
    const [finished] = looked.runs;
    if (finished === undefined) return 1;
    if (finished.final || setting.stop.aborted) return exitCodeOf(finished);
    const pause = waitAfter(attempt, finished.outcome, setting.config);
    await wait(pause, undefined, { signal: setting.stop }).catch(() => undefined);
  }
}

/**
 * `verbatim schedule backfill --from … [--to …]`: runs the slots of a time past that had no run which settled them: those that were missed,
 * or lie before the schedule began. What lies after the last settled slot is the scheduler's own.
 */
export async function backfillCommand(setting: RunSetting, command: ScheduleCommand): Promise<ExitCode> {
  const from = dateOf('from', command.from);
  const { settledThrough } = stateOf(await readLedger(setting.state));
  const end = Number.isFinite(settledThrough) ? settledThrough : setting.now();
  const to = Math.min(command.to === undefined ? end : dateOf('to', command.to), end);
  const missing = await missingSlots(setting, from, to);
  setting.log('info', 'backfill', { from: instant(from), to: instant(to), slots: missing.length });
  if (command.dryRun || missing.length === 0) {
    for (const slot of missing) setting.log('info', 'to run', { slot: instant(slot) });
    return 0;
  }
  const wanted = missing.map((slot) => ({ slot, asked: 'backfill' as const, attempt: 1 }));
  const looked = await oncePossible(setting, (watch) => runNow(setting, watch, wanted));
  if (looked.busy) throw isBusy(setting.out, looked.holder);
  return worst(looked.runs);
}

async function missingSlots(setting: RunSetting, from: number, to: number): Promise<number[]> {
  const slots = slotsOf(setting.config);
  const settled = await settledSlots(setting.state);
  const missing: number[] = [];
  for (let slot = slots.after(from - 1); slot !== null && slot <= to; slot = slots.after(slot)) {
    if (!settled.has(slot)) missing.push(slot);
    if (missing.length > MOST_BACKFILLED)
      throw mistake(
        'backfill',
        `There are more than ${MOST_BACKFILLED} slots to run.`,
        'Name a shorter time.',
        '--from',
      );
  }
  return missing;
}

function oncePossible(setting: RunSetting, look: (watch: Watch) => Promise<Looked>): Promise<Looked> {
  return patiently(look, ({ busy, holder }) => busy && seemsDead(holder, setting.now()), setting.stop);
}

function worst(runs: readonly FinishedRecord[]): ExitCode {
  const codes = runs.map(exitCodeOf);
  return ([1, 2, 3] as const).find((code) => codes.includes(code)) ?? 0;
}

function exitCodeOf({ outcome, exitCode }: FinishedRecord): ExitCode {
  if (outcome === 'released' || outcome === 'unchanged') return 0;
  return exitCode === 2 || exitCode === 3 ? exitCode : 1;
}

function dateOf(flag: 'from' | 'to', words: string | undefined): number {
  const date = words === undefined ? NaN : Date.parse(words);
  if (!Number.isNaN(date)) return date;
  const given =
    words === undefined ? `"verbatim schedule backfill" needs --${flag}.` : `"${words}" is no time.`;
  throw mistake(
    'time',
    given,
    'Give a day, like 2025-11-17 (it begins in UTC), or a time with its zone, like 2025-11-17T06:00:00Z.',
    `--${flag}`,
  );
}

function holderFields(holder: Holder | null): Readonly<Record<string, unknown>> {
  return holder === null ? {} : { pid: holder.pid, machine: holder.machine, since: holder.since };
}

function mistake(code: string, message: string, remedy: string, field: string): VerbatimError {
  return new VerbatimError(2, [
    { level: 'error', stage: 'release', code: `schedule/${code}`, message, remedy, field },
  ]);
}
