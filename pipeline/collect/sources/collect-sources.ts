import type { Problem } from '../../contract/problem.ts';
import type { AddressResult } from '../fetch/address-result.ts';
import type { Collector } from '../fetch/collect-addresses.ts';
import type { FoundItem, ItemList } from '../snapshots/found-items.ts';
import type { SnapshotStore } from '../snapshots/store.ts';
import { type SourceEntry, isFetched } from './entry.ts';
import { listedItems } from './listed-items.ts';

/** What became of one source. */
export interface SourceResult {
  readonly entry: SourceEntry;
  readonly status: AddressResult['status'];
  /** Of a feed or sitemap: how many articles are known of it, and what became of those that were asked for in this run. */
  readonly items?: { readonly known: number; readonly asked: readonly AddressResult['status'][] };
  readonly problems: readonly Problem[];
}

export interface CollectSources {
  readonly entries: readonly SourceEntry[];
  readonly store: SnapshotStore;
  readonly items: ItemList;
  readonly collect: Collector;
  /** When this run began, in UTC (ISO 8601). */
  readonly now: string;
}

/**
 * Brings all sources that are fetched up to date in the store: feeds and sitemaps first, then such of their articles as the store does
 * not have, with the single addresses. Gives a result for each such source, in their order. Throws the errors of the disk only where
 * the list of items cannot be written.
 */
export async function collectSources({
  entries,
  store,
  items,
  collect,
  now,
}: CollectSources): Promise<SourceResult[]> {
  const fetched = entries.filter(isFetched);
  const lists = fetched.filter(({ kind }) => kind === 'feed' || kind === 'sitemap');
  const found = new Map<SourceEntry, ListResult>();
  for (const [index, result] of (await collect(lists.map(asked))).entries()) {
    const entry = lists[index];
    if (entry === undefined) continue;
    const listed = await listedItems(entry, result, { store, items, collect });
    const dated = listed.items.map((item) => ({ source: entry.where, ...item, found_at: now }));
    await items.add(dated);
    found.set(entry, { result, items: missing(items.of(entry.where), store), problems: listed.problems });
  }
  const singles = fetched.filter((entry) => !found.has(entry));
  const wanted = [...found].flatMap(([entry, { items: missed }]) =>
    missed.map(({ address }) => ({ ...asked(entry), address })),
  );
  const results = await collect([...wanted, ...singles.map(asked)]);
  const byAddress = new Map(results.map((result) => [result.address, result]));
  return fetched.flatMap((entry) => {
    const list = found.get(entry);
    if (list !== undefined) return resultOfList(entry, list, items.of(entry.where).length, byAddress);
    const result = byAddress.get(entry.where);
    return result === undefined ? [] : { entry, status: result.status, problems: problemsOf(result) };
  });
}

interface ListResult {
  readonly result: AddressResult;
  /** Articles that are to be asked for. */
  readonly items: readonly FoundItem[];
  readonly problems: readonly Problem[];
}

function asked({ where, delay }: SourceEntry): { address: string; delay?: number } {
  return delay === undefined ? { address: where } : { address: where, delay };
}

/** An article is fetched until it is there, and no more once it is there or its site says that there is none. */
function missing(items: readonly FoundItem[], store: SnapshotStore): FoundItem[] {
  return items.filter(({ address }) => {
    const known = store.latestResponse(address);
    return (
      known === null || (known.content === null && known.last.status !== 404 && known.last.status !== 410)
    );
  });
}

function resultOfList(
  entry: SourceEntry,
  { result, items, problems }: ListResult,
  known: number,
  byAddress: ReadonlyMap<string, AddressResult>,
): SourceResult {
  const results = items.flatMap(({ address }) => byAddress.get(address) ?? []);
  const isBroken = problems.some(({ level }) => level === 'error');
  return {
    entry,
    status: isBroken ? (known > 0 ? 'kept' : 'failed') : result.status,
    items: { known, asked: results.map(({ status }) => status) },
    problems: [...problemsOf(result), ...problems, ...results.flatMap(problemsOf)],
  };
}

function problemsOf({ problem }: AddressResult): Problem[] {
  return problem === null ? [] : [problem];
}
