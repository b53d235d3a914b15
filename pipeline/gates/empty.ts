import type { Breach, Expectations } from '../contract/gates.ts';
import { SCHEMAS, TABLES, type TableName } from '../contract/tables.ts';
import { isEmpty, JUDGED_TABLES, type Row, rowsOf, type Subject } from './subject.ts';
import { percent, rounded } from './words.ts';

/**
 * Columns that are empty in more rows than they may be (`empty/events/start`), or in far more than in the previous release
 * (`emptier/events/start`). A column that the previous release does not have is compared with nothing.
 */
export function emptyValues(subject: Subject, expectations: Expectations): Breach[] {
  return TABLES.flatMap((table) => {
    const now = rowsOf(subject.dataset, table);
    const before = subject.previous === null ? [] : rowsOf(subject.previous.dataset, table);
    const known = subject.previous?.columns.get(table);
    return Object.keys(SCHEMAS[table].properties).flatMap((column): Breach[] => {
      const { empty, emptier } = limitsOf(table, column, expectations);
      if (empty === undefined && emptier === undefined) return [];
      const is = { of: now.length, empty: countEmpty(now, column) };
      const was = { of: known?.has(column) === true ? before.length : 0, empty: countEmpty(before, column) };
      const name = `${table}/${column}`;
      const found = `${column} is empty in ${is.empty} of ${is.of} rows of ${table} (${percent(is.empty, is.of)})`;
      return [
        ...(isAbove(is, empty)
          ? [{ rule: `empty/${name}` as const, found, expected: `at most ${empty} %` }]
          : []),
        ...(growsBeyond(was, is, emptier, expectations.least)
          ? [
              {
                rule: `emptier/${name}` as const,
                found: `${found}, before in ${was.empty} of ${was.of} (${percent(was.empty, was.of)})`,
                expected: `at most ${rounded(emptier ?? 0)} percentage points more`,
              },
            ]
          : []),
      ];
    });
  });
}

interface Share {
  readonly of: number;
  readonly empty: number;
}

function limitsOf(
  table: TableName,
  column: string,
  { emptier, tables }: Expectations,
): { readonly empty?: number; readonly emptier?: number } {
  const general = JUDGED_TABLES.includes(table) ? { emptier } : {};
  return { ...general, ...tables[table]?.columns?.[column] };
}

function countEmpty(rows: readonly Row[], column: string): number {
  return rows.reduce((count, row) => count + Number(isEmpty(row[column])), 0);
}

function isAbove({ of, empty }: Share, most = 100): boolean {
  return 100 * empty > most * of;
}

/** Beyond the limit, and by at least so many rows more than the share of before would give. */
function growsBeyond(was: Share, is: Share, most = 100, least = 0): boolean {
  if (was.of === 0 || is.of === 0) return false;
  const grown = is.empty / is.of - was.empty / was.of;
  return 100 * grown > most && grown * is.of >= least;
}
