import type { ArticleHead } from '../contract/article.ts';
import type { Fact, Receipt, Value } from '../contract/fact.ts';
import type { ClaimTable, EntityTable, FactTable } from '../contract/tables.ts';

/** An article with what was found in it. */
export interface ArticleFacts {
  readonly article: ArticleHead;
  readonly facts: readonly Fact[];
  /** The same where the facts, and the article, come from the same; undefined where that is not known. */
  readonly version?: string | undefined;
}

/** A name of a thing with the fact that gives it. */
export interface GivenName {
  readonly name: string;
  readonly receipts: readonly Receipt[];
  readonly source: Pick<Fact, 'engine' | 'rule' | 'score'>;
}

/** One thing as one article knows it: all that has the same table and key there. */
export interface LocalEntity {
  readonly article: string;
  readonly table: EntityTable;
  /** The fullest name in the article. */
  readonly key: string;
  /** Names with receipts. At least one. */
  readonly names: readonly GivenName[];
  /** Facts of its own table. */
  readonly facts: readonly Fact[];
  /** Facts of other tables that refer to it. */
  readonly claims: readonly Fact[];
}

/** One thing as all articles know it. */
export interface Thing {
  readonly table: EntityTable;
  /** In order of article, then key. At least one. */
  readonly members: readonly LocalEntity[];
  /** Its name where a person said so. */
  readonly called?: string;
}

/** A value of a row from one fact; references are ids of rows. */
export interface RowField {
  readonly value: Value;
  readonly receipts: readonly Receipt[];
  readonly yearFrom?: 'edition' | 'published';
  /** How it was found, where not as the rest of the fact. */
  readonly source?: Pick<Fact, 'engine' | 'rule' | 'score'>;
  /** A person's word for it: “Ana Silva accepted it on 2026-01-31: …”. */
  readonly judged?: string;
}

/** What one fact says of one row. */
export interface RowFact {
  readonly article: string;
  readonly engine: string;
  readonly rule: string;
  readonly score: number;
  readonly fields: Readonly<Record<string, RowField>>;
  /** The claim that it made in the release before, where it and all that it speaks of is as it was. */
  readonly before?: string | undefined;
}

/** A claim with all facts that make it. */
export interface Claim {
  readonly table: ClaimTable;
  /** What makes it this claim and no other; see `claims.ts`. */
  readonly key: ClaimKey;
  /** In order of article. At least one. */
  readonly facts: readonly RowFact[];
}

/** Parts that two equal claims share, and parts that one article may leave out at a second mention. */
export interface ClaimKey {
  readonly required: string;
  readonly optional: readonly (Value | null)[];
}

/** A row before its values are chosen. */
export interface RowDraft {
  readonly table: FactTable;
  readonly id: string;
  readonly facts: readonly RowFact[];
}

/** What the choice between sources needs to know of an article. */
export interface ArticleInfo extends Pick<ArticleHead, 'id' | 'published' | 'publisher'> {
  /** The same for articles that tell one story: those with the same text, and reprints. */
  readonly story: string;
}

/** A value of a column: empty, one value, or a list. */
export type Cell = Value | null | readonly string[];
