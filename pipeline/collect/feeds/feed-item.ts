import type { Problem } from '../../contract/problem.ts';

/** An article that a feed or sitemap names. What the feed does not say is absent. */
export interface FeedItem {
  /** Where the article is: absolute, in the normal form of addresses, without the parameters that only count visits. */
  readonly address: string;
  /** What the feed knows the article by (`guid`, `id`); its address where the feed gives none. */
  readonly id: string;
  /** Plain text. */
  readonly title?: string;
  /** EDTF, as exact as the feed has it, and the day as it is written, whatever its time zone: `2025-11-17` or `2025-11`. */
  readonly published?: string;
  /** EDTF, as `published`. */
  readonly modified?: string;
  readonly authors?: readonly string[];
  /** BCP 47, as the feed has it: of the item, else of the feed. */
  readonly language?: string;
  /** The whole article as HTML, where the feed holds it; a summary is not it. Addresses in it are as the feed wrote them. */
  readonly content?: string;
}

/** What a feed or sitemap holds. */
export interface FeedReading {
  /** In the order of the feed; each article once. */
  readonly items: readonly FeedItem[];
  /** Feeds or sitemaps that hold more: the next page of a feed, the sitemaps of a sitemap index. Absolute, in normal form. */
  readonly next: readonly string[];
  readonly problems: readonly Problem[];
}

/** How a feed came: what the header of the answer said, and the address that it came from in the end. */
export interface FeedAnswer {
  /** In lower case, without parameters; null where it was not said. A wrong one does no harm. */
  readonly mediaType: string | null;
  /** The label of the encoding as the header has it. */
  readonly charset: string | null;
  /** The base of relative addresses; problems name it as their file. */
  readonly address: string;
}

export function emptyReading(): FeedReading {
  return { items: [], next: [], problems: [] };
}
