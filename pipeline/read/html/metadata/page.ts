import type { JsonLdNode } from './json-ld.ts';
import type { JsonLd } from './json-ld.ts';
import type { Survey } from './surveyed.ts';

/** What each field of the metadata is read from. */
export interface Page {
  readonly survey: Survey;
  readonly data: JsonLd;
  /** What the JSON-LD says of the article, the surest first. */
  readonly articles: readonly JsonLdNode[];
  /** Where the page was found; empty where that is not known. */
  readonly url: string;
  /** BCP 47, or empty. */
  readonly language: string;
  /** Names of the site and of who publishes it. */
  readonly siteNames: readonly string[];
  /** The number of the node in which the article's own heading begins; -1 where none is found. */
  readonly centre: number;
  readonly title: string;
}
