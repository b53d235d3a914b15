import type { GroundedField, Value } from './fact.ts';
import type { NamedThing } from './judgements.ts';
import type { ClaimTable } from './tables.ts';

/** A value that a person points at: as the table has it, or for a column that holds ids the thing meant. */
export type PointedValue = Value | NamedThing;

/** A claim by what it says: what outlives its id, and every new engine that reads the same claim. */
export interface NamedClaim {
  readonly table: ClaimTable;
  /** Id of an article that makes the claim. */
  readonly article: string;
  /** The columns that make the claim the one that it is, without empty ones. */
  readonly says: Readonly<Record<string, PointedValue>>;
}

/** What a correction is about. The id is the one that the row had when the correction was written, and only informs. */
export type CorrectedRow = (NamedThing | NamedClaim) & { readonly id?: string };

/** Who says it, when and why, and where it is written. */
interface Signature {
  /** Relative to the folder of sources. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly by: string;
  /** `2026-01-31`. */
  readonly on: string;
  readonly because: string;
}

/** A file of corrections, as an input of a build. */
export interface CorrectionsFile {
  /** Relative to the folder of sources. */
  readonly file: string;
  /** Of its bytes, hexadecimal. */
  readonly sha256: string;
  /** Who says what stands in it, in order. */
  readonly by: readonly string[];
}

/** A row, or one value of it, is wrong. */
export interface Reject extends Signature {
  readonly action: 'reject';
  readonly about: CorrectedRow;
  /** Absent where the whole row is wrong. */
  readonly field?: string;
  /** Absent where whatever stands in the field is wrong. */
  readonly value?: PointedValue;
  /** Whether only the article of `about` is wrong, or whoever says it. */
  readonly scope: 'article' | 'everywhere';
}

/** A row, or one value of it, was checked and is right. */
export interface Accept extends Signature {
  readonly action: 'accept';
  readonly about: CorrectedRow;
  readonly field?: string;
  readonly value?: PointedValue;
}

/** A field has a value that the words of an article hold. */
export interface SetValue extends Signature {
  readonly action: 'set';
  readonly about: CorrectedRow;
  readonly field: string;
  readonly value: PointedValue;
  /** Id of the article that holds the words. */
  readonly article: string;
  readonly quote: string;
}

interface Judged<Action> extends Signature {
  readonly action: Action;
  readonly one: NamedThing & { readonly id?: string };
  readonly other: NamedThing & { readonly id?: string };
}

/** Two things are one. */
export type Merge = Judged<'merge'>;
/** What was taken for one thing is two. */
export type Split = Judged<'split'>;

export type Correction = Reject | Accept | SetValue | Merge | Split;

/** What became of a correction in a build. */
export interface CorrectionOutcome extends Signature {
  readonly action: Correction['action'];
  /** Stale: it had nothing to act on. */
  readonly status: 'applied' | 'stale';
  /** Ids of the rows that it is about: of now, or as it has them where they are gone. */
  readonly rows: readonly string[];
}

/** A `set` whose words hold the value: what stands in the row, with receipts. A number comes with its comparator. */
export interface GroundedSet extends SetValue {
  readonly fields: Readonly<Record<string, GroundedField>>;
}

/** A correction that acts on facts, ready to be applied. */
export type FactCorrection = Reject | Accept | GroundedSet;

/** A correction that has nothing to act on, and why, as the rest of a sentence. */
export interface StaleCorrection {
  readonly correction: Correction;
  readonly why: string;
}
