import type { Breach, Expectations } from '../contract/gates.ts';
import { SCHEMAS, TABLES, type TableName } from '../contract/tables.ts';
import { cellOf, JUDGED_TABLES, keyOf, type PreviousRelease, rowsOf, type Subject } from './subject.ts';
import { percent, some } from './words.ts';

/**
 * Rows of the previous release that are gone (`withdrawn/events`), and rows that now say something else (`changed/events`). Columns that
 * are worked out, and those that only one of the two releases has, are no change of what is said.
 */
export function drift({ dataset, previous }: Subject, expectations: Expectations): Breach[] {
  if (previous === null) return [];
  return TABLES.flatMap((table) => {
    const limits = limitsOf(table, expectations);
    if (limits.withdrawn === undefined && limits.changed === undefined) return [];
    const before = rowsOf(previous.dataset, table);
    const now = new Map(rowsOf(dataset, table).map((row) => [keyOf(table, row), row]));
    const columns = comparedColumns(table, previous);
    const withdrawn: string[] = [];
    const changed: string[] = [];
    for (const row of before) {
      const key = keyOf(table, row);
      const after = now.get(key);
      if (after === undefined) withdrawn.push(key);
      else if (columns.some((column) => isOther(cellOf(row, column), cellOf(after, column))))
        changed.push(key);
    }
    const judged = (keys: readonly string[], what: 'withdrawn' | 'changed'): Breach[] => {
      const most = limits[what] ?? 100;
      if (keys.length < expectations.least || 100 * keys.length <= most * before.length) return [];
      const found = `${keys.length} of ${before.length} rows of ${table} were ${what} (${percent(keys.length, before.length)}): ${some(keys)}`;
      return [{ rule: `${what}/${table}`, found, expected: `at most ${most} %` }];
    };
    return [...judged(withdrawn, 'withdrawn'), ...judged(changed, 'changed')];
  });
}

/** Receipts and the like are judged only where the publisher says so: they follow from the rows that they are about. */
function limitsOf(
  table: TableName,
  { withdrawn, changed, tables }: Expectations,
): { readonly withdrawn?: number; readonly changed?: number } {
  const general = JUDGED_TABLES.includes(table) ? { withdrawn, changed } : {};
  return { ...general, ...tables[table] };
}

function comparedColumns(table: TableName, { columns }: PreviousRelease): string[] {
  const before = columns.get(table);
  return Object.entries(SCHEMAS[table].properties).flatMap(
    ([
      column,
      {
        'x-column': { derived },
      },
    ]) => (derived !== true && before?.has(column) === true ? [column] : []),
  );
}

function isOther(before: unknown, after: unknown): boolean {
  return before !== after && JSON.stringify(before) !== JSON.stringify(after);
}
