/* Generated from schemas/ by `npm run generate`. Do not edit: edit the schema and generate again. */

/**
 * A row of any table.
 */
export type AnyRow =
  | Article
  | Organization
  | Person
  | Place
  | Position
  | Event
  | Instrument
  | Service
  | Statistic
  | Statement
  | Relation
  | Evidence
  | Conflict
  | Redirect
  | RetiredId;

/**
 * One source article.
 */
export interface Article {
  /**
   * Readable, stable identifier; the same thing keeps it in every later release.
   */
  id: string;
  /**
   * The title, or the file name where the article has no title.
   */
  name: string;
  /**
   * The title as published.
   */
  title: string | null;
  /**
   * The author as given.
   */
  author: string | null;
  /**
   * Who published the article.
   */
  publisher: string | null;
  /**
   * Where the article was published.
   */
  url: string | null;
  /**
   * Every address at which the article was found, its own first.
   */
  addresses: string[];
  /**
   * When the article was published, EDTF with its precision.
   */
  published: string | null;
  /**
   * When the article was last changed, EDTF with its precision, where its page says so.
   */
  modified: string | null;
  /**
   * The language of the text, as BCP 47.
   */
  language: string | null;
  /**
   * The licence of the text, as an SPDX identifier or in words; empty where none is known.
   */
  licence: string | null;
  /**
   * Where on its page each value was read, such as "published: json-ld datePublished", parted by semicolons; empty where a metadata file gives them all.
   */
  read_from: string | null;
  /**
   * The article that this one repeats nearly word for word; both together count as one independent source.
   */
  reprint_of: string | null;
  /**
   * SHA-256 of the source file as it came, hexadecimal.
   */
  bytes_sha256: string;
  /**
   * SHA-256 of the canonical text in UTF-8, hexadecimal. Every receipt of this article counts its offsets in that text.
   */
  text_sha256: string;
  /**
   * Number of words in the canonical text. Unit: words.
   */
  words: number;
  /**
   * The canonical text inside the release, where the licence allows it to be shipped; otherwise empty.
   */
  text_file: string | null;
}
/**
 * One organisation: a company, ministry, agency, intergovernmental body, association.
 */
export interface Organization {
  /**
   * Readable, stable identifier; the same thing keeps it in every later release.
   */
  id: string;
  /**
   * The name in full that most articles give, the fullest of several.
   */
  name: string;
  /**
   * What sort of organisation it is, where its name or the words beside it say so.
   */
  kind:
    | 'agency'
    | 'association'
    | 'bank'
    | 'company'
    | 'intergovernmental'
    | 'ministry'
    | 'sector'
    | 'university'
    | null;
  /**
   * Other names and acronyms that the articles use for it.
   */
  aliases: string[];
  /**
   * The country, as ISO 3166-1 alpha-2. Unit: ISO 3166-1 alpha-2.
   */
  country: string | null;
  /**
   * The organisation it belongs to.
   */
  parent: string | null;
  /**
   * How many independent articles support this row. Unit: articles.
   */
  sources: number;
}
/**
 * One person.
 */
export interface Person {
  /**
   * Readable, stable identifier; the same thing keeps it in every later release.
   */
  id: string;
  /**
   * The name in full that most articles give, the fullest of several.
   */
  name: string;
  /**
   * Other names and acronyms that the articles use for it.
   */
  aliases: string[];
  /**
   * How many independent articles support this row. Unit: articles.
   */
  sources: number;
}
/**
 * One place.
 */
export interface Place {
  /**
   * Readable, stable identifier; the same thing keeps it in every later release.
   */
  id: string;
  /**
   * The name as the articles give it.
   */
  name: string;
  /**
   * What sort of place it is.
   */
  kind: 'city' | 'country' | 'region' | 'world' | null;
  /**
   * The country it is or lies in, as ISO 3166-1 alpha-2, from the gazetteer. Unit: ISO 3166-1 alpha-2.
   */
  country: string | null;
  /**
   * ISO 3166-1 alpha-2 of a country; empty for other places.
   */
  code: string | null;
  /**
   * Other names and acronyms that the articles use for it.
   */
  aliases: string[];
  /**
   * How many independent articles support this row. Unit: articles.
   */
  sources: number;
}
/**
 * An office that a person holds or held.
 */
