import type { PropertySchema, TableSchema } from '../../contract/tables.ts';
import { isNullable, typeOf } from '../metadata/columns.ts';
import type { Row } from '../rows.ts';

/** A column of a format that has types of its own. */
export interface TypedColumn {
  readonly name: string;
  readonly kind: 'text' | 'integer' | 'number' | 'boolean' | 'list';
  readonly isNullable: boolean;
}

const KINDS: Readonly<Record<string, TypedColumn['kind']>> = {
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
};

/**
 * The columns of a table in schema order. Dates are text, since EDTF has other precisions than the day. A column of whole numbers is one
 * of numbers where a row has one beyond 2^53: JSON does not hold such a number exactly, and no integer type must pretend that it does.
 */
export function typedColumns(schema: TableSchema, rows: readonly Row[]): TypedColumn[] {
  return Object.entries(schema.properties).map(([name, property]) => ({
    name,
    kind: kindOf(property, name, rows),
    isNullable: isNullable(property),
  }));
}

function kindOf(property: PropertySchema, name: string, rows: readonly Row[]): TypedColumn['kind'] {
  const kind = KINDS[typeOf(property)] ?? 'text';
  if (kind !== 'integer') return kind;
  return rows.every((row) => isNoUnsafe(row[name])) ? 'integer' : 'number';
}

function isNoUnsafe(cell: Row[string] | undefined): boolean {
  return typeof cell !== 'number' || Number.isSafeInteger(cell);
}
