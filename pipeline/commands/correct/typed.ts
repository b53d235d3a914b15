import type { Dataset } from '../../contract/tables.ts';
import { type FoundRow, rowOf } from './anchors.ts';
import { mistake } from './mistake.ts';

/** What a person typed after the action. */
export interface Typed {
  readonly operands: readonly string[];
  readonly field?: string | undefined;
  readonly value?: string | undefined;
  readonly scope?: string | undefined;
  readonly article?: string | undefined;
  readonly quote?: string | undefined;
  readonly name?: string | undefined;
}

/**
 * The row of the release that a person typed the id of. Throws VerbatimError (2) where there is none.
 * @param hint what to do then, besides looking for the right id
 */
export function rowNamed(dataset: Dataset, { operands: [id] }: Typed, hint?: string): FoundRow {
  if (id === undefined)
    throw mistake('no-row', 'No row is named.', 'Give the id of a row of the latest release.');
  return rowOf(dataset, id, hint);
}

/** Values as a message lists them. */
export function shown(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(', ');
}
