import type { Span } from './span.ts';

/** Raw bytes as they came, with where they came from. Collect gives it, read takes it. */
export interface Snapshot {
  /** Path relative to the sources folder, with forward slashes. */
  readonly path: string;
  readonly mediaType:
    | 'text/plain'
    | 'text/markdown'
    | 'text/html'
    | 'application/pdf'
    | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  readonly bytes: Uint8Array;
  /** SHA-256 of `bytes`, hexadecimal. */
  readonly sha256: string;
  /** The metadata file beside the article, where there is one. */
  readonly sidecar?: { readonly path: string; readonly bytes: Uint8Array };
  /** What `sources.yaml` says of it. */
  readonly said?: SaidOfSource;
  /** Where it was fetched, for a page. */
  readonly origin?: Origin;
}

/** What a publisher says of all articles of a source: weaker than an article's own metadata file, stronger than what a page says of itself. */
export interface SaidOfSource {
  readonly publisher?: string;
  readonly licence?: string;
  readonly language?: string;
  readonly author?: string;
}

/** Where a page came from. */
export interface Origin {
  /** The address that answered, after redirects. */
  readonly address: string;
  /** The encoding that the answer's header names, as it stands there. */
  readonly charset: string | null;
  /** The day of the answer, `2026-01-31`, in UTC: nothing in the page is later. */
  readonly day: string;
}

/** A paragraph, heading, list item, quotation or row of a table: sentences and mentions never cross its boundary. */
export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'quote' | 'table-row';
  /** The page on which it begins, from 1, where the source has pages. */
  readonly page?: number;
}

/** An article that can be annotated. `text` is never altered after it was read. */
export interface Article {
  /** `article/<slug>`. */
  readonly id: string;
  /** Path of the source file relative to the sources folder. */
  readonly path: string;
  /** The canonical text: every offset counts in it. */
  readonly text: string;
  /** In text order, not overlapping; together they hold all text but the white space between them. */
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** The address that it calls its own, or else the one where it was found. */
  readonly url: string | null;
  /** Every address at which it was found, its own first. */
  readonly addresses: readonly string[];
  /** The id of the article of another publisher that this one repeats nearly word for word. */
  readonly reprintOf: string | null;
  /** EDTF: `2025`, `2025-11` or `2025-11-17`. */
  readonly published: string | null;
  /** The last change, EDTF likewise, where the page tells it. */
  readonly modified: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly licence: string | null;
  /** Where on the page a field was read, by its name; empty where it was not read from a page. */
  readonly readFrom: Readonly<Record<string, string>>;
  /** True where the licence lets the text be shipped in a release. */
  readonly redistributable: boolean;
  readonly bytesSha256: string;
  readonly textSha256: string;
  /** Number of words in `text`. */
  readonly words: number;
}

/** The words of an article, in which offsets count. */
export type Wording = Pick<Article, 'text' | 'blocks'>;

/** What is known of an article beside its words, which are too many to be kept for all articles at once. */
export type ArticleHead = Omit<Article, keyof Wording>;

/** Gives the words of articles by id, one article at a time. */
export type Wordings = Pick<ReadonlyMap<string, Wording>, 'has' | 'get'>;

/** Gives canonical texts by article id, one article at a time. */
export type Texts = Pick<ReadonlyMap<string, string>, 'has' | 'get'>;
