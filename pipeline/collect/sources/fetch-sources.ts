import { path } from 'zx';
import { type Problem, VerbatimError } from '../../contract/problem.ts';
import type { AddressResult } from '../fetch/address-result.ts';
import { type CollectOptions, addressCollector } from '../fetch/collect-addresses.ts';
import { assertFolder } from '../list-sources.ts';
import { openItemList } from '../snapshots/found-items.ts';
import { openStore, snapshotsFolder } from '../snapshots/store.ts';
import { type SourceResult, collectSources } from './collect-sources.ts';
import { isFetched } from './entry.ts';
import { readSourcesFile } from './read-sources-file.ts';
import { SOURCES_FILE } from './entry.ts';

export interface FetchSources extends Pick<CollectOptions, 'signal' | 'clock' | 'resolve' | 'limits'> {
  /** The folder of sources. */
  readonly folder: string;
  /** When this run began, in UTC (ISO 8601). */
  readonly now: string;
  /** Called as soon as it is known what became of an address: of a source, or of an article of one. */
  readonly onResult?: (result: AddressResult) => void;
}

/**
 * Fetches what `sources.yaml` names into the store of snapshots. Gives what became of each source, and what is wrong with the file or the
 * store. Throws VerbatimError (2) where there is no such folder, or where the file cannot be understood or names nothing to fetch.
 */
export async function fetchSources({
  folder,
  now,
  ...options
}: FetchSources): Promise<{ results: SourceResult[]; problems: Problem[] }> {
  const root = path.resolve(folder);
  await assertFolder(root, folder);
  const { list, problems: wrongEntries } = await readSourcesFile(root);
  if (!list.entries.some(isFetched)) throw new VerbatimError(2, [nothingToFetch(folder), ...wrongEntries]);
  const snapshots = snapshotsFolder(root);
  const { store, problems: damaged } = await openStore(snapshots);
  const { items, problems: damagedItems } = await openItemList(snapshots);
  const { contact, allowPrivateHosts, entries } = list;
  const collect = addressCollector({ ...options, store, contact, allowPrivateHosts });
  const results = await collectSources({ entries, store, items, collect, now });
  return { results, problems: [...wrongEntries, ...damaged, ...damagedItems] };
}

function nothingToFetch(folder: string): Problem {
  return {
    level: 'error',
    stage: 'collect',
    code: 'collect/nothing-to-fetch',
    message: `No ${SOURCES_FILE} there names an address, a feed or a sitemap that could be used.`,
    remedy: 'Add one with "verbatim add https://…"; local files are read without it.',
    file: folder,
  };
}