export interface Position {
  /**
   * Readable, stable identifier; the same thing keeps it in every later release.
   */
  id: string;
  /**
   * Person, title and body in one line.
   */
  name: string;
  /**
   * Who holds the office.
   */
  person: string;
  /**
   * The office as the words name it.
   */
  title: string;
  /**
   * The body in which the office is held.
   */
  organization: string | null;
  /**
   * The country or place of which the office is held.
   */
  place: string | null;
  /**
   * When the office began. EDTF with the precision that the words give: year, year-month or full date.
   */
  from: string | null;
  /**
   * When the office ended. EDTF with the precision that the words give: year, year-month or full date.
   */
  to: string | null;
  /**
   * The latest publication date of an article that states it.
   */
  as_of: string | null;
  /**
   * How many independent articles support this row. Unit: articles.
   */
  sources: number;
}
/**
 * A conference, forum, summit, launch or signing.
 */
export interface Event {
  /**
   * Readable, stable identifier; the same thing keeps it in every later release.
   */
  id: string;
  /**
   * The name of this edition as the articles give it.
   */
  name: string;
  /**
   * Other names and acronyms that the articles use for it.
   */
  aliases: string[];
  /**
   * What sort of event it is.
   */
  kind:
    | 'assembly'
    | 'conference'
    | 'congress'
    | 'exhibition'
    | 'forum'
    | 'launch'
    | 'meeting'
    | 'signing'
    | 'summit'
    | 'week'
    | null;
  /**
   * The series of which it is one edition, by its full name where an article gives it.
   */
  series: string | null;
  /**
   * The edition: a year (2025) or an ordinal (18th).
   */
  edition: string | null;
  /**
   * First day. EDTF with the precision that the words give: year, year-month or full date.
   */
  start: string | null;
  /**
   * Last day, inclusive. EDTF with the precision that the words give: year, year-month or full date.
   */
  end: string | null;
  /**
   * Empty where the words beside the day and month state the year; "edition" where the year comes from the edition in the name, "published" where it comes from the publication date of the article.
   */
  year_inferred_from: 'edition' | 'published' | null;
  /**
   * The city in which it was held.
   */
  city: string | null;
  /**
   * The country in which it was held, as ISO 3166-1 alpha-2. Unit: ISO 3166-1 alpha-2.
   */
  country: string | null;
  /**
   * Who organised it.
   */
  organizers: string[];
  /**
   * The country or organisation that hosted it.
   */
  host: string | null;
  /**
   * People who took part. Unit: people.
   */
  participants: number | null;
  /**
   * How participants is bounded by the words: "=" as stated, "≈" about, ">" more than, "≥" at least, "<" fewer than, "≤" up to.
   */
  participants_comparator: '=' | '≈' | '>' | '≥' | '<' | '≤' | null;
  /**
   * Countries that were represented. Unit: countries.
   */
  countries: number | null;
  /**
   * How countries is bounded by the words: "=" as stated, "≈" about, ">" more than, "≥" at least, "<" fewer than, "≤" up to.
   */
  countries_comparator: '=' | '≈' | '>' | '≥' | '<' | '≤' | null;
  /**
   * Countries that were represented by a minister or at ministerial level. Unit: countries.
   */
  ministerial_countries: number | null;
  /**
   * How countries at ministerial level is bounded by the words: "=" as stated, "≈" about, ">" more than, "≥" at least, "<" fewer than, "≤" up to.
   */
  ministerial_countries_comparator: '=' | '≈' | '>' | '≥' | '<' | '≤' | null;
  /**
   * How many independent articles support this row. Unit: articles.
   */
  sources: number;
}
/**
 * A plan, declaration, agreement, resolution, strategy or law.
 */
export interface Instrument {
  /**
   * Readable, stable identifier; the same thing keeps it in every later release.
   */
  id: string;
  /**
   * The name as the articles give it.
   */
  name: string;
  /**
   * Other names and acronyms that the articles use for it.
   */
  aliases: string[];
  /**
   * What sort of instrument it is.
   */
  kind:
    | 'act'
    | 'agenda'
    | 'agreement'
    | 'charter'
    | 'compact'
    | 'convention'
    | 'declaration'
    | 'framework'
    | 'law'
    | 'memorandum'
    | 'plan'
    | 'programme'
    | 'protocol'
    | 'resolution'
    | 'roadmap'
    | 'strategy'
    | 'treaty'
    | null;
  /**
   * The event at which it was adopted.
   */
  adopted_at: string | null;
  /**
   * When it was adopted or signed. EDTF with the precision that the words give: year, year-month or full date.
   */
  adopted_on: string | null;
  /**
   * First year or day of the period it covers (EDTF).
   */
  period_start: string | null;
  /**
   * Last year or day of the period it covers (EDTF), inclusive.
   */
  period_end: string | null;
  /**
   * The organisation that issued it.
   */
  issuer: string | null;
  /**
   * Who signed it or is a party to it.
   */
  parties: string[];
  /**
   * How many independent articles support this row. Unit: articles.
   */
  sources: number;
}
/**
 * A public digital service, platform or product.
 */
