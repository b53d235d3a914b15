import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Problem } from '../contract/problem.ts';
import { type FactTable, type Rows, SCHEMAS } from '../contract/tables.ts';
import type { Cell } from './model.ts';

// The schemas of tables are held against JSON Schema by a test, not by each run.
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateSchema: false });
ajv.addVocabulary(['x-table', 'x-column']);

const compiled: { [T in FactTable]?: ValidateFunction<Rows[T]> } = {};

/** Says whether a row is one of the table, by the schema from which the type is generated. */
function validatorOf<T extends FactTable>(table: T): ValidateFunction<Rows[T]> {
  const validators: { [U in T]?: ValidateFunction<Rows[U]> } = compiled;
  return (validators[table] ??= ajv.compile<Rows[T]>(SCHEMAS[table]));
}

/** A row by column. */
export type LooseRow = Readonly<Record<string, Cell>>;

/** The rows that fit the schema of their table, as its type; each other one is a problem. */
export function typedRows<T extends FactTable>(
  table: T,
  rows: readonly LooseRow[],
): { rows: Rows[T][]; problems: Problem[] } {
  const fits = validatorOf(table);
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
