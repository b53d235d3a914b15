import type { RowList } from '../../contract/row-list.ts';
import type { PropertySchema, TableSchema } from '../../contract/tables.ts';
import { rowsThatMay } from '../../rows/raw-text.ts';
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
export function typedColumns(schema: TableSchema, rows: RowList<Row>): TypedColumn[] {
  const inexact = unsafeColumns(schema, rows);
  return Object.entries(schema.properties).map(([name, property]) => ({
    name,
    kind: inexact.has(name) ? 'number' : kindOf(property),
    isNullable: isNullable(property),
  }));
}

function kindOf(property: PropertySchema): TypedColumn['kind'] {
  return KINDS[typeOf(property)] ?? 'text';
}

/** Several formats ask for the same rows. */
const unsafe = new WeakMap<RowList<Row>, ReadonlySet<string>>();

/** Columns of whole numbers in which a row has one that JSON does not hold exactly. */
function unsafeColumns({ properties }: TableSchema, rows: RowList<Row>): ReadonlySet<string> {
  const known = unsafe.get(rows);
  if (known !== undefined) return known;
  const whole = Object.keys(properties).filter(
    (name) => properties[name] !== undefined && kindOf(properties[name]) === 'integer',
  );
  const found = new Set<string>();
  if (whole.length > 0)
    for (const row of rowsThatMay(rows, isLong))
      for (const name of whole) if (isUnsafe(row[name])) found.add(name);
  unsafe.set(rows, found);
  return found;
}

const LONG = /:-?\d(?:\d{15}|[\d.]*e\+)/;

/** Whether the JSON text of a row may hold a whole number beyond 2^53: such a number has 16 digits, or an exponent. */
function isLong(text: string): boolean {
  return LONG.test(text);
}

function isUnsafe(cell: Row[string] | undefined): boolean {
  return typeof cell === 'number' && !Number.isSafeInteger(cell);
}
