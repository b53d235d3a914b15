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
  switch (table) {
    case 'positions': {
      const where = named(cell, 'organization', nameOf) || named(cell, 'place', nameOf);
      return filled([named(cell, 'person', nameOf), text(cell, 'title'), where]).join(', ');
    }
    case 'statistics':
      return `${text(cell, 'indicator')}: ${filled([figure(cell), text(cell, 'unit')]).join(' ')}`;
    case 'statements':
      return filled([named(cell, 'speaker', nameOf), `“${firstWords(text(cell, 'quote'))}”`]).join(': ');
    case 'relations': {
      const predicate = text(cell, 'predicate').replaceAll('_', ' ');
      return [named(cell, 'subject', nameOf), predicate, named(cell, 'object', nameOf)].join(' ');
    }
  }
}

function text(cell: Reader, column: string): string {
  return String(cell(column) ?? '');
}

/** The name of the row to which a column refers; '' where it is empty. */
function named(cell: Reader, column: string, nameOf: (id: string) => string): string {
  return cell(column) === null ? '' : nameOf(text(cell, column));
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
