import { columnTexts, eachOf, type RowList } from '../contract/row-list.ts';
import { isSameRow } from './same-row.ts';
import { textIn } from './tables.ts';
import type { Row } from './tables.ts';

/** What differs between the rows of a table before and now; all others are the same. */
export interface RowChanges {
  /** Rows as they are that were otherwise or not there. */
  readonly came: readonly Row[];
  /** Rows as they were that are otherwise or not there. */
  readonly went: readonly Row[];
}

/** Where more rows differ, all are to be looked at. */
const MOST = 20_000;

/**
 * It is little where both are in order of their key.
 * @param key the column of the key, which no two rows of before have in common
 * @returns null where it is much, or two rows of now have one key
 */
export function rowChanges(before: RowList<Row>, after: RowList<Row>, key: string): RowChanges | null {
  const changes =
    after.differs?.from === before
      ? after.differs
      : before.texts !== undefined && after.texts !== undefined
        ? differences(eachOf(before.texts()), eachOf(after.texts()), textOrder, parsedText)
        : differences(
            before,
            after,
            (one, other) => rowOrder(one, other, key),
            (row) => row,
          );
  return changes !== null && haveOneKeyEach(before, changes, key) ? changes : null;
}

/** Takes two lists beside each other: what is the same in both is passed over, else what comes first by the order is taken as different. */
function differences<T>(
  before: Iterable<T>,
  after: Iterable<T>,
  orderOf: (one: T, other: T) => number,
  rowOf: (one: T) => Row,
): RowChanges | null {
  const [came, went]: [Row[], Row[]] = [[], []];
  const [left, right] = [before[Symbol.iterator](), after[Symbol.iterator]()];
  let [was, is] = [left.next(), right.next()];
  while (was.done !== true || is.done !== true) {
    if (came.length + went.length > MOST) return null;
    const order = was.done === true ? 1 : is.done === true ? -1 : orderOf(was.value, is.value);
    if (order < 0) went.push(rowOf(was.value));
    if (order > 0) came.push(rowOf(is.value));
    if (order <= 0) was = left.next();
    if (order >= 0) is = right.next();
  }
  return { came, went };
}

function textOrder(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function rowOrder(one: Row, other: Row, key: string): number {
  const order = textOrder(textIn(one, key), textIn(other, key));
  return order === 0 && !isSameRow(one, other) ? -1 : order;
}

function parsedText(text: string): Row {
  return JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));
}

function haveOneKeyEach(before: RowList<Row>, { came, went }: RowChanges, key: string): boolean {
  const fresh = new Set(came.map((row) => textIn(row, key)));
  if (fresh.size < came.length) return false;
  for (const row of went) fresh.delete(textIn(row, key));
  if (fresh.size > 0) for (const one of columnTexts(before, key)) if (fresh.has(one)) return false;
  return true;
}
