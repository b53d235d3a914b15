import { columnTexts, placesByText, type RowList } from '../contract/row-list.ts';
import { plainRows, TABLES } from '../contract/tables.ts';
import type { Dataset, PlainCell, PlainRow, TableSchema } from '../contract/tables.ts';

/** What one cell of a table may hold. */
export type Cell = PlainCell;

/** A row of any table, its columns by name. */
export type Row = PlainRow;

/** Rows by table: the form in which the checks take a data set, typed or read back from a folder. */
export type Tables = ReadonlyMap<string, RowList<Row>>;

/** Schemas by table. */
export type Schemas = ReadonlyMap<string, TableSchema>;

/** The rows of a data set by table name; the same rows, not copies. */
export function tablesOf(dataset: Dataset): Tables {
  return new Map(TABLES.map((table) => [table, plainRows(dataset, table)]));
}

const NO_ROWS: RowList<Row> = [];

/** The rows of a table; none where there is no such table. */
export function rowsIn(tables: Tables, table: string): RowList<Row> {
  return tables.get(table) ?? NO_ROWS;
}

/** The text in a column; empty where the row has none (the schema check says so). */
export function textIn(row: Row, column: string): string {
  const cell = row[column];
  return typeof cell === 'string' ? cell : '';
}

/** The number in a column; NaN where the row has none. */
export function numberIn(row: Row, column: string): number {
  const cell = row[column];
  return typeof cell === 'number' ? cell : Number.NaN;
}

/** The items of a list column; a single value is a list of one, null of none. */
export function itemsIn(row: Row, column: string): readonly string[] {
  const cell = row[column];
  if (cell === null || cell === undefined) return [];
  return typeof cell === 'object' ? cell : [String(cell)];
}

/** One string for several, for use as a key: no two lists of parts give the same. */
export function keyOf(...parts: readonly string[]): string {
  let key = '';
  for (const part of parts) key += `${part.length} ${part}`;
  return key;
}

/** Rows that have a text in common. */
export interface RowGroup {
  readonly text: string;
  /** Reads them. */
  readonly rows: () => readonly Row[];
  /** Where they stand in the list, counted from 0. */
  readonly places: readonly number[];
}

/**
 * Rows in groups by a text, in order of first meeting. Only places are held, since the rows may lie on the disk.
 * @param texts that of each row
 */
export function* groupsIn(rows: RowList<Row>, texts: Iterable<string>): Generator<RowGroup> {
  for (const [text, places] of placesByText(texts)) yield { text, places, rows: () => rowsAt(rows, places) };
}

/** The rows at some places. */
export function rowsAt(rows: RowList<Row>, places: readonly number[]): Row[] {
  return places.map((place) => rows.at(place)).filter((row) => row !== undefined);
}

/** Several checks ask for the same rows. */
const byId = new WeakMap<RowList<Row>, ReadonlyMap<string, Row>>();
const ids = new WeakMap<RowList<Row>, ReadonlySet<string>>();

/** The ids of the rows of a table, which may be too many to be held themselves. */
export function idsIn(rows: RowList<Row>): ReadonlySet<string> {
  const known = ids.get(rows);
  if (known !== undefined) return known;
  const found = new Set(columnTexts(rows, 'id'));
  ids.set(rows, found);
  return found;
}

/** The rows that have one of some ids; most others are not read. */
export function rowsWithId(rows: RowList<Row>, wanted: ReadonlySet<string>): Row[] {
  const places: number[] = [];
  let place = 0;
  for (const id of columnTexts(rows, 'id')) {
    if (wanted.has(id)) places.push(place);
    place++;
  }
  return rowsAt(rows, places);
}

/** Rows of one table by id. */
export function rowsById(rows: RowList<Row>): ReadonlyMap<string, Row> {
  const known = byId.get(rows);
  if (known !== undefined) return known;
  const found = new Map<string, Row>();
  for (const row of rows) found.set(textIn(row, 'id'), row);
  byId.set(rows, found);
  return found;
}
