import { SCHEMAS } from '../contract/tables.ts';
import type { FactTable, PropertySchema, TableSchema } from '../contract/tables.ts';

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

/** What the gate knows of a column, found out once for all candidates. */
export interface Column {
  readonly schema: PropertySchema;
  readonly grounding: Grounding | undefined;
  readonly types: readonly string[];
  /** The values of a closed vocabulary. */
  readonly terms: ReadonlySet<unknown> | undefined;
  /** What its words must look like. A column that refers to rows has the pattern of their ids, which candidates do not know. */
  readonly pattern: RegExp | undefined;
  /** The column that holds the comparator of its number: `participants` → `participants_comparator`, `value_min` → `comparator`. */
  readonly comparator: string | undefined;
}

/** By table and name; candidates may ask for columns that do not exist, and those are not kept. */
const COLUMNS: ReadonlyMap<string, ReadonlyMap<string, Column>> = new Map(
  Object.entries(SCHEMAS).map(([table, { properties }]) => [
    table,
    new Map(
      Object.entries(properties).map(([field, schema]) => [field, columnFrom(properties, field, schema)]),
    ),
  ]),
);

function columnFrom(properties: TableSchema['properties'], field: string, schema: PropertySchema): Column {
  const { ground, references } = schema['x-column'];
  const pattern = references === undefined ? (schema.pattern ?? schema.items?.pattern) : undefined;
  const comparator = field.startsWith('value') ? 'comparator' : `${field}_comparator`;
  return {
    schema,
    grounding: isGrounding(ground) ? ground : undefined,
    types: typeof schema.type === 'string' ? [schema.type] : schema.type,
    terms: schema.enum && new Set(schema.enum),
    pattern: pattern === undefined ? undefined : new RegExp(pattern, 'u'),
    comparator: properties[comparator]?.['x-column'].ground === 'comparator' ? comparator : undefined,
  };
}

/** What the gate knows of a column, or undefined where the table has none of that name. */
export function columnAt(table: FactTable, field: string): Column | undefined {
  return COLUMNS.get(table)?.get(field);
}

/** The schema of a column, or undefined where the table has none of that name. */
export function columnOf(table: FactTable, field: string): PropertySchema | undefined {
  return columnAt(table, field)?.schema;
}

/** The check that the words of a field must pass; undefined for unknown and for derived columns, which no candidate may hold. */
export function groundingOf(table: FactTable, field: string): Grounding | undefined {
  return columnAt(table, field)?.grounding;
}
