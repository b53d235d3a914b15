import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Problem } from '../contract/problem.ts';
import { type FactTable, type Rows, SCHEMAS } from '../contract/tables.ts';
import type { Cell } from './model.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
ajv.addVocabulary(['x-table', 'x-column']);

/** Says whether a row is one of the table, by the schema from which the type is generated. */
const FITS: { readonly [T in FactTable]: ValidateFunction<Rows[T]> } = {
  organizations: ajv.compile<Rows['organizations']>(SCHEMAS.organizations),
  people: ajv.compile<Rows['people']>(SCHEMAS.people),
  places: ajv.compile<Rows['places']>(SCHEMAS.places),
  events: ajv.compile<Rows['events']>(SCHEMAS.events),
  instruments: ajv.compile<Rows['instruments']>(SCHEMAS.instruments),
  services: ajv.compile<Rows['services']>(SCHEMAS.services),
  positions: ajv.compile<Rows['positions']>(SCHEMAS.positions),
  statistics: ajv.compile<Rows['statistics']>(SCHEMAS.statistics),
  statements: ajv.compile<Rows['statements']>(SCHEMAS.statements),
  relations: ajv.compile<Rows['relations']>(SCHEMAS.relations),
};

/** A row by column. */
export type LooseRow = Readonly<Record<string, Cell>>;

/** The rows that fit the schema of their table, as its type; each other one is a problem. */
export function typedRows<T extends FactTable>(
  table: T,
  rows: readonly LooseRow[],
): { rows: Rows[T][]; problems: Problem[] } {
  const fits: ValidateFunction<Rows[T]> = FITS[table];
  const typed: Rows[T][] = [];
  const problems: Problem[] = [];
  for (const row of rows) {
    const candidate: unknown = row;
    if (fits(candidate)) typed.push(candidate);
    else problems.push(misfit(table, row, fits.errors?.[0]));
  }
  return { rows: typed, problems };
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
