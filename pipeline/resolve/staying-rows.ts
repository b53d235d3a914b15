import { columnTexts, type RowsBeside } from '../contract/row-list.ts';
import type { Conflict, Evidence } from '../contract/rows.generated.ts';
import { type Dataset, type FactTable, FACT_TABLES, plainRows, type Rows } from '../contract/tables.ts';
import { groupedBy } from './order.ts';
import type { FactRows } from './typed-rows.ts';

/** A row of the previous release that is as it was, with its receipts and what is disputed of it. */
export interface StayingRow {
  readonly id: string;
  readonly conflicts: readonly Conflict[];
  addTo(rows: FactRows): void;
}

/** Rows of the previous release by what they are asked for. */
export interface StayingRows {
  /** Undefined where there is none. */
  find(table: FactTable, id: string): StayingRow | undefined;
  /** The receipts of some of its rows; undefined where there is no previous release. */
  readonly receipts: ((isStaying: (row: string) => boolean) => RowsBeside<Evidence>) | undefined;
}

/** @param previous null where no row stays */
export function stayingRows(previous: Dataset | null): StayingRows {
  if (previous === null) return { find: () => undefined, receipts: undefined };
  const byTable = new Map(FACT_TABLES.map((table) => [table, rowsOf(previous, table)]));
  const conflicts = groupedBy(previous.conflicts, ({ row }) => row);
  return {
    find(table, id) {
      const addTo = byTable.get(table)?.(id);
      return addTo === undefined ? undefined : { id, addTo, conflicts: conflicts.get(id) ?? [] };
    },
    receipts(isStaying) {
      const without: number[] = [];
      let place = 0;
      for (const row of columnTexts(plainRows(previous, 'evidence'), 'row')) {
        if (!isStaying(row)) without.push(place);
        place++;
      }
      return { rows: previous.evidence, without };
    },
  };
}

/** Gives what adds the row of an id to those of its table. */
function rowsOf<T extends FactTable>(
  previous: { readonly [U in FactTable]: readonly Rows[U][] },
  table: T,
): (id: string) => StayingRow['addTo'] | undefined {
  const before: { readonly [U in T]: readonly Rows[U][] } = previous;
  const rows = new Map(before[table].map((row) => [row.id, row]));
  return (id) => {
    const row = rows.get(id);
    if (row === undefined) return undefined;
    return (all) => {
      const own: { readonly [U in T]: Rows[U][] } = all;
      own[table].push(row);
    };
  };
}
