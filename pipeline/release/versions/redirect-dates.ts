import type { Dataset } from '../../contract/tables.ts';

/**
 * The data set with each redirect's `since` set: what the previous release has, else the version that is being made. Only here is it
 * known; new redirects are new rows, so the version does not depend on it.
 */
export function withSince(dataset: Dataset, previous: Dataset | null, version: string): Dataset {
  const known = new Map((previous?.redirects ?? []).map(({ from, since }) => [from, since]));
  const redirects = dataset.redirects.map((redirect) => ({
    ...redirect,
    since: known.get(redirect.from) ?? version,
  }));
  return { ...dataset, redirects };
}