export interface Service {
  /**
   * Readable, stable identifier; the same thing keeps it in every later release.
   */
  id: string;
  /**
   * The name as the articles give it.
   */
  name: string;
  /**
   * Other names and acronyms that the articles use for it.
   */
  aliases: string[];
  /**
   * Who developed it.
   */
  developer: string | null;
  /**
   * Who runs or provides it.
   */
  provider: string | null;
  /**
   * The parent organisation of the provider, or of the developer where no provider is named.
   */
  provider_parent: string | null;
  /**
   * What the service offers, in the words of the articles.
   */
  features: string[];
  /**
   * The country that the service serves, as ISO 3166-1 alpha-2. Unit: ISO 3166-1 alpha-2.
   */
  country: string | null;
  /**
   * When it was launched. EDTF with the precision that the words give: year, year-month or full date.
   */
  launched: string | null;
  /**
   * How many independent articles support this row. Unit: articles.
   */
  sources: number;
}
/**
 * One measured claim.
 */
export interface Statistic {
  /**
   * Readable, stable identifier; the same thing keeps it in every later release.
   */
  id: string;
  /**
   * Indicator, value and unit in one line.
   */
  name: string;
  /**
   * What was measured, in the words of the article.
   */
  indicator: string;
  /**
   * The value in the stated unit; empty where the words give only a range.
   */
  value: number | null;
  /**
   * Lower end where the words give a range.
   */
  value_min: number | null;
  /**
   * Upper end where the words give a range.
   */
  value_max: number | null;
  /**
   * How value is bounded by the words: "=" as stated, "≈" about, ">" more than, "≥" at least, "<" fewer than, "≤" up to.
   */
  comparator: '=' | '≈' | '>' | '≥' | '<' | '≤' | null;
  /**
   * Whether the words say that the figure rose ("up") or fell ("down").
   */
  trend: 'up' | 'down' | null;
  /**
   * The unit: ISO 4217 for money, "percent", UCUM where physical, else the counted noun.
   */
  unit: string | null;
  /**
   * The thing that the figure is about.
   */
  subject: string | null;
  /**
   * The place for which the figure holds.
   */
  place: string | null;
  /**
   * The time for which the figure holds, as an EDTF date or interval.
   */
  period: string | null;
  /**
   * The date at which the figure was said to hold. EDTF with the precision that the words give: year, year-month or full date.
   */
  as_of: string | null;
  /**
   * Empty where words state the year of the dates; "published" where it comes from the publication date of the article.
   */
  year_inferred_from: 'published' | null;
  /**
   * How many independent articles support this row. Unit: articles.
   */
  sources: number;
}
/**
 * What somebody said.
 */
export interface Statement {
  /**
   * Readable, stable identifier; the same thing keeps it in every later release.
   */
  id: string;
  /**
   * Speaker and the first words of the quotation.
   */
  name: string;
  /**
   * Who said it.
   */
  speaker: string | null;
  /**
   * The role of the speaker as the article gives it.
   */
  speaker_role: string | null;
  /**
   * "direct" inside quotation marks, "indirect" reported, "mixed" both.
   */
  kind: 'direct' | 'indirect' | 'mixed';
  /**
   * What was said, word for word as the article has it, its parts joined by one space.
   */
  quote: string;
  /**
   * The parts of the quotation where the article interrupts it.
   */
  parts: string[];
  /**
   * True where the words deny that it was said or hold ("denied that").
   */
  negated: boolean;
  /**
   * The word that introduces it, as in the article.
   */
  cue: string | null;
  /**
   * The event at which it was said.
   */
  occasion: string | null;
  /**
   * To whom it was said, in the words of the article.
   */
  audience: string | null;
  /**
   * How many independent articles support this row. Unit: articles.
   */
  sources: number;
}
/**
 * A typed edge between two rows.
 */
