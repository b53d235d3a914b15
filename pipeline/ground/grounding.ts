import { SCHEMAS } from '../contract/tables.ts';
import type { FactTable, PropertySchema } from '../contract/tables.ts';

/** The checks that a schema may name for a column (`x-column.ground`). */
const GROUNDINGS = [
  'name',
  'text',
  'quote',
  'number',
  'comparator',
  'trend',
  'unit',
  'date',
  'edition',
  'country',
  'term',
  'negation',
] as const;

export type Grounding = (typeof GROUNDINGS)[number];

const KNOWN: ReadonlySet<string | undefined> = new Set(GROUNDINGS);

/** Whether a word names a check of the gate. */
export function isGrounding(word: string | undefined): word is Grounding {
  return KNOWN.has(word);
}

/** The schema of a column, or undefined where the table has none of that name. */
export function columnOf(table: FactTable, field: string): PropertySchema | undefined {
  const { properties } = SCHEMAS[table];
  return Object.hasOwn(properties, field) ? properties[field] : undefined;
}

/** The check that the words of a field must pass; undefined for unknown and for derived columns, which no candidate may hold. */
export function groundingOf(table: FactTable, field: string): Grounding | undefined {
  const word = columnOf(table, field)?.['x-column'].ground;
  return isGrounding(word) ? word : undefined;
}
