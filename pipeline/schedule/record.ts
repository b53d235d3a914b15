/** How a run ended. */
export type Outcome = 'released' | 'unchanged' | 'held' | 'failed' | 'timed-out' | 'abandoned';

/** What asked for a run. */
export type Asked = 'schedule' | 'backfill' | 'manual';

/** From when on slots of an expression count: written where the schedule is new or changed, and at the head of each new file. */
export interface ScheduledRecord {
  readonly event: 'scheduled';
  readonly at: string;
  readonly cron: string;
  readonly timezone: string;
  /** Slots later than this count. */
  readonly from: string;
}

/** What a run is, from its start on. */
export interface Run {
  readonly run: string;
  /** Null for a run that was asked for by hand. */
  readonly slot: string | null;
  readonly asked: Asked;
  /** From 1. */
  readonly attempt: number;
}

export interface StartedRecord extends Run {
  readonly event: 'started';
  readonly at: string;
  readonly host: string;
  readonly pid: number;
}

/** What a build counted. */
export interface RunCounts {
  readonly articles: number;
  readonly skipped: number;
  readonly facts: number;
  readonly rejections: number;
  readonly rows: number;
}

/** What a run came to. */
export interface Ending {
  readonly outcome: Outcome;
  /** Null where it was ended by a signal. */
  readonly exitCode: number | null;
  /** The release that was made, or the one that stands. */
  readonly version: string | null;
  readonly counts: RunCounts | null;
  /** The first thing that was wrong, with its code in square brackets. */
  readonly error: string | null;
  /** What to do about it. */
  readonly remedy?: string;
  /** What else somebody should know, likewise with codes: further errors, and gates that let a release through with a warning. */
  readonly also?: readonly string[];
}

export interface FinishedRecord extends Run, Ending {
  readonly event: 'finished';
  readonly at: string;
  /** Whether the slot is done with; else it is tried again. */
  readonly final: boolean;
}

/** Slots that are left out: missed, by policy. */
interface SkippedRecord {
  readonly event: 'skipped';
  readonly at: string;
  readonly first: string;
  readonly last: string;
}

/** A line of the ledger; its shape is `schemas/outputs/run-ledger.schema.json`. */
export type LedgerRecord = ScheduledRecord | StartedRecord | FinishedRecord | SkippedRecord;
