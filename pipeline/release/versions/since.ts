import type { Dataset } from '../../contract/tables.ts';

/**
 * The data set with the `since` of each redirect and retired id set: what the previous release has, else the version that is being made.
 * Only here is it known; new ones are new rows, so the version does not depend on it.
 */
export function withSince(dataset: Dataset, previous: Dataset | null, version: string): Dataset {
  const known = new Map((previous?.redirects ?? []).map(({ from, since }) => [from, since]));
  const redirects = dataset.redirects.map((redirect) => ({
    ...redirect,
    since: known.get(redirect.from) ?? version,
  }));
  const gone = new Map((previous?.retired ?? []).map(({ id, since }) => [id, since]));
  const retired = dataset.retired.map((one) => ({ ...one, since: gone.get(one.id) ?? version }));
  return { ...dataset, redirects, retired };
}
