import { type FactTable, isEntityTable } from '../contract/tables.ts';
import { claimMark } from './claim-ids.ts';
import { claimKey } from './claims.ts';
import { type PastRow, pastValue } from './past.ts';
import { pastThingMarks } from './thing-ids.ts';

/**
 * By what a row of the previous release is known again.
 * @param idNow what an id of the previous release stands for now
 */
export function pastMarks(table: FactTable, row: PastRow, idNow: (id: string) => string): string[] {
  return isEntityTable(table)
    ? pastThingMarks(table, row)
    : [claimMark(claimKey(table, (column) => pastValue(row, column, idNow)))];
}
