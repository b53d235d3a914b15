import type { Span } from './span.ts';
import type { EntityTable, FactTable } from './tables.ts';

/** What a field of a candidate may hold; lists are given one item a candidate. */
export type Value = string | number | boolean;

/**
 * Which thing a name stands for inside one article: `key` is the entity's fullest name there, and for an edition of an event
 * ` #` and the edition after it, since two editions may have no name but that of their series.
 */
export interface EntityRef {
  readonly table: EntityTable;
  readonly key: string;
}

/** A value with the words that support it. */
export interface CandidateField {
  readonly value: Value;
  /** At least one. For a name in other words ("the conference"), those words first, then a place where the name itself is written. */
  readonly spans: readonly Span[];
  /** For names: the thing meant. */
  readonly entity?: EntityRef;
  /** For dates: what the year was taken from where it is not in the words. */
  readonly yearFrom?: 'edition' | 'published';
}

/** A partial row that an engine proposes. Extract gives it, ground judges it. */
export interface Candidate {
  readonly table: FactTable;
  readonly fields: Readonly<Record<string, CandidateField>>;
  /** The mention window, usually a sentence: every field has a span in it. */
  readonly window: Span;
  /** Name and version of the engine. */
  readonly engine: string;
  readonly rule: string;
  /** From 0 to 1. */
  readonly score: number;
}

/** One place in the article that supports a value. Offsets in Unicode code points. */
export interface Receipt {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Up to 32 code points before and after. */
  readonly prefix: string;
  readonly suffix: string;
}

/** A candidate's field whose words were found to support it. */
export interface GroundedField {
  /** As in the article: typographic variants are replaced by the article's own characters. */
  readonly value: Value;
  readonly receipts: readonly Receipt[];
  readonly entity?: EntityRef;
  readonly yearFrom?: 'edition' | 'published';
}

/** A candidate all of whose fields passed the grounding gate. */
export interface Fact {
  /** Id of the article. */
  readonly article: string;
  readonly table: FactTable;
  readonly fields: Readonly<Record<string, GroundedField>>;
  readonly engine: string;
  readonly rule: string;
  readonly score: number;
}

export type RejectionReason =
  | 'unknown-field'
  | 'wrong-type'
  | 'no-span'
  | 'span-outside-text'
  | 'span-outside-window'
  | 'words-differ'
  | 'name-not-in-words'
  | 'number-not-in-words'
  | 'comparator-not-in-words'
  | 'date-not-in-words'
  | 'term-not-in-words'
  | 'unit-not-in-words'
  | 'negation-differs';

/** A candidate that failed the gate, and why. */
export interface Rejection {
  readonly article: string;
  readonly table: FactTable;
  readonly field: string;
  readonly reason: RejectionReason;
  /** What was claimed and what the words are. */
  readonly detail: string;
  readonly rule: string;
}
