import type { Redirect } from '../contract/rows.generated.ts';
import { sortedBy } from './order.ts';

/** An id of the previous release that no row kept, and the row that stands for its thing now. */
export interface Moved {
  readonly from: string;
  readonly to: string;
  readonly reason: Redirect['reason'];
}

/**
 * All ids that stand for another row: those of the previous release, followed to where its row is now, and those that moved since.
 * One may lead to an id that is retired, and would be back with it. In order of `from`.
 * @param since the release in which `moved` moved
 * @param isId whether the id is that of a row, or was
 */
export function redirectRows(
  previous: readonly Redirect[],
  moved: readonly Moved[],
  since: string,
  isId: (id: string) => boolean,
): Redirect[] {
  const fresh = moved.map((one) => ({ ...one, since }));
  const next = new Map(fresh.map(({ from, to }) => [from, to]));
  const followed = previous.map((one) => ({ ...one, to: next.get(one.to) ?? one.to }));
  return sortedBy(
    [...followed, ...fresh].filter(({ to }) => isId(to)),
    ({ from }) => from,
  );
}
