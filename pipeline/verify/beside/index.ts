import * as fs from 'node:fs/promises';
import { path } from 'zx';
import type { TableSchema } from '../../contract/tables.ts';
import type { Manifest } from '../manifest.ts';
import { beforeOf } from './before.ts';
import { type RowDifference, rowDifferences } from './row-differences.ts';
import { isSameBeside } from './same-beside.ts';

/**
 * A release beside the one before, which was found sound: a file that is the same as there but for rows that differ in the JSON, too, needs to be read only
 * where it is not.
 */
export interface Beside {
  /** What differs in the JSON of a table; null where that is not known, or much. */
  differencesIn(table: string, schema: TableSchema): Promise<readonly RowDifference[] | null>;
  /** A file of the release before; null where it is not the one that was found sound. */
  fileBefore(name: string): Promise<string | null>;
  /**
   * Whether a file has the rows of a table one after the other, and each as it is expected.
   * @param wordsOf gives the words that stand for a row; null where they are not known
   */
  isAsExpected(
    name: string,
    table: string,
    schema: TableSchema,
    wordsOf: (row: string) => string | null,
  ): Promise<boolean>;
}

/**
 * @param folder of the release that is checked
 * @param before folder of the release before, which this very program found sound
 * @returns null where that is not the release before
 */
export async function besideOf(folder: string, manifest: Manifest, before: string): Promise<Beside | null> {
  const release = await beforeOf(before, manifest);
  if (release === null) return null;
  const known = new Map<string, Promise<readonly RowDifference[] | null>>();
  const found = async (
    table: string,
    { 'x-table': { key } }: TableSchema,
  ): Promise<RowDifference[] | null> => {
    const [schemas, rows] = [`schemas/${table}.schema.json`, `${table}.json`];
    const [schemaBefore, rowsBefore] = [await release.fileOf(schemas), await release.fileOf(rows)];
    const [column, ...others] = key;
    if (schemaBefore === null || rowsBefore === null || column === undefined || others.length > 0)
      return null;
    const isAsBefore = (await fs.readFile(schemaBefore)).equals(
      await fs.readFile(path.join(folder, schemas)),
    );
    return isAsBefore ? rowDifferences(rowsBefore, path.join(folder, rows), column) : null;
  };
  const differencesIn: Beside['differencesIn'] = (table, schema) => {
    const differences = known.get(table) ?? found(table, schema);
    known.set(table, differences);
    return differences;
  };
  return {
    differencesIn,
    fileBefore: (name) => release.fileOf(name),
    async isAsExpected(name, table, schema, wordsOf) {
      const [differences, file] = [await differencesIn(table, schema), await release.fileOf(name)];
      if (differences === null || file === null) return false;
      try {
        return isSameBeside(path.join(folder, name), file, differences, wordsOf);
      } catch {
        // What cannot be read is told of where it is read as a whole.
        return false;
      }
    },
  };
}
