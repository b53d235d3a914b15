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

/** What the gate knows of a column: its schema, and the check that its words must pass. */
interface Column {
  readonly schema: PropertySchema | undefined;
  readonly grounding: Grounding | undefined;
}

/** By table and name; candidates may ask for columns that do not exist, and those are not kept. */
const COLUMNS: ReadonlyMap<string, ReadonlyMap<string, Column>> = new Map(
  Object.entries(SCHEMAS).map(([table, { properties }]) => [
    table,
    new Map(
      Object.entries(properties).map(([field, schema]) => {
        const word = schema['x-column'].ground;
        return [field, { schema, grounding: isGrounding(word) ? word : undefined }];
      }),
    ),
  ]),
);

/** The schema of a column, or undefined where the table has none of that name. */
export function columnOf(table: FactTable, field: string): PropertySchema | undefined {
  return COLUMNS.get(table)?.get(field)?.schema;
}

/** The check that the words of a field must pass; undefined for unknown and for derived columns, which no candidate may hold. */
export function groundingOf(table: FactTable, field: string): Grounding | undefined {
  return COLUMNS.get(table)?.get(field)?.grounding;
}
