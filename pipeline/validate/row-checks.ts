import type { RowList } from '../contract/row-list.ts';
import type { Problem } from '../contract/problem.ts';
import type { Row, Tables } from './tables.ts';

/** What is wrong with a row, which stands at that place of its table. */
export type RowCheck = (row: Row, place: number) => readonly Problem[];

/** Gives the check of the rows of a table; null where there is nothing to look at. */
export type TableCheck = (table: string, rows: RowList<Row>) => RowCheck | null;

/** What is said of a row with which nothing is wrong. */
export const NOTHING_WRONG: readonly Problem[] = [];

/**
 * What checks that need one row at a time find. They go through each table together, once: it may lie on the disk.
 * @returns the problems of each check, in order of tables and rows
 */
export function rowProblems(tables: Tables, checks: readonly TableCheck[]): Problem[][] {
  const found = checks.map((check) => ({ check, problems: new Array<Problem>() }));
  for (const [table, rows] of tables) {
    const own = found.flatMap(({ check, problems }) => {
      const ofRow = check(table, rows);
      return ofRow === null ? [] : [{ ofRow, problems }];
    });
    let place = 0;
    for (const row of rows) {
      for (const { ofRow, problems } of own) problems.push(...ofRow(row, place));
      place++;
    }
  }
  return found.map(({ problems }) => problems);
}
