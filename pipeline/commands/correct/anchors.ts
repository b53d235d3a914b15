import type { CorrectedRow, PointedValue } from '../../contract/corrections.ts';
import type { NamedThing } from '../../contract/judgements.ts';
import {
  type Dataset,
  ENTITY_TABLES,
  FACT_TABLES,
  type FactTable,
  ID_PREFIX,
  isEntityTable,
  type PropertySchema,
  SCHEMAS,
} from '../../contract/tables.ts';
import { keyColumns } from '../../resolve/index.ts';
import { nearest } from '../../text/nearest.ts';
import { mistake } from './mistake.ts';

/** A row of the release that a person points at. */
export interface FoundRow {
  readonly table: FactTable;
  readonly id: string;
  readonly cells: ReadonlyMap<string, unknown>;
}

/**
 * The row with that id. Throws VerbatimError (2) where there is none.
 * @param hint what to do then, besides looking for the right id
 */
export function rowOf(dataset: Dataset, id: string, hint = ''): FoundRow {
  const moved = dataset.redirects.find(({ from }) => from === id)?.to;
  for (const table of FACT_TABLES) {
    const row = dataset[table].find((one) => one.id === id);
    if (row !== undefined) return { table, id, cells: new Map<string, unknown>(Object.entries(row)) };
  }
  const ids = FACT_TABLES.flatMap((table) => dataset[table].map((row) => row.id));
  const meant = moved ?? nearest(id, ids);
  const remedy =
    meant === null ? 'Look the row up in the tables of the latest release.' : `Did you mean "${meant}"?`;
  throw mistake('no-row', `The latest release has no row "${id}".`, `${remedy}${hint}`);
}

/** A thing by a name that an article gives it, and the id that it has now. */
export function thingAnchor(dataset: Dataset, id: string): NamedThing & { readonly id: string } {
  const { table, cells } = rowOf(dataset, id);
  if (!isEntityTable(table))
    throw mistake(
      'no-thing',
      `"${id}" is a claim, not a thing.`,
      'Name a thing: an organization, person, place, event, instrument or service.',
    );
  const own = dataset.evidence.filter(
    ({ row, field }) => row === id && (field === 'name' || field === 'aliases'),
  );
  const named = own.find(({ value }) => value === cells.get('name')) ?? own[0];
  if (named === undefined)
    throw mistake('no-receipt', `No receipt gives "${id}" a name.`, 'Run "verbatim verify".');
  return { table, article: named.article, name: named.value, id };
}

/** What points at a row for as long as some article makes it. */
export function rowAnchor(dataset: Dataset, row: FoundRow): CorrectedRow {
  const { table, id, cells } = row;
  if (isEntityTable(table)) return thingAnchor(dataset, id);
  const article = dataset.evidence.find((one) => one.row === id)?.article;
  if (article === undefined) throw mistake('no-receipt', `"${id}" has no receipt.`, 'Run "verbatim verify".');
  const says = keyColumns(table).flatMap((column): [string, PointedValue][] => {
    const value = cells.get(column);
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return [];
    return [[column, isReference(table, column) ? thingAnchor(dataset, String(value)) : value]];
  });
  return { table, article, says: Object.fromEntries(says), id };
}

/** The column of a table that a person names. Throws VerbatimError (2) for one that is not there or not read from words. */
export function columnFor(table: FactTable, field: string): PropertySchema {
  const column = Object.hasOwn(SCHEMAS[table].properties, field)
    ? SCHEMAS[table].properties[field]
    : undefined;
  const known = Object.entries(SCHEMAS[table].properties).flatMap(
    ([
      name,
      {
        'x-column': { derived },
      },
    ]) => (derived === true ? [] : [name]),
  );
  if (column === undefined) {
    const meant = nearest(field, known);
    throw mistake(
      'no-field',
      `${table} have no column "${field}".`,
      meant === null ? `Name one of: ${known.join(', ')}.` : `Did you mean "${meant}"?`,
    );
  }
  if (column['x-column'].derived === true)
    throw mistake(
      'derived-field',
      `${field} is worked out from other columns, not read from words.`,
      `Correct one of those: ${known.join(', ')}.`,
    );
  return column;
}

/** What a person typed, as a value of the column; a thing by its id, or by its name where one thing of the release has it. */
export function valueFor(dataset: Dataset, table: FactTable, field: string, typed: string): PointedValue {
  const {
    type,
    'x-column': { references },
  } = columnFor(table, field);
  if (references !== undefined) return referredThing(dataset, references, typed);
  const types = typeof type === 'string' ? [type] : type;
  if (types.includes('boolean') && (typed === 'true' || typed === 'false')) return typed === 'true';
  if (!types.includes('integer') && !types.includes('number')) return typed;
  const number = Number(typed);
  if (typed.trim() === '' || !Number.isFinite(number))
    throw mistake(
      'no-number',
      `"${typed}" is no number, and ${field} holds numbers.`,
      'Write it with digits and a point, without separators: 2572 or 1.5.',
    );
  return number;
}

function referredThing(
  dataset: Dataset,
  references: readonly string[],
  typed: string,
): NamedThing & { readonly id: string } {
  const tables = ENTITY_TABLES.filter((table) => references.includes(table));
  const all = tables.flatMap((table): { id: string; name: string }[] => [...dataset[table]]);
  const [only, ...others] = all.filter(({ id, name }) => id === typed || name === typed);
  if (only === undefined || others.length > 0)
    throw mistake(
      'no-such-thing',
      only === undefined
        ? `The latest release has no "${typed}" among ${tables.join(', ')}.`
        : `Several things are called "${typed}".`,
      'Name the thing by its id.',
    );
  return thingAnchor(dataset, only.id);
}

/** Every value that articles give the field, as receipts have them, the one of the row first. */
export function knownValues(dataset: Dataset, { id, cells }: FoundRow, field: string): string[] {
  const cell = cells.get(field);
  const own = Array.isArray(cell)
    ? cell.map(String)
    : typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
      ? [String(cell)]
      : [];
  const found = dataset.evidence
    .filter((one) => one.row === id && one.field === field)
    .map(({ value }) => value);
  return [...new Set([...own, ...found])];
}

function isReference(table: FactTable, field: string): boolean {
  return SCHEMAS[table].properties[field]?.['x-column'].references !== undefined;
}

/** Whether a text has the form of the id of a row. */
export function isId(text: string): boolean {
  return Object.values(ID_PREFIX).some((prefix) => text.startsWith(`${prefix}/`)) && !text.includes(':');
}
