import type { TableName } from './tables.ts';

/** What a breach does: hold the release back, let it through with a warning, or nothing. */
export type Severity = 'hold' | 'warn' | 'off';

/** Both ends are allowed; a date is written as EDTF (2024, 2024-05, 2024-05-31). */
export interface Range {
  readonly min?: number | string;
  readonly max?: number | string;
}

/** What is expected of a column; shares in percent of the rows of its table. */
interface ColumnExpectations extends Range {
  /** Most rows in which it may be empty. */
  readonly empty?: number;
  /** Most percentage points by which that share may grow from one release to the next. */
  readonly emptier?: number;
}

/** What is expected of a table; shares in percent of the rows that the previous release has. */
interface TableExpectations {
  readonly rows?: { readonly min?: number; readonly max?: number };
  /** Most rows that may go at once. */
  readonly withdrawn?: number;
  /** Most rows that may say something else at once. */
  readonly changed?: number;
  readonly columns?: Readonly<Record<string, ColumnExpectations>>;
}

/** What a new release must meet; `schemas/inputs/expectations.schema.json` says it in full. */
export interface Expectations {
  /** By rule, or by the beginning of rules: `withdrawn`, `withdrawn/events`. The longest one counts. */
  readonly severity: Readonly<Record<string, Severity>>;
  /** So many rows (or candidates) must be concerned before a share counts, so that small data sets do not trip. */
  readonly least: number;
  readonly withdrawn: number;
  readonly changed: number;
  readonly emptier: number;
  /** Of all candidates, in percent: most that may be rejected, and most percentage points by which that may grow. */
  readonly rejected: { readonly share: number; readonly grows: number };
  /** An article that gave so many facts must not give none all at once. */
  readonly silent: number;
  readonly tables: Readonly<Partial<Record<TableName, TableExpectations>>>;
}

/** What the publisher writes: what is left out stands as the defaults have it. */
export type WrittenExpectations = Partial<Omit<Expectations, 'rejected'>> & {
  readonly rejected?: Partial<Expectations['rejected']>;
};

/** What the first word of a rule may be. */
export const RULE_FAMILIES = [
  'rows',
  'withdrawn',
  'changed',
  'empty',
  'emptier',
  'range',
  'rejected',
  'silent-article',
  'silent-list',
] as const;
export type RuleFamily = (typeof RULE_FAMILIES)[number];

/** A rule that a release would not meet. */
export interface Breach {
  /** `withdrawn/events`, `empty/events/start`: stable, for people and programs. */
  readonly rule: `${RuleFamily}/${string}`;
  /** What was found, figures included: an acceptance holds for this and nothing else. */
  readonly found: string;
  /** What was expected, as the rest of a sentence. */
  readonly expected: string;
}

/** Who decides, when (`2026-01-31`) and why. */
export interface Decided {
  readonly by: string;
  readonly on: string;
  readonly because: string;
}

/** What `accepted.yaml` says: that one release may breach a rule. */
export interface WrittenAcceptance extends Decided {
  readonly rule: string;
  /** Version of the release that the new one was compared with; null where there was none. */
  readonly previous: string | null;
  /** As the breach says it. */
  readonly found: string;
}

/** An acceptance with its line in `accepted.yaml`, from 1. */
export interface Acceptance extends WrittenAcceptance {
  readonly line: number;
}

/** A breach that a release was let through with, as its report and its changelog tell it. */
export interface LetThrough extends Breach {
  /** Who accepted it; null where its severity is to warn. */
  readonly accepted: Decided | null;
}
