import type { ClaimTable } from '../contract/tables.ts';
import type { Cell } from './model.ts';

const FIRST_WORDS = 8;

/** Gives the cell of a column of the row that is labelled. */
type Reader = (column: string) => Cell;

/**
 * A line that says what a claim claims: "Ada Example, Director, Harbour Agency".
 * @param nameOf the name of a row by its id
 */
export function claimLabel(table: ClaimTable, cell: Reader, nameOf: (id: string) => string): string {
  const text = (column: string): string => String(cell(column) ?? '');
  const named = (column: string): string => (cell(column) === null ? '' : nameOf(text(column)));
  switch (table) {
    case 'positions':
      return filled([named('person'), text('title'), named('organization') || named('place')]).join(', ');
    case 'statistics':
      return `${text('indicator')}: ${filled([figure(cell), text('unit')]).join(' ')}`;
    case 'statements':
      return filled([named('speaker'), `“${firstWords(text('quote'))}”`]).join(': ');
    case 'relations':
      return [named('subject'), text('predicate').replaceAll('_', ' '), named('object')].join(' ');
  }
}

function filled(texts: readonly string[]): string[] {
  return texts.filter((text) => text !== '');
}

/** "> 2000000", "10 to 12". */
function figure(cell: Reader): string {
  const value = cell('value');
  if (value === null)
    return filled([cell('value_min'), cell('value_max')].map((end) => String(end ?? ''))).join(' to ');
  const comparator = cell('comparator');
  return comparator === null || comparator === '=' ? String(value) : `${String(comparator)} ${String(value)}`;
}

function firstWords(quote: string): string {
  const words = quote.split(/\s+/);
  return words.length <= FIRST_WORDS ? quote : `${words.slice(0, FIRST_WORDS).join(' ')} …`;
}
