/** Feeds and sitemaps: lists of articles that a site keeps. */
import type { FeedAnswer, FeedReading } from './feed-item.ts';
import { type Kind, readList } from './read-list.ts';

export type { FeedAnswer, FeedItem, FeedReading } from './feed-item.ts';

/**
 * The articles of a feed: RSS 0.9x, 1.0 (RDF) and 2.0, Atom or JSON Feed, told apart by what they hold. A sitemap is read too. Never
 * throws: what cannot be read is a problem.
 *
 * A feed shows its newest items only. That one is no longer there says nothing of the article: who calls this keeps the items that
 * were seen before.
 * @param bytes as they came; they may be packed by gzip
 */
export function feedItems(bytes: Uint8Array, answer: FeedAnswer): FeedReading {
  return readList(bytes, answer, 'feed' satisfies Kind);
}

/**
 * The articles of a sitemap: sitemap.xml with or without news, a sitemap index (whose sitemaps are in `next`), a list of addresses as
 * plain text, or a feed, which the protocol allows. It may be packed by gzip. Never throws: what cannot be read is a problem.
 *
 * News sitemaps hold the last two days only; as with feeds, who calls this keeps the items that were seen before.
 */
export function sitemapItems(bytes: Uint8Array, answer: FeedAnswer): FeedReading {
  return readList(bytes, answer, 'sitemap' satisfies Kind);
}
