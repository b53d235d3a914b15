import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Problem } from '../contract/problem.ts';
import { rowErrors, rowValidator } from '../contract/row-validator.ts';
import type { TableSchema } from '../contract/tables.ts';
import { failure } from './problems.ts';
import { NOTHING_WRONG, type TableCheck } from './row-checks.ts';
import { textIn } from './tables.ts';
import type { Row, Schemas, Tables } from './tables.ts';

/** Tables without a schema. */
export function schemalessTables(tables: Tables, schemas: Schemas): Problem[] {
  return [...tables.keys()].filter((table) => !schemas.has(table)).map(noSchema);
}

/** Rows that break their table's schema. */
export function schemaCheck(schemas: Schemas): TableCheck {
  return (table) => {
    const schema = schemas.get(table);
    if (schema === undefined) return null;
    const accepts = rowValidator(schema);
    return (row) => {
      const errors = accepts(row) ? [] : rowErrors(schema, row);
      const unwritten = unwritableFields(row);
      if (errors.length + unwritten.length === 0) return NOTHING_WRONG;
      return [
        ...errors.map((error) => broken(table, schema, row, error)),
        ...unwritten.map((field) => unwritable(table, schema, row, field)),
      ];
    };
  };
}

function unwritableFields(row: Row): string[] {
  const fields: string[] = [];
  for (const field in row) if (!isWritable(row[field])) fields.push(field);
  return fields;
}

function noSchema(table: string): Problem {
  return failure(
    'table-without-schema',
    `The table ${table} has no schema.`,
    `Add schemas/${table}.schema.json.`,
  );
}

function broken(table: string, schema: TableSchema, row: Row, error: ErrorObject): Problem {
  const field = fieldOf(error);
  return failure(
    'schema',
    `A row of ${table} breaks its schema: ${field} ${error.message ?? error.keyword}.`,
    'Mend the stage that made the row, or the schema where the rule is wrong.',
    { row: keyText(schema, row), field, schemaPath: `${table}.schema.json${error.schemaPath}` },
  );
}

/** The column that an ajv error is about; the missing or surplus one where it is about the whole row. */
function fieldOf(error: ErrorObject): string {
  const inPath = error.instancePath.split('/')[1];
  if (inPath !== undefined) return inPath;
  const named: unknown = error.params['missingProperty'] ?? error.params['additionalProperty'];
  return typeof named === 'string' ? named : '';
}

function unwritable(table: string, schema: TableSchema, row: Row, field: string): Problem {
  return failure(
    'lone-surrogate',
    `A row of ${table} has half of a surrogate pair in ${field}, which UTF-8 cannot write.`,
    'Cut texts between code points, not inside one.',
    { row: keyText(schema, row), field },
  );
}

/** Half of a surrogate pair cannot be written in UTF-8, so CSV and JSON would differ. */
function isWritable(cell: Row[string] | undefined): boolean {
  if (typeof cell === 'string') return cell.isWellFormed();
  return typeof cell !== 'object' || cell === null || cell.every((item) => item.isWellFormed());
}

/** The key of a row as it is shown to people. */
export function keyText(schema: TableSchema, row: Row): string {
  return schema['x-table'].key.map((column) => textIn(row, column)).join(' ');
}
