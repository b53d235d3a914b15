import { givenIds } from './ids.ts';
import type { Matching } from './matching.ts';
import type { Past } from './past.ts';
import type { Moved } from './redirects.ts';

/** The ids of some rows, in the order of the rows, and where ids of the previous release went that none of them kept. */
export interface StableIds {
  readonly ids: readonly string[];
  readonly moved: readonly Moved[];
}

/**
 * Ids from those that rows keep and those that they wish for.
 * @param wishOf gives the id that a row wishes for; asked for those that keep none
 */
export function withIds<Row>(
  rows: readonly Row[],
  wishOf: (row: Row, at: number) => string,
  { kept, moved }: Matching,
  past: Past,
): StableIds {
  const ids = givenIds(rows, wishOf, kept, past.ids);
  return {
    ids,
    moved: moved.flatMap(({ from, to, reason }) => {
      const id = ids[to];
      return id === undefined ? [] : [{ from, to: id, reason }];
    }),
  };
}
