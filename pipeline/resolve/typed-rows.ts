import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Problem } from '../contract/problem.ts';
import { ownRowValidator } from '../contract/row-validator.ts';
import type { FactTable, Rows } from '../contract/tables.ts';
import type { Cell } from './model.ts';

/** A row by column. */
export type LooseRow = Readonly<Record<string, Cell>>;

/** Rows of facts by table. */
export type FactRows = { readonly [T in FactTable]: Rows[T][] };

export function noFactRows(): FactRows {
  return {
    organizations: [],
    people: [],
    places: [],
    positions: [],
    events: [],
    instruments: [],
    services: [],
    statistics: [],
    statements: [],
    relations: [],
  };
}

/** Adds a row that fits the schema of its table, as its type. Gives the problem of one that does not; null where it was added. */
export function addRow<T extends FactTable>(rows: FactRows, table: T, row: LooseRow): Problem | null {
  const fits = ownRowValidator(table);
  const candidate: unknown = row;
  if (!fits(candidate)) return misfit(table, row, fits.errors?.[0]);
  const own: { readonly [U in T]: Rows[U][] } = rows;
  own[table].push(candidate);
  return null;
}

function misfit(table: FactTable, row: LooseRow, error: ErrorObject | undefined): Problem {
  const field = error?.instancePath.split('/')[1];
  return {
    level: 'error',
    stage: 'resolve',
    code: 'resolve/row-does-not-fit',
    message: `A row of ${table} does not fit its schema, so it was left out: ${field ?? 'it'} ${error?.message ?? 'is wrong'}.`,
    remedy: 'See which fact gave the value, and mend its rule or the schema.',
    row: String(row['id']),
    ...(field === undefined ? {} : { field }),
    ...(error === undefined ? {} : { schemaPath: `${table}.schema.json${error.schemaPath}` }),
  };
}
