import type { FinishedRecord, LedgerRecord, ScheduledRecord, StartedRecord } from './record.ts';
import type { Times } from './slots.ts';

/** What the ledger says of the schedule. */
export interface LedgerState {
  readonly schedule: ScheduledRecord | null;
  /** All slots until then are run or left out, in milliseconds. */
  readonly settledThrough: number;
  /** The last try of a slot that is to be tried again. */
  readonly open: FinishedRecord | null;
  /** Runs without an end: going on, or killed. */
  readonly unfinished: readonly StartedRecord[];
}

const NOTHING: LedgerState = { schedule: null, settledThrough: -Infinity, open: null, unfinished: [] };

/** The state after all records, in their order. */
export function stateOf(records: readonly LedgerRecord[]): LedgerState {
  return records.reduce(after, NOTHING);
}

function after(state: LedgerState, record: LedgerRecord): LedgerState {
  switch (record.event) {
    case 'scheduled':
      return { ...state, schedule: record, settledThrough: Date.parse(record.from), open: null };
    case 'started':
      return { ...state, unfinished: [...state.unfinished, record] };
    case 'skipped':
      return settled(state, record.last);
    case 'finished': {
      const unfinished = state.unfinished.filter(({ run }) => run !== record.run);
      return afterRun({ ...state, unfinished }, record);
    }
  }
}

/** Only runs of the schedule move it on: a backfilled slot lies before, and a run by hand has none. */
function afterRun(state: LedgerState, record: FinishedRecord): LedgerState {
  if (record.asked !== 'schedule' || record.slot === null) return state;
  if (record.final) return settled(state, record.slot);
  return Date.parse(record.slot) > state.settledThrough ? { ...state, open: record } : state;
}

function settled(state: LedgerState, slot: string): LedgerState {
  const settledThrough = Math.max(state.settledThrough, Date.parse(slot));
  const isOver =
    state.open?.slot !== undefined &&
    state.open.slot !== null &&
    Date.parse(state.open.slot) <= settledThrough;
  return { ...state, settledThrough, open: isOver ? null : state.open };
}

/** Whether the ledger knows the schedule as it is now. */
export function isKnown({ schedule }: LedgerState, { cron, timezone }: Times): boolean {
  return schedule !== null && schedule.cron === cron && schedule.timezone === timezone;
}
