import type { FactTable } from '../contract/tables.ts';

/**
 * How a field of a row is filled from a match: `place` the words or thing caught as `place`; `when.start`, `when.end` the ends of
 * a date; `count.comparator` and the like a part of a quantity; `=developer@cue` a fixed value that the words caught as `cue` state.
 */
export type FieldTemplate = string;

/** A row that a match proposes. It is given only when all its fields were caught. */
export interface RowTemplate {
  readonly table: FactTable;
  readonly fields: Readonly<Record<string, FieldTemplate>>;
}

/** A pattern, the rows it proposes, and sentences that show what it matches and what it must leave alone. */
export interface Rule {
  /** Stands in the evidence of what it found. */
  readonly name: string;
  /** In the notation of `parsePattern`. */
  readonly pattern: string;
  readonly rows: readonly RowTemplate[];
  /** From 0 to 1: how often it is right. */
  readonly score: number;
  /** Sentences with what must come out, as `table field=value …`. */
  readonly examples: readonly (readonly [sentence: string, row: string])[];
  /** Sentences in which it must find nothing. */
  readonly counterexamples: readonly string[];
}
