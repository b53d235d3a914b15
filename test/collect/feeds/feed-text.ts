import {
  type FeedAnswer,
  type FeedReading,
  feedItems,
  sitemapItems,
} from '../../../pipeline/collect/feeds/index.ts';

export const ADDRESS = 'https://news.example/feeds/all.xml';

const answer = (more: Partial<FeedAnswer>): FeedAnswer => ({
  mediaType: 'application/xml',
  charset: null,
  address: ADDRESS,
  ...more,
});

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An RSS 2.0 feed of these items, with what may stand before its root. */
export const rss = (items: string, prolog = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${prolog}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" ` +
  `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Forum news</title>` +
  `<link>https://news.example/</link><language>en</language>${items}</channel></rss>`;

export const feed = (text: string | Uint8Array, more: Partial<FeedAnswer> = {}): FeedReading =>
  feedItems(typeof text === 'string' ? bytesOf(text) : text, answer(more));

export const sitemap = (text: string | Uint8Array, more: Partial<FeedAnswer> = {}): FeedReading =>
  sitemapItems(typeof text === 'string' ? bytesOf(text) : text, answer(more));

export const codes = ({ problems }: FeedReading): string[] => problems.map(({ code }) => code);
