import type { Value } from '../../contract/fact.ts';
import type { FactTable } from '../../contract/tables.ts';
import { fold } from '../../text/fold.ts';
import { columnOf } from '../columns.ts';
import { isSame, written } from '../compare.ts';

const IN_WORDS: ReadonlySet<string | undefined> = new Set(['name', 'text', 'quote', 'term']);

/**
 * Whether a value found is the one that a person means: as it is written out, since a file may have a year as a number; words also in
 * other letter case, accents or punctuation, or another engine would bring a rejected value back so.
 */
export function isMeant(table: FactTable, column: string, found: Value, meant: Value): boolean {
  if (isSame(table, column, found, meant) || written(found) === written(meant)) return true;
  const inWords = IN_WORDS.has(columnOf(table, column)?.['x-column'].ground);
  return inWords && fold(written(found)) !== '' && fold(written(found)) === fold(written(meant));
}
