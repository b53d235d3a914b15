import type { AnyFeed, AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import { oneLine, plainText } from './plain-text.ts';

/** One item of a feed, the same for all formats, as the feed wrote it. */
export interface Entry {
  readonly id: string | undefined;
  /** Where the article may be, the most likely first; relative to `bases`. */
  readonly addresses: readonly (string | undefined)[];
  /** What relative addresses are relative to, each relative to the one before. */
  readonly bases: readonly (string | undefined)[];
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly authors: readonly (string | undefined)[];
  readonly language: string | undefined;
  readonly content: string | undefined;
}

/** The items of a feed, and the addresses at which it goes on. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly next: readonly (string | undefined)[];
  /** What `next` is relative to. */
  readonly base: string | undefined;
}

export function entriesOf(parsed: AnyFeed): Entries {
  switch (parsed.format) {
    case 'rss':
      return rssEntries(parsed.feed);
    case 'rdf':
      return rdfEntries(parsed.feed);
    case 'atom':
      return atomEntries(parsed.feed);
    case 'json':
      return jsonEntries(parsed.feed);
  }
}

function rssEntries(feed: RssFeed.Feed<string>): Entries {
  const language = feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang;
  return {
    entries: (feed.items ?? []).map((item) => ({
      ...commonOfRss(item, language, feed.xml?.base),
      id: item.guid?.value,
      addresses: [
        item.link,
        pageLink(item.atom?.links),
        item.guid?.isPermaLink === false ? undefined : item.guid?.value,
      ],
      published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.atom?.published,
      authors: [...(item.authors ?? []).map(({ name }) => name), ...(item.dc?.creators ?? [])],
    })),
    next: nextLinks(feed.atom?.links),
    base: feed.xml?.base,
  };
}

function rdfEntries(feed: RdfFeed.Feed<string>): Entries {
  const language = feed.dc?.languages?.[0] ?? feed.xml?.lang;
  return {
    entries: (feed.items ?? []).map((item) => ({
      ...commonOfRss(item, language, feed.xml?.base),
      id: item.rdf?.about,
      addresses: [item.link, item.rdf?.about],
      published: item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0],
      authors: item.dc?.creators ?? [],
    })),
    next: nextLinks(feed.atom?.links),
    base: feed.xml?.base,
  };
}

type RssLike = RssFeed.Item<string> | RdfFeed.Item<string>;

/** What RSS of all versions writes in the same way. Its `description` is a summary as often as not, so it is no article. */
function commonOfRss(item: RssLike, language: string | undefined, base: string | undefined) {
  return {
    bases: [base, item.xml?.base],
    title: plainText(item.title ?? item.dc?.titles?.[0]),
    modified: item.dcterms?.modified?.[0] ?? item.atom?.updated,
    language: item.dc?.languages?.[0] ?? item.xml?.lang ?? language,
    content: item.content?.encoded,
  };
}

function atomEntries(feed: AtomFeed.Feed<string>): Entries {
  return {
    entries: (feed.entries ?? []).map((entry) => ({
      id: entry.id,
      addresses: [pageLink(entry.links), entry.id],
      bases: [feed.xml?.base, entry.xml?.base],
      title: isMarkup(entry.title?.type) ? plainText(entry.title?.value) : oneLine(entry.title?.value),
      published: entry.published ?? entry.dcterms?.issued?.[0],
      modified: entry.updated,
      authors: (entry.authors ?? entry.source?.authors ?? feed.authors ?? []).map(({ name }) => name),
      language: entry.content?.xml?.lang ?? entry.xml?.lang ?? feed.xml?.lang,
      content: isMarkup(entry.content?.type) ? entry.content?.value : undefined,
    })),
    next: nextLinks(feed.links),
    base: feed.xml?.base,
  };
}

function isMarkup(type: string | undefined): boolean {
  return type === 'html' || type === 'xhtml' || type === 'text/html';
}

function jsonEntries(feed: JsonFeed.Feed<string>): Entries {
  return {
    entries: (feed.items ?? []).map((item) => ({
      id: item.id,
      // An external address is the page that the item speaks of, not the item.
      addresses: [item.url, item.id, item.external_url],
      bases: [],
      title: oneLine(item.title),
      published: item.date_published,
      modified: item.date_modified,
      authors: (item.authors ?? feed.authors ?? []).map(({ name }) => name),
      language: item.language ?? feed.language,
      content: item.content_html,
    })),
    next: [feed.next_url],
    base: undefined,
  };
}

interface Link {
  readonly href?: string;
  readonly rel?: string;
  readonly type?: string;
}

/** The link to the article's page: of several, the one that is HTML. */
function pageLink(links: readonly Link[] | undefined): string | undefined {
  const pages = (links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate');
  return (pages.find(({ type }) => type === undefined || type.startsWith('text/html')) ?? pages[0])?.href;
}

/** Further pages of a feed, and its archive (RFC 5005). */
function nextLinks(links: readonly Link[] | undefined): (string | undefined)[] {
  return (links ?? []).filter(({ rel }) => rel === 'next' || rel === 'prev-archive').map(({ href }) => href);
}
