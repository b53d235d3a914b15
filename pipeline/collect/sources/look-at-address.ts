import type { Problem } from '../../contract/problem.ts';
import { feedItems, sitemapItems } from '../feeds/index.ts';
import { type CollectOptions, addressCollector } from '../fetch/collect-addresses.ts';
import { openStore } from '../snapshots/store.ts';
import type { StoredPage } from '../source-item.ts';
import type { SourceList } from './entry.ts';
import { storedPage } from './list-stored.ts';

/** What is at an address: an article, or a list of articles. */
export type Looked =
  | { readonly kind: 'address'; readonly page: StoredPage }
  | {
      readonly kind: 'feed' | 'sitemap';
      readonly articles: readonly string[];
      readonly problems: readonly Problem[];
    }
  | { readonly problem: Problem };

const SITEMAP = /<(?:[\w.-]+:)?(?:urlset|sitemapindex)[\s>]/;
/** How far into an answer its first element is looked for. */
const PROLOG = 10_000;

/**
 * Fetches an address and says what is there.
 * @param address in its normal form
 * @param folder of snapshots
 */
export async function lookAtAddress(
  address: string,
  { contact, allowPrivateHosts }: SourceList,
  folder: string,
  options: Pick<CollectOptions, 'signal'>,
): Promise<Looked> {
  const { store } = await openStore(folder);
  const [result] = await addressCollector({ ...options, store, contact, allowPrivateHosts })([{ address }]);
  if (result === undefined) throw new Error('The collector gives a result for each address.');
  if (result.response === null) return { problem: result.problem };
  const kept = await store.bytesOf(result.response);
  if ('problem' in kept) return kept;
  const { media_type: mediaType, charset, final_address } = result.response;
  const page = storedPage(folder, address, result.response, { where: address, said: {} });
  const isPage = 'kind' in page && page.mediaType !== 'text/plain' && mediaType !== 'application/xml';
  if (isPage) return { kind: 'address', page };
  const answer = { mediaType, charset, address: final_address };
  const isSitemap = SITEMAP.test(new TextDecoder().decode(kept.bytes.subarray(0, PROLOG)));
  const { items, next, problems } = (isSitemap ? sitemapItems : feedItems)(kept.bytes, answer);
  const articles = [...items.map((item) => item.address), ...next];
  if (articles.length > 0) return { kind: isSitemap ? 'sitemap' : 'feed', articles, problems };
  return 'kind' in page ? { kind: 'address', page } : page;
}
