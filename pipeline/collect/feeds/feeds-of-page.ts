import { Parser } from 'htmlparser2';
import { itemAddress } from './item-address.ts';

const FEED_TYPES: ReadonlySet<string> = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
]);

/** How much of a page is looked at: the links to its feeds stand in its head. */
const HEAD = 500_000;

/** No page is as deep; the parser takes a time that grows with the square of the depth. */
const MAX_DEPTH = 512;

/** The addresses of the feeds that a web page names in `<link rel="alternate">`; none where the text is no page. */
export function feedsOfPage(text: string, address: string): string[] {
  const feeds = new Set<string>();
  const base = URL.canParse(address) ? new URL(address) : undefined;
  let depth = 0;
  const parser = new Parser({
    onclosetag: () => depth--,
    onopentag(name, { rel = '', type = '', href = '' }) {
      if (++depth > MAX_DEPTH) parser.pause();
      if (name !== 'link' || !rel.toLowerCase().split(/\s+/).includes('alternate')) return;
      if (!FEED_TYPES.has(type.trim().toLowerCase())) return;
      const feed = itemAddress(href, base);
      if (feed !== undefined) feeds.add(feed);
    },
  });
  parser.end(text.slice(0, HEAD));
  return [...feeds];
}
