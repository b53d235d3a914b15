import { path } from 'zx';
import { feedItems, sitemapItems } from '../feeds/index.ts';
import { openItemList } from '../snapshots/found-items.ts';
import { openStore, type SnapshotStore, snapshotsFolder } from '../snapshots/store.ts';
import type { SourceEntry } from './entry.ts';
import { readSourcesFile } from './read-sources-file.ts';

/** A feed or sitemap that named articles before and names none now. */
export interface SilentList {
  readonly where: string;
  /** What its last answer was, as a sentence without its full stop. */
  readonly why: string;
}

/**
 * The feeds and sitemaps of `sources.yaml` of which articles are known, and whose last answer in the store names none. Their articles stay, so
 * nothing else would show it. The network is not asked.
 * @param folder the folder of sources
 * @throws {VerbatimError} 2 where `sources.yaml` cannot be understood
 */
export async function silentLists(folder: string): Promise<SilentList[]> {
  const root = path.resolve(folder);
  const lists = (await readSourcesFile(root)).list.entries.filter(
    ({ kind }) => kind === 'feed' || kind === 'sitemap',
  );
  if (lists.length === 0) return [];
  const { store } = await openStore(snapshotsFolder(root));
  const { items } = await openItemList(snapshotsFolder(root));
  const silent: SilentList[] = [];
  for (const entry of lists) {
    if (items.of(entry.where).length === 0) continue;
    const why = await whySilent(entry, store);
    if (why !== null) silent.push({ where: entry.where, why });
  }
  return silent;
}

/** Null where its last answer names an article or a further list, and where there never was one or its bytes are lost. */
async function whySilent({ kind, where }: SourceEntry, store: SnapshotStore): Promise<string | null> {
  const known = store.latestResponse(where);
  if (known === null || known.content === null) return null;
  const { last, content } = known;
  if (last.status !== 200 && last.status !== 304) return `${where} answered ${last.status}`;
  const kept = await store.bytesOf(content);
  if ('problem' in kept) return null;
  const { media_type: mediaType, charset, final_address: address } = content;
  const read = kind === 'sitemap' ? sitemapItems : feedItems;
  const { items, next } = read(kept.bytes, { mediaType, charset, address });
  return items.length === 0 && next.length === 0 ? `${where} names no article` : null;
}
