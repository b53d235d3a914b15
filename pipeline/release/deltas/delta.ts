import type { CorrectionOutcome } from '../../contract/corrections.ts';
import type { RowList } from '../../contract/row-list.ts';
import type { TableSchema } from '../../contract/tables.ts';
import { entriesOf, type Entry, keyIn, rowsIn } from '../rows.ts';
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

/** Rows that came or went; where those are all of a table they may lie on the disk. */
interface KeyedRows extends Iterable<KeyedRow> {
  readonly length: number;
}

/** What became of one table. */
export interface TableDelta {
  readonly added: KeyedRows;
  readonly changed: readonly ChangedRow[];
  readonly withdrawn: KeyedRows;
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
  readonly rows: RowList<Row>;
}

function sideOf(side: Side | null, table: string): TableSide | null {
  const schema = side?.schemas.get(table);
  return side === null || schema === undefined ? null : { schema, rows: rowsIn(side.tables, table) };
}

function isEmpty({ added, changed, withdrawn, columns }: TableDelta): boolean {
  return added.length + changed.length + withdrawn.length === 0 && columns === null;
}

/** Under another key no row is one of before. */
function tableDelta(before: TableSide | null, after: TableSide | null, isFirst: boolean): TableDelta {
  const [was, is] = [columnsOf(before), columnsOf(after)];
  const columns = isFirst || isSame(was, is) ? null : { before: was, after: is };
  if (before === null || after === null || !isSame(was?.key, is?.key))
    return { columns, added: keyedRows(after), changed: [], withdrawn: keyedRows(before) };
  const oneSided = columnsOfOneSide(was, is);
  const [added, changed, withdrawn]: [KeyedRow[], ChangedRow[], KeyedRow[]] = [[], [], []];
  // Both are in order of key, so that neither needs to be held.
  const { differs } = after.rows;
  const [old, here] =
    columns === null && differs?.from === before.rows
      ? [differs.went, differs.came]
      : [before.rows, after.rows];
  const left = entriesOf(old, before.schema);
  let next = left.next();
  for (const now of entriesOf(here, after.schema)) {
    for (; next.done !== true && next.value.key < now.key; next = left.next())
      withdrawn.push(keyed(before, next.value));
    if (next.done === true || next.value.key !== now.key) added.push(keyed(after, now));
    else {
      const isSameText = columns === null && now.text !== undefined && now.text === next.value.text;
      const row = isSameText ? null : now.row();
      const fields = row === null ? null : changedFields(next.value.row(), row, ...oneSided);
      if (row !== null && fields !== null) changed.push({ key: keyIn(row, after.schema), row, fields });
      next = left.next();
    }
  }
  for (; next.done !== true; next = left.next()) withdrawn.push(keyed(before, next.value));
  return { columns, added, changed, withdrawn };
}

/** With a key of its own: one that is a part of a text would hold the text. */
function keyed({ schema }: TableSide, entry: Entry): KeyedRow {
  const row = entry.row();
  return { key: keyIn(row, schema), row };
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

function keyedRows(side: TableSide | null): KeyedRows {
  if (side === null) return [];
  const { rows, schema } = side;
  return {
    length: rows.length,
    *[Symbol.iterator]() {
      for (const row of rows) yield { key: keyIn(row, schema), row };
    },
  };
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
