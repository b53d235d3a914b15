import type { Problem } from '../../contract/problem.ts';
import { type FeedReading, feedItems, sitemapItems } from '../feeds/index.ts';
import type { AddressResult } from '../fetch/address-result.ts';
import type { Collector } from '../fetch/collect-addresses.ts';
import type { ItemList } from '../snapshots/found-items.ts';
import type { SnapshotStore } from '../snapshots/store.ts';
import type { SourceEntry } from './entry.ts';

/** Sitemaps of one index that are asked for in one run, and pages of one feed. */
const MOST_SITEMAPS = 50;
const MOST_PAGES = 10;

interface Item {
  readonly address: string;
  readonly published: string | null;
}

interface Means {
  readonly store: SnapshotStore;
  readonly items: ItemList;
  readonly collect: Collector;
}

/**
 * The articles that a feed or sitemap names, of those the newest where the entry has a limit. The sitemaps of an index are all read;
 * a further page of a feed only where the one before names an article that was not known.
 * @param first what became of the list itself
 */
export async function listedItems(
  entry: SourceEntry,
  first: AddressResult,
  means: Means,
): Promise<{ items: Item[]; problems: Problem[] }> {
  const found = new Map<string, Item>();
  const problems: Problem[] = [];
  const known = new Set(means.items.of(entry.where).map(({ address }) => address));
  const most = entry.kind === 'sitemap' ? MOST_SITEMAPS : MOST_PAGES;
  const lists = new Set([entry.where]);
  let results: readonly AddressResult[] = [first];
  while (results.length > 0) {
    const next: string[] = [];
    for (const result of results) {
      if (result !== first && result.problem !== null) problems.push(result.problem);
      const reading = await readingOf(entry, result, means);
      problems.push(...reading.problems);
      const dated = reading.items.filter((item) => isWanted(item.published, entry.since));
      const isNew = dated.some(({ address }) => !known.has(address) && !found.has(address));
      for (const { address, published = null } of dated) found.set(address, { address, published });
      const hasEnough = entry.limit !== undefined && found.size >= entry.limit;
      if (entry.kind === 'sitemap' || (isNew && !hasEnough)) next.push(...reading.next);
    }
    const more = [...new Set(next)].filter((address) => !lists.has(address));
    const taken = more.slice(0, Math.max(0, most - lists.size));
    if (entry.kind === 'sitemap' && taken.length < more.length) problems.push(tooMany(entry));
    for (const address of taken) lists.add(address);
    const { delay = 0 } = entry;
    results = taken.length === 0 ? [] : await means.collect(taken.map((address) => ({ address, delay })));
  }
  return { items: newest([...found.values()], entry.limit), problems };
}

async function readingOf(entry: SourceEntry, result: AddressResult, means: Means): Promise<FeedReading> {
  const { response } = result;
  if (response === null) return { items: [], next: [], problems: [] };
  const kept = await means.store.bytesOf(response);
  if ('problem' in kept) return { items: [], next: [], problems: [kept.problem] };
  const { media_type: mediaType, charset, final_address: address } = response;
  const read = entry.kind === 'sitemap' ? sitemapItems : feedItems;
  return read(kept.bytes, { mediaType, charset, address });
}

/** Without a date nobody can say that it is too old. A month is as late as its last day. */
function isWanted(published: string | undefined, since = ''): boolean {
  return published === undefined || published >= since.slice(0, published.length);
}

/** Without a date it is older than all that have one; of one day, the first in the list is the newest. */
function newest(items: readonly Item[], limit = Infinity): Item[] {
  const byDay = (a: Item, b: Item): number => {
    const [dayA, dayB] = [a.published ?? '', b.published ?? ''];
    return dayA === dayB ? 0 : dayA > dayB ? -1 : 1;
  };
  return limit >= items.length ? [...items] : [...items].sort(byDay).slice(0, limit);
}

function tooMany({ where }: SourceEntry): Problem {
  return {
    level: 'warning',
    stage: 'collect',
    code: 'collect/many-sitemaps',
    message: `This index leads to more than ${MOST_SITEMAPS} sitemaps; the others were not read.`,
    remedy: 'Name the sitemap that holds the articles you want instead of the index.',
    file: where,
  };
}
