import type { Problem } from '../contract/problem.ts';
import { columnTexts, type RowList } from '../contract/row-list.ts';
import { groupsIn, keyOf, rowsById, rowsIn, textIn } from './tables.ts';
import type { Row, Tables } from './tables.ts';

/** A check that needs all receipts of a row at once. */
export interface ReceiptsCheck {
  /** Called once for each row that has receipts. */
  take(table: string, row: Row, receipts: readonly Row[]): void;
  /** What is wrong, once all were taken. */
  problems(): readonly Problem[];
}

/** A row with all its receipts. */
interface RowWithReceipts {
  readonly table: string;
  readonly row: Row;
  readonly receipts: readonly Row[];
  /** Where the receipts stand in their table, counted from 0. */
  readonly places: readonly number[];
}

/** The rows that have receipts, of which only those of one row are held at a time. Receipts of rows that are not there are passed over. */
export function* rowsWithReceipts(tables: Tables): Generator<RowWithReceipts> {
  const all = rowsIn(tables, 'evidence');
  for (const { places, rows } of groupsIn(all, aboutKeys(all))) {
    const receipts = rows();
    const [table, id] = [textIn(receipts[0] ?? {}, 'table'), textIn(receipts[0] ?? {}, 'row')];
    const row = rowsById(rowsIn(tables, table)).get(id);
    if (row !== undefined) yield { table, row, receipts, places };
  }
}

/** Gives checks the rows with their receipts. */
export function eachWithReceipts(tables: Tables, checks: readonly ReceiptsCheck[]): void {
  for (const { table, row, receipts } of rowsWithReceipts(tables))
    for (const check of checks) check.take(table, row, receipts);
}

/** For each receipt the row that it is about. */
function* aboutKeys(receipts: RowList<Row>): Generator<string> {
  const ids = columnTexts(receipts, 'row')[Symbol.iterator]();
  for (const table of columnTexts(receipts, 'table')) {
    const { done, value: id } = ids.next();
    if (done !== true) yield keyOf(table, id);
  }
}
