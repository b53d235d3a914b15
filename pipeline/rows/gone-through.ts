import type { RowList } from '../contract/row-list.ts';

/** What is asked of a list of rows by going through all of them, which hold no more than one at a time. */
export function goneThrough<R>(
  rows: () => Iterable<R>,
): Pick<RowList<R>, 'map' | 'flatMap' | 'filter' | 'find'> {
  return {
    map: (of) => Array.from(rows(), (row) => of(row)),
    flatMap<T>(of: (row: R) => readonly T[]) {
      const found: T[] = [];
      for (const row of rows()) found.push(...of(row));
      return found;
    },
    filter(is) {
      const found: R[] = [];
      for (const row of rows()) if (is(row)) found.push(row);
      return found;
    },
    find(is) {
      for (const row of rows()) if (is(row)) return row;
      return undefined;
    },
  };
}
