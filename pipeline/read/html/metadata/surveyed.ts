import type { Region, Scope } from './regions.ts';

/** Where on the page something stands. */
export interface Place {
  /** Number of the node in document order. */
  readonly order: number;
  /** The innermost box beside the article that it stands in, such as a sidebar. */
  readonly region: Region | null;
  /** The innermost thing that microdata or RDFa describe there. */
  readonly scope: Scope | null;
}

/** A `meta` element; one with several names is several. */
interface Meta {
  /** `name`, `property`, `itemprop` or `http-equiv`, in lower case. */
  readonly name: string;
  readonly content: string;
}

/** A `link` or a link in the text that says how its target is related. */
export interface Link {
  /** `link` in the head, `a` in the text. */
  readonly tag: 'link' | 'a';
  /** The relations, in lower case. */
  readonly rel: readonly string[];
  readonly href: string;
}

/** An element whose text is of interest. */
export interface Piece extends Place {
  readonly text: string;
}

export interface Heading extends Piece {
  readonly level: number;
}

/** A value that microdata or RDFa mark. */
interface Property extends Piece {
  /** The name of the property without its vocabulary, in lower case. */
  readonly name: string;
}

/** An element whose class, id or relation says that it holds an author or a date. */
export interface Mark extends Piece {
  readonly kind: 'author' | 'date';
  /** Class, id and such, in lower case. */
  readonly hint: string;
  /** What `datetime`, `title` or `data-…` say beside the text. */
  readonly value: string;
}

/** All that metadata are read from, gathered in one walk over the page. */
export interface Survey {
  readonly language: string;
  readonly titleTag: string;
  readonly metas: readonly Meta[];
  readonly links: readonly Link[];
  readonly jsonLd: readonly string[];
  readonly headings: readonly Heading[];
  readonly properties: readonly Property[];
  readonly marks: readonly Mark[];
  /** The visible text, a run for each block. */
  readonly runs: readonly Piece[];
}

/** The same while it is gathered. */
export type Gathered = {
  -readonly [Name in keyof Survey]: Survey[Name] extends readonly (infer Item)[] ? Item[] : Survey[Name];
};
