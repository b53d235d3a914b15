import type { RowList } from '../contract/row-list.ts';
import type { BuildReport } from '../contract/report.ts';
import { type Dataset, SCHEMAS, TABLES, type TableName } from '../contract/tables.ts';

/** What is judged: the data set of a release that is about to be made, and the release before it. */
export interface Subject {
  readonly dataset: Dataset;
  readonly report: Pick<BuildReport, 'articles' | 'facts' | 'rejections'>;
  /** Feeds and sitemaps whose last answer names no article, though they named some before. */
  readonly silentLists: readonly { readonly where: string; readonly why: string }[];
  /** Null for the first release. */
  readonly previous: PreviousRelease | null;
}

export interface PreviousRelease {
  readonly version: string;
  readonly dataset: Dataset;
  /** The columns that its tables have. */
  readonly columns: ReadonlyMap<string, ReadonlySet<string>>;
  /** Null where it is of another shape. */
  readonly report: Subject['report'] | null;
}

/** A row of any table, taken as it is: there may be millions. */
export type Row = object;

export function rowsOf(dataset: Dataset, table: TableName): RowList<Row> {
  return dataset[table];
}

/** What stands in a column; undefined where the row has no such column. */
export function cellOf(row: Row, column: string): unknown {
  const cell: unknown = Reflect.get(row, column);
  return cell;
}

/** The key of a row; of several columns, joined by spaces, which ids do not have. */
export function keyOf(table: TableName, row: Row): string {
  return SCHEMAS[table]['x-table'].key.map((column) => String(cellOf(row, column))).join(' ');
}

/** Whether a cell says nothing. */
export function isEmpty(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === '' || (Array.isArray(cell) && cell.length === 0);
}

/** Tables whose rows are about the world or the sources; receipts and the like follow from those. */
export const JUDGED_TABLES: readonly TableName[] = TABLES.filter(
  (table) => SCHEMAS[table]['x-table'].role !== 'receipt',
);
