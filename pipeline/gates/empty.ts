import type { RowList } from '../contract/row-list.ts';
import type { Breach, Expectations } from '../contract/gates.ts';
import { SCHEMAS, TABLES, type TableName } from '../contract/tables.ts';
import { cellOf, isEmpty, JUDGED_TABLES, keyOf, type Row, rowsOf, type Subject } from './subject.ts';
import { percent } from './words.ts';

/**
 * Columns that are empty in more rows than they may be (`empty/events/start`), and columns that lost their values in rows that the previous
 * release has, too (`emptier/events/start`): that new rows say less than old ones makes nothing worse. A column that the previous
 * release does not have is compared with nothing.
 */
export function emptyValues({ dataset, previous }: Subject, expectations: Expectations): Breach[] {
  return TABLES.flatMap((table) => {
    if (!JUDGED_TABLES.includes(table) && expectations.tables[table]?.columns === undefined) return [];
    const all = rowsOf(dataset, table);
    const stayed = previous === null ? [] : stayedRows(table, rowsOf(previous.dataset, table), all);
    const known = previous?.columns.get(table);
    return Object.keys(SCHEMAS[table].properties).flatMap((column): Breach[] => {
      const { empty, emptier } = limitsOf(table, column, expectations);
      return [
        ...(empty === undefined ? [] : tooEmpty(table, column, all, empty)),
        ...(emptier === undefined || known?.has(column) !== true
          ? []
          : farEmptier(table, column, stayed, emptier, expectations.least)),
      ];
    });
  });
}

/** A row of both releases. */
interface Stayed {
  readonly before: Row;
  readonly now: Row;
}

function stayedRows(table: TableName, before: RowList<Row>, now: RowList<Row>): Stayed[] {
  const byKey = new Map(before.map((row) => [keyOf(table, row), row]));
  return now.flatMap((row) => {
    const old = byKey.get(keyOf(table, row));
    return old === undefined ? [] : [{ before: old, now: row }];
  });
}

function tooEmpty(table: TableName, column: string, rows: RowList<Row>, most: number): Breach[] {
  let empty = 0;
  for (const row of rows) empty += emptyIn(row, column);
  if (100 * empty <= most * rows.length) return [];
  const found = `${column} is empty in ${empty} of ${rows.length} rows of ${table} (${percent(empty, rows.length)})`;
  return [{ rule: `empty/${table}/${column}`, found, expected: `at most ${most} %` }];
}

function farEmptier(
  table: TableName,
  column: string,
  stayed: readonly Stayed[],
  most: number,
  least: number,
): Breach[] {
  const all = stayed.length;
  const was = stayed.reduce((count, { before }) => count + emptyIn(before, column), 0);
  const is = stayed.reduce((count, { now }) => count + emptyIn(now, column), 0);
  if (is - was < least || 100 * (is - was) <= most * all) return [];
  const found = `${column} is empty in ${is} of ${all} rows of ${table} that stayed (${percent(is, all)}), before in ${was} (${percent(was, all)})`;
  return [{ rule: `emptier/${table}/${column}`, found, expected: `at most ${most} percentage points more` }];
}

function limitsOf(
  table: TableName,
  column: string,
  { emptier, tables }: Expectations,
): { readonly empty?: number; readonly emptier?: number } {
  const general = JUDGED_TABLES.includes(table) ? { emptier } : {};
  return { ...general, ...tables[table]?.columns?.[column] };
}

/** 1 where it is. */
function emptyIn(row: Row, column: string): number {
  return Number(isEmpty(cellOf(row, column)));
}
