import type { Problem } from '../contract/problem.ts';
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
  for (const { places, rows } of groupsIn(rowsIn(tables, 'evidence'), aboutKey)) {
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

function aboutKey(receipt: Row): string {
  return keyOf(textIn(receipt, 'table'), textIn(receipt, 'row'));
}