export interface Relation {
  /**
   * Readable, stable identifier; the same thing keeps it in every later release.
   */
  id: string;
  /**
   * Subject, predicate and object in one line.
   */
  name: string;
  /**
   * The row from which the edge goes.
   */
  subject: string;
  /**
   * The type of the edge; each is paired with a Wikidata property in the data dictionary.
   */
  predicate:
    | 'adopted_at'
    | 'chief_executive'
    | 'developer'
    | 'employer'
    | 'founded_by'
    | 'headquarters'
    | 'held_in'
    | 'hosted_by'
    | 'member_of'
    | 'operator'
    | 'organizer'
    | 'parent_organization'
    | 'part_of'
    | 'partner'
    | 'political_party'
    | 'position_held'
    | 'signatory'
    | 'successor';
  /**
   * The row to which the edge goes.
   */
  object: string;
  /**
   * When the edge began to hold. EDTF with the precision that the words give: year, year-month or full date.
   */
  from: string | null;
  /**
   * When it ceased to hold. EDTF with the precision that the words give: year, year-month or full date.
   */
  to: string | null;
  /**
   * How many independent articles support this row. Unit: articles.
   */
  sources: number;
}
/**
 * The receipt of one value: the exact words of one article that support it.
 */
export interface Evidence {
  /**
   * Derived from table, row, field, article, offsets and value: a receipt that was altered no longer matches it.
   */
  id: string;
  /**
   * The table of the supported value.
   */
  table: string;
  /**
   * The id of the supported row.
   */
  row: string;
  /**
   * The supported field.
   */
  field: string;
  /**
   * The value that this article gives for the field, written as in CSV. It is the value of the row unless `conflicts` says that another article was preferred.
   */
  value: string;
  /**
   * The article that has the words.
   */
  article: string;
  /**
   * Where the words begin in the canonical text (W3C TextPositionSelector). Unit: Unicode code points.
   */
  start: number;
  /**
   * Where the words end, exclusive. Unit: Unicode code points.
   */
  end: number;
  /**
   * The words, exactly (W3C TextQuoteSelector exact).
   */
  quote: string;
  /**
   * Up to 32 code points before the words.
   */
  prefix: string;
  /**
   * Up to 32 code points after the words.
   */
  suffix: string;
  /**
   * The engine, with its version, that proposed the value.
   */
  engine: string;
  /**
   * The rule that proposed it.
   */
  rule: string;
  /**
   * How likely it is right, from 0 to 1, as measured on gold corpora where they hold facts of its kind.
   */
  confidence: number;
}
/**
 * Articles that disagree about one value: all values, and which was chosen and why.
 */
export interface Conflict {
  /**
   * Derived from table, row and field.
   */
  id: string;
  /**
   * The table of the disputed value.
   */
  table: string;
  /**
   * The row of the disputed value.
   */
  row: string;
  /**
   * The disputed field.
   */
  field: string;
  /**
   * Every value that an article gives, the chosen one first.
   *
   * @minItems 2
   */
  values: string[];
  /**
   * How many independent articles give each of the values, in their order, as digits; articles that tell one story count once.
   *
   * @minItems 2
   */
  support: string[];
  /**
   * The receipts of all the values, by id.
   *
   * @minItems 2
   */
  evidence: string[];
  /**
   * The value that stands in the row.
   */
  chosen: string;
  /**
   * The rule by which it was chosen.
   */
  rule: 'judged' | 'primary_source' | 'most_sources' | 'most_precise' | 'latest' | 'earliest_in_order';
  /**
   * The choice in words.
   */
  reason: string;
}
/**
 * An id of an earlier release that now stands for another row.
 */
export interface Redirect {
  /**
   * The id as it was.
   */
  from: string;
  /**
   * The id of the row that now holds it.
   */
  to: string;
  /**
   * Why the id moved.
   */
  reason: 'merged' | 'split';
  /**
   * The release in which it moved.
   */
  since: string;
}
/**
 * An id of an earlier release whose row was withdrawn. It is given to nothing else; if its thing or claim comes back, it gets this id again and leaves this table.
 */
export interface RetiredId {
  /**
   * The id as it was.
   */
  id: string;
  /**
   * The table that its row was in.
   */
  table:
    | 'organizations'
    | 'people'
    | 'places'
    | 'positions'
    | 'events'
    | 'instruments'
    | 'services'
    | 'statistics'
    | 'statements'
    | 'relations';
  /**
   * By what it would be known again, as parts of SHA-256 hashes, so that withdrawn words stay withdrawn: its names, the articles that gave them; of a claim all that it claims.
   */
  marks: string[];
  /**
   * The release that was the first without it.
   */
  since: string;
}
