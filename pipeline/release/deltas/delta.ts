import type { CorrectionOutcome } from '../../contract/corrections.ts';
import type { TableSchema } from '../../contract/tables.ts';
import { keyIn } from '../rows.ts';
import type { Cell, Row, Schemas, Tables } from '../rows.ts';

/** The rows and schemas of one release, and what people said of its facts. */
export interface Side {
  readonly tables: Tables;
  readonly schemas: Schemas;
  readonly corrections: readonly CorrectionOutcome[];
}

/** The columns of a table in order, and which of them are its key. */
export interface Columns {
  readonly columns: readonly string[];
  readonly key: readonly string[];
}

export interface ChangedRow {
  readonly key: string;
  /** As it is now. */
  readonly row: Row;
  /** Columns whose value changed. A column that only one release has is empty (`null`) in the other. */
  readonly fields: Readonly<Record<string, { readonly before: Cell; readonly after: Cell }>>;
}

/** A row that came or went, whole. */
export interface KeyedRow {
  readonly key: string;
  readonly row: Row;
}

/** What became of one table. */
export interface TableDelta {
  readonly added: readonly KeyedRow[];
  readonly changed: readonly ChangedRow[];
  readonly withdrawn: readonly KeyedRow[];
  /** Where columns or key are others; null on the side that has no such table. */
  readonly columns: { readonly before: Columns | null; readonly after: Columns | null } | null;
}

/** Deltas of the tables in which something changed. */
export type Delta = ReadonlyMap<string, TableDelta>;

/**
 * Row by row and field by field what changed between two releases.
 * @param names of the tables to look at; all where none are named
 */
export function deltaOf(
  before: Side | null,
  after: Side,
  names: Iterable<string> = new Set([...after.schemas.keys(), ...(before?.schemas.keys() ?? [])]),
): Delta {
  return new Map(
    [...names].flatMap((table): [string, TableDelta][] => {
      const delta = tableDelta(sideOf(before, table), sideOf(after, table), before === null);
      return isEmpty(delta) ? [] : [[table, delta]];
    }),
  );
}

interface TableSide {
  readonly schema: TableSchema;
  readonly rows: readonly Row[];
}

function sideOf(side: Side | null, table: string): TableSide | null {
  const schema = side?.schemas.get(table);
  return schema === undefined ? null : { schema, rows: side?.tables.get(table) ?? [] };
}

function isEmpty({ added, changed, withdrawn, columns }: TableDelta): boolean {
  return added.length + changed.length + withdrawn.length === 0 && columns === null;
}

/** Under another key no row is one of before. */
function tableDelta(before: TableSide | null, after: TableSide | null, isFirst: boolean): TableDelta {
  const [was, is] = [columnsOf(before), columnsOf(after)];
  const columns = isFirst || isSame(was, is) ? null : { before: was, after: is };
  const [old, now] = [byKey(before), byKey(after)];
  const isSameKey = was === null || is === null || isSame(was.key, is.key);
  const oneSided = columnsOfOneSide(was, is);
  const [added, changed]: [KeyedRow[], ChangedRow[]] = [[], []];
  for (const [key, row] of now) {
    const previous = isSameKey ? old.get(key) : undefined;
    if (previous === undefined) added.push({ key, row });
    else {
      const fields = changedFields(previous, row, ...oneSided);
      if (fields !== null) changed.push({ key, row, fields });
    }
  }
  const withdrawn: KeyedRow[] = [];
  for (const [key, row] of old) if (!isSameKey || !now.has(key)) withdrawn.push({ key, row });
  return { columns, added, changed, withdrawn };
}

function columnsOf(side: TableSide | null): Columns | null {
  if (side === null) return null;
  return { columns: Object.keys(side.schema.properties), key: side.schema['x-table'].key };
}

function columnsOfOneSide(was: Columns | null, is: Columns | null): [Set<string>, Set<string>] {
  const [old, now] = [was?.columns ?? [], is?.columns ?? []];
  return [
    new Set(old.filter((column) => !now.includes(column))),
    new Set(now.filter((column) => !old.includes(column))),
  ];
}

function byKey(side: TableSide | null): Map<string, Row> {
  return new Map(side?.rows.map((row) => [keyIn(row, side.schema), row]));
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Values of a removed column go with it; a column that came has its values in the rows that have one. Null where nothing changed. */
function changedFields(
  before: Row,
  after: Row,
  removed: ReadonlySet<string>,
  added: ReadonlySet<string>,
): ChangedRow['fields'] | null {
  let fields: Record<string, { before: Cell; after: Cell }> | null = null;
  for (const column in after) {
    if (removed.has(column)) continue;
    const value = after[column] ?? null;
    const old = added.has(column) ? null : (before[column] ?? null);
    if (!isSame(old, value)) (fields ??= {})[column] = { before: old, after: value };
  }
  return fields;
}

/** Whether only columns that came have values in it now: the row itself says what it said. */
export function isOnlyWidened({ fields }: ChangedRow, { columns }: TableDelta): boolean {
  const old = columns?.before?.columns;
  return old !== undefined && Object.keys(fields).every((field) => !old.includes(field));
}
