import { eachOf } from '../../contract/row-list.ts';
import { rawTextIn } from '../../rows/raw-text.ts';
import { tableTexts } from '../../rows/table-texts.ts';

/** Rows that one after the other are not what they were, as JSON texts (see `RowList.texts`). */
export interface RowDifference {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** The row behind them, which both have; null at the end. */
  readonly next: string | null;
}

/** Where more rows differ, all are to be looked at. */
const MOST = 20_000;

/**
 * What differs between the JSON files of a table: whatever stands between the differences is the same in both, in the same order. It is little where
 * both are in order of a key.
 * @param key the column of the key
 * @returns null where it is much
 */
export function rowDifferences(before: string, after: string, key: string): RowDifference[] | null {
  const keyOf = rawTextIn(key);
  const [left, right] = [eachOf(tableTexts(before)), eachOf(tableTexts(after))];
  const found: RowDifference[] = [];
  let [removed, added]: [string[], string[]] = [[], []];
  let [was, is] = [left.next().value, right.next().value];
  for (let count = 0; count <= MOST;) {
    if (was === is) {
      if (removed.length + added.length > 0) found.push({ removed, added, next: is ?? null });
      if (is === undefined) return found;
      [removed, added] = [[], []];
      [was, is] = [left.next().value, right.next().value];
      continue;
    }
    count++;
    const [old, now] = [was === undefined ? null : keyOf(was), is === undefined ? null : keyOf(is)];
    const [isGone, isNew] = [is === undefined || precedes(old, now), was === undefined || precedes(now, old)];
    if (was !== undefined && !isNew) {
      removed.push(was);
      was = left.next().value;
    }
    if (is !== undefined && !isGone) {
      added.push(is);
      is = right.next().value;
    }
  }
  return null;
}

function precedes(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one < other;
}
