import addFormats from 'ajv-formats';
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import type { RowList } from '../../contract/row-list.ts';
import type { Evidence } from '../../contract/rows.generated.ts';
import { SCHEMAS } from '../../contract/tables.ts';
import type { Dataset, Rows, TableName, TableSchema } from '../../contract/tables.ts';
import { tableRows } from '../../rows/table-rows.ts';
import { isNullable, typeOf } from '../metadata/columns.ts';
import { hasColumns, rowsIn } from '../rows.ts';
import type { Row, Tables } from '../rows.ts';

const ajv = ajvFor({ strict: true });
/** For the schemas of this program, which a test holds against JSON Schema: that takes longer than to check some thousand rows. */
const ownAjv = ajvFor({ strict: true, validateSchema: false });
const OWN: ReadonlySet<string> = new Set(
  Object.values(SCHEMAS).map((schema) => JSON.stringify(anonymous(schema))),
);

/** Without its id: the published schema and that of this program have the same. */
function anonymous({ $id: _id, ...schema }: TableSchema): object {
  return schema;
}

function ajvFor(options: Options): Ajv2020 {
  const made = new Ajv2020(options);
  addFormats.default(made);
  made.addVocabulary(['x-table', 'x-column']);
  return made;
}

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
  const accepts = compiled<Row>(schema);
  const fitting: Row[] = [];
  for (const row of rows as readonly unknown[]) {
    if (accepts === null || !accepts(row)) return null;
    fitting.push(row);
  }
  return { schema, rows: fitting };
}

function isTableSchema(schema: unknown): schema is TableSchema {
  if (typeof schema !== 'object' || schema === null) return false;
  return 'x-table' in schema && 'properties' in schema && typeof schema.properties === 'object';
}

const objects = new Map<string, object>();

/** One object for all schemas of the same text. */
function sameObject(text: string, schema: object): object {
  const known = objects.get(text) ?? schema;
  objects.set(text, known);
  return known;
}

function compiled<T>(schema: TableSchema): ((row: unknown) => row is T) | null {
  const text = JSON.stringify(anonymous(schema));
  try {
    // By its text most published schemas are one that is known already, and ajv knows a schema again by the object.
    return (OWN.has(text) ? ownAjv : ajv).compile<T>(sameObject(text, anonymous(schema)));
  } catch {
    return null;
  }
}

/**
 * The receipts of a published table, which stay on the disk: there may be more of them than the memory holds. Null where they cannot be
 * taken as they are there: the file is written otherwise, is not in order, or has rows that do not fit its schema and that of this program.
 */
export function receiptsFrom(schema: unknown, file: string): FittingReceipts | null {
  if (!isTableSchema(schema)) return null;
  const [published, own] = [compiled<Evidence>(schema), compiled<Evidence>(SCHEMAS.evidence)];
  let [last, isInOrder] = ['', true];
  const rows = tableRows(file, (row): row is Evidence => {
    if (own?.(row) !== true) return false;
    // Most releases have the schema of this program.
    if (published !== own && published?.(row) !== true) return false;
    isInOrder &&= last <= row.id;
    last = row.id;
    return true;
  });
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
  const accepts = compiled<Rows[T]>(SCHEMAS[table]);
  const typed: Rows[T][] = [];
  for (const row of rows) {
    const adapted: unknown = adaptedRow(row, SCHEMAS[table]);
    if (accepts?.(adapted) === true) typed.push(adapted);
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
