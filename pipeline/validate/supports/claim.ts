import type { PropertySchema } from '../../contract/tables.ts';
import type { Row } from '../tables.ts';

/** One value of one field as one article gives it, with all the words quoted for it. */
export interface Claim {
  readonly table: string;
  readonly row: Row;
  readonly field: string;
  readonly column: PropertySchema;
  /** As written in CSV. */
  readonly value: string;
  /** In text order. */
  readonly quotes: readonly string[];
  /** The words right before each quote. */
  readonly before: readonly string[];
  /** The row of the article; without columns where it is unknown. */
  readonly article: Row;
}

/** The quotes with the character before each: "25" is a year in "WX-25". */
export function edgedQuotes({ quotes, before }: Claim): string[] {
  return quotes.map((quote, index) => `${before[index]?.slice(-1) ?? ''}${quote}`);
}

/** The other rows, by table and id. */
export interface Context {
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, Row>>;
}

/** Why the words do not show the value. */
export interface Doubt {
  readonly level: 'error' | 'warning';
  readonly why: string;
}

/** Gives null where the words show the value. */
export type Check = (claim: Claim, context: Context) => Doubt | null;

/** The doubt that stops the release, unless `seen`. */
export function unless(seen: boolean, why: string): Doubt | null {
  return seen ? null : { level: 'error', why };
}
