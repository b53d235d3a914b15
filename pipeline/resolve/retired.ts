import { hash } from 'node:crypto';
import type { Redirect, RetiredId } from '../contract/rows.generated.ts';
import { type Dataset, FACT_TABLES, type FactTable } from '../contract/tables.ts';
import type { Sign } from './matching.ts';
import { groupedBy, sortedBy } from './order.ts';
import { type Past, pastOf, type PastRow } from './past.ts';

const DIGITS = 16;

/**
 * By what a row is known again after it was withdrawn: a hash, since the words of what is withdrawn must not live on.
 * @param parts what it is, from the table on
 */
export function mark(...parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, DIGITS);
}

/** Gives the marks of a row of the previous release. */
export type MarksOf = (table: FactTable, row: PastRow) => readonly string[];

/**
 * The ids that stand for nothing: those that did before and do still, and those of the previous rows that are gone and of which no
 * redirect tells. In order of id.
 * @param redirects of the release that is being made
 * @param since that release
 * @param isRow whether the id is that of a row
 */
export function retiredIds(
  past: Past,
  redirects: readonly Redirect[],
  since: string,
  isRow: (id: string) => boolean,
  marksOf: MarksOf,
): RetiredId[] {
  const moved = new Set(redirects.map(({ from }) => from));
  const fresh = FACT_TABLES.flatMap((table) =>
    past
      .rows(table)
      .filter(({ id }) => !isRow(id) && !moved.has(id))
      .map((row) => ({
        id: row.id,
        table,
        marks: [...new Set(marksOf(table, row))].sort(),
        since,
      })),
  );
  return sortedBy([...past.retired.filter(({ id }) => !isRow(id)), ...fresh], ({ id }) => id);
}

/**
 * The previous release as if it had also known, and withdrawn, what only releases after it held that were taken back: their ids were
 * published and stand for nothing else.
 * @param since what those ids get as their release
 */
export function withTakenBack(
  previous: Dataset,
  takenBack: readonly Dataset[],
  since: string,
  marksOf: MarksOf,
): Dataset {
  return takenBack.reduce((known, later) => {
    const { ids } = pastOf(known);
    const past = pastOf(later);
    const unknown = retiredIds(past, later.redirects, since, (id) => ids.has(id), marksOf);
    return { ...known, retired: sortedBy([...known.retired, ...unknown], ({ id }) => id) };
  }, previous);
}

/**
 * Signs that rows are those of retired ids: marks that only the one and the other have.
 * @param now indices and rows; `marksOf` gives the marks of one, and is asked where there are retired ids of the table
 */
export function signsOfReturn<Row>(
  table: FactTable,
  now: readonly (readonly [at: number, row: Row])[],
  marksOf: (row: Row) => Iterable<string>,
  past: Past,
): Sign[] {
  const retired = past.retired.filter((one) => one.table === table);
  if (retired.length === 0) return [];
  const atOf = soleOwners(now.map(([at, row]) => [at, marksOf(row)]));
  const idOf = soleOwners(retired.map(({ id, marks }) => [id, marks]));
  return [...idOf].flatMap(([shared, id]): Sign[] => {
    const at = atOf.get(shared);
    return at === undefined ? [] : [{ past: id, now: at, strength: 'return', weight: 1 }];
  });
}

/** What only one owner has, and whose it is. */
export function soleOwners<Owner>(
  keysOf: readonly (readonly [owner: Owner, keys: Iterable<string>])[],
): Map<string, Owner> {
  const owners = groupedBy(
    keysOf.flatMap(([owner, keys]) => [...new Set(keys)].map((key) => ({ key, owner }))),
    ({ key }) => key,
  );
  return new Map(
    [...owners].flatMap(([key, [first, ...others]]) =>
      first === undefined || others.length > 0 ? [] : [[key, first.owner] as const],
    ),
  );
}
