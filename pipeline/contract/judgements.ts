import type { EntityTable } from './tables.ts';

/** A thing as one article names it: what a person can point at without knowing an id, and what outlives a change of ids. */
export interface NamedThing {
  readonly table: EntityTable;
  /** Id of the article. */
  readonly article: string;
  /** As the article writes it. */
  readonly name: string;
}

/** A person's word on whether two names mean one thing. It wins over whatever the program finds. */
export interface Judgement {
  readonly verdict: 'same' | 'different';
  readonly one: NamedThing;
  readonly other: NamedThing;
  /** Where it is written, for the report. */
  readonly place?: { readonly file: string; readonly line: number };
}
