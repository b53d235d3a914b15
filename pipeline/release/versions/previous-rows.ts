import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { RowList } from '../../contract/row-list.ts';
import { ownRowValidator, rowValidator } from '../../contract/row-validator.ts';
import type { Evidence } from '../../contract/rows.generated.ts';
import { SCHEMAS } from '../../contract/tables.ts';
import type { Dataset, Rows, TableName, TableSchema } from '../../contract/tables.ts';
import { MOST_HELD } from '../../rows/disk-rows.ts';
import { tableRows } from '../../rows/table-rows.ts';
import { isNullable, typeOf } from '../metadata/columns.ts';
import { hasColumns, rowsIn } from '../rows.ts';
import type { Row, Tables } from '../rows.ts';

/** Rows with the schema that they were found to fit. */
export interface FittingRows {
  readonly schema: TableSchema;
  readonly rows: readonly Row[];
}

/** The same of receipts, which are also rows of this program's schema. */
export interface FittingReceipts {
  readonly schema: TableSchema;
  readonly rows: RowList<Evidence>;
}

/** The rows of a published table, if they are rows of its schema; null where they are not, or the schema is none. */
export function rowsFrom(schema: unknown, rows: unknown): FittingRows | null {
  if (!isTableSchema(schema) || !Array.isArray(rows)) return null;
  const accepts = publishedValidator<Row>(schema);
  const fitting: Row[] = [];
  for (const row of rows as readonly unknown[]) {
    if (accepts === null || !accepts(row)) return null;
    fitting.push(row);
  }
  return { schema, rows: fitting };
}

/** Whether a published schema is one of a table. */
export function isTableSchema(schema: unknown): schema is TableSchema {
  if (typeof schema !== 'object' || schema === null) return false;
  return 'x-table' in schema && 'properties' in schema && typeof schema.properties === 'object';
}

/** The validator of a published table; null where its schema is none. */
function publishedValidator<R>(schema: TableSchema): ValidateFunction<R> | null {
  try {
    return rowValidator<R>(schema);
  } catch {
    return null;
  }
}

/**
 * The receipts of a published table, which stay on the disk: there may be more of them than the memory holds. Null where they cannot be
 * taken as they are there: the file is written otherwise, is not in order, or has rows that do not fit its schema and that of this program.
 * @param areKnown whether this very program found them sound
 */
export function receiptsFrom(schema: unknown, file: string, areKnown = false): FittingReceipts | null {
  if (!isTableSchema(schema)) return null;
  const [published, own] = [publishedValidator<Evidence>(schema), ownRowValidator('evidence')];
  let [last, isInOrder] = ['', true];
  const isRow = (row: unknown): row is Evidence => {
    if (!own(row)) return false;
    // Most releases have the schema of this program.
    if (published !== own && published?.(row) !== true) return false;
    isInOrder &&= last <= row.id;
    last = row.id;
    return true;
  };
  const rows = tableRows(file, isRow, MOST_HELD, areKnown);
  return isInOrder && rows !== null ? { schema, rows } : null;
}

/**
 * Published rows as rows of this program's tables: columns added since are empty, columns removed are left out. A row that fits no
 * more is left out too; the schema change that made it so is a major version.
 * @param receipts those of `evidence`, where they were taken as they are
 */
export function datasetOf(tables: Tables, receipts: RowList<Evidence> | null): Dataset {
  const rows = <T extends TableName>(table: T): Rows[T][] => typedRows(table, rowsIn(tables, table));
  return {
    articles: rows('articles'),
    organizations: rows('organizations'),
    people: rows('people'),
    places: rows('places'),
    positions: rows('positions'),
    events: rows('events'),
    instruments: rows('instruments'),
    services: rows('services'),
    statistics: rows('statistics'),
    statements: rows('statements'),
    relations: rows('relations'),
    evidence: receipts ?? rows('evidence'),
    conflicts: rows('conflicts'),
    redirects: rows('redirects'),
    retired: rows('retired'),
  };
}

function typedRows<T extends TableName>(table: T, rows: Iterable<Row>): Rows[T][] {
  const accepts = ownRowValidator(table);
  const typed: Rows[T][] = [];
  for (const row of rows) {
    const adapted: unknown = adaptedRow(row, SCHEMAS[table]);
    if (accepts(adapted)) typed.push(adapted);
  }
  return typed;
}

/** The row itself where it has all columns and no others. */
function adaptedRow(row: Row, schema: TableSchema): Row {
  if (hasColumns(row, Object.keys(schema.properties))) return row;
  return Object.fromEntries(
    Object.entries(schema.properties).flatMap(([column, property]) => {
      const value = row[column];
      if (value !== undefined) return [[column, value]];
      if (isNullable(property)) return [[column, null]];
      return typeOf(property) === 'array' ? [[column, []]] : [];
    }),
  );
}
