import type { ArticleMetadata } from '../../metadata-check.ts';
import type { Found } from './found.ts';
import type { HtmlMetadata } from './index.ts';

/** What a page says of its article, in the fields that a metadata file has, and where each was read. */
export interface PageFields {
  readonly metadata: ArticleMetadata;
  readonly modified: string | null;
  /** By the name of the field. */
  readonly from: Readonly<Record<string, string>>;
  /** Whether the licence is said of the article; a link in the text may be to the licence of a picture. */
  readonly isLicenceSure: boolean;
}

/** Brings the metadata of a page into the fields of an article; several authors are one line. */
export function pageFields(found: HtmlMetadata): PageFields {
  const { title, authors, publisher, published, modified, language, url, licence } = found;
  const author = authors === undefined ? undefined : { value: authors.value.join(', '), from: authors.from };
  const fields = present({ title, author, publisher, published, language, url, licence });
  return {
    metadata: Object.fromEntries(fields.map(([name, { value }]) => [name, value])),
    modified: modified?.value ?? null,
    from: Object.fromEntries([...fields, ...present({ modified })].map(([name, { from }]) => [name, from])),
    isLicenceSure: licence?.from !== 'a license',
  };
}

function present(fields: Readonly<Record<string, Found | undefined>>): [string, Found][] {
  return Object.entries(fields).flatMap(([name, field]): [string, Found][] =>
    field === undefined ? [] : [[name, field]],
  );
}
