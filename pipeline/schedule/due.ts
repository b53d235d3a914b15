import { type Holder, type Lease, type Watch, takeLease } from './lease.ts';
import { appendRecord, readAllLedgers, readLedger, rotateLedger } from './ledger.ts';
import { nextStep, type PlanPolicy } from './plan.ts';
import type { FinishedRecord, ScheduledRecord } from './record.ts';
import { type RunSetting, type Wanted, instant, makeRun, writeKilled } from './run.ts';
import { type Slots, slotsOf } from './slots.ts';
import { type LedgerState, isKnown, stateOf } from './state.ts';

/** What came of looking for work. */
export interface Looked {
  readonly runs: readonly FinishedRecord[];
  /** When to look again, in milliseconds since 1970; null where the next slot is early enough. */
  readonly again: number | null;
  /** Somebody else is at work. */
  readonly busy: boolean;
  /** Who that is, where it can be said. */
  readonly holder: Holder | null;
}

/** A slot may be this late, beyond its jitter, and count as in time. */
const GRACE = 60_000;
/** How soon to look again where somebody else is at work. */
const PATIENCE = 2_000;

/**
 * Makes the runs that are due, one after the other, under the lease. Several may call it at once: one of them works, and each slot is run
 * by the first that finds it in the ledger as not settled.
 * @param late milliseconds by which slots are taken to come later than they do: what jitter may put off
 */
export async function runDue(setting: RunSetting, watch: Watch, late = 0): Promise<Looked> {
  const slots = slotsOf(setting.config);
  const policy = policyOf(setting);
  const glance = stateOf(await readLedger(setting.state));
  if (isKnown(glance, setting.config) && glance.unfinished.length === 0) {
    const step = nextStep(glance, policy, slots, setting.now() - late);
    if (step.kind === 'wait') return { runs: [], again: step.until, busy: false, holder: null };
  }
  const taken = await takeLease(setting.state, 'schedule', watch);
  if ('holder' in taken) return busy(setting, taken.holder);
  try {
    return await workThrough(setting, taken.lease, slots, late);
  } finally {
    await taken.lease.release();
  }
}

/** Runs under the lease what is wanted now, whatever the schedule says. */
export async function runNow(setting: RunSetting, watch: Watch, wanted: readonly Wanted[]): Promise<Looked> {
  const taken = await takeLease(setting.state, wanted[0]?.asked ?? 'manual', watch);
  if ('holder' in taken) return busy(setting, taken.holder);
  const runs: FinishedRecord[] = [];
  try {
    await settleKilled(setting, stateOf(await readLedger(setting.state)));
    for (const one of wanted) {
      if (setting.stop.aborted || taken.lease.lost.aborted) break;
      const finished = await makeRun(setting, taken.lease, one);
      if (finished !== null) runs.push(finished);
    }
    return { runs, again: null, busy: false, holder: null };
  } finally {
    await taken.lease.release();
  }
}

/** Slots that had a run that settled them, among all that the ledger still holds. */
export async function settledSlots(folder: string): Promise<Set<number>> {
  const all = await readAllLedgers(folder);
  return new Set(
    all.flatMap((record) =>
      record.event === 'finished' && record.final && record.slot !== null ? [Date.parse(record.slot)] : [],
    ),
  );
}

async function workThrough(setting: RunSetting, lease: Lease, slots: Slots, late: number): Promise<Looked> {
  const { state: folder, now, stop, log } = setting;
  const runs: FinishedRecord[] = [];
  await settleKilled(setting, stateOf(await readLedger(folder)));
  while (!stop.aborted && !lease.lost.aborted) {
    const state = stateOf(await readLedger(folder));
    if (!isKnown(state, setting.config)) {
      await appendRecord(folder, scheduled(setting, now()));
      log('info', 'the schedule begins now', {
        cron: setting.config.cron,
        timezone: setting.config.timezone,
      });
      continue;
    }
    const step = nextStep(state, policyOf(setting), slots, now() - late);
    if (step.kind === 'wait') {
      if (state.open === null) await rotateLedger(folder, scheduled(setting, state.settledThrough));
      return { runs, again: step.until, busy: false, holder: null };
    }
    if (step.kind === 'skip') {
      const { first, last } = step;
      await appendRecord(folder, {
        event: 'skipped',
        at: instant(now()),
        first: instant(first),
        last: instant(last),
      });
      log('warn', 'slots were missed and are left out', { first: instant(first), last: instant(last) });
      continue;
    }
    const { slot, attempt } = step;
    const finished = await makeRun(setting, lease, { slot, attempt, asked: 'schedule' });
    if (finished !== null) runs.push(finished);
  }
  return { runs, again: null, busy: false, holder: null };
}

function busy({ now }: RunSetting, holder: Holder | null): Looked {
  return { runs: [], again: now() + PATIENCE, busy: true, holder };
}

/** Under the lease no run can go on: what has no end was killed. */
async function settleKilled(setting: RunSetting, { unfinished }: LedgerState): Promise<void> {
  for (const run of unfinished) await writeKilled(setting, run);
}

function scheduled({ config, now }: RunSetting, from: number): ScheduledRecord {
  const { cron, timezone } = config;
  return { event: 'scheduled', at: instant(now()), cron, timezone, from: instant(from) };
}

function policyOf({ config }: RunSetting): PlanPolicy {
  return { ...config, grace: GRACE + config.jitterSeconds * 1000 };
}
