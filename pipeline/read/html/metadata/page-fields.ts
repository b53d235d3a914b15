import type { ArticleMetadata } from '../../metadata-check.ts';
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
export function pageFields({ authors, modified, freeToRead: _, ...found }: HtmlMetadata): PageFields {
  const author =
    authors === undefined ? {} : { author: { value: authors.value.join(', '), from: authors.from } };
  const fields = Object.entries({ ...found, ...author });
  const changed = modified === undefined ? [] : [['modified', modified] as const];
  return {
    metadata: Object.fromEntries(fields.map(([name, { value }]) => [name, value])),
    modified: modified?.value ?? null,
    from: Object.fromEntries([...fields, ...changed].map(([name, { from }]) => [name, from])),
    isLicenceSure: found.licence?.from !== 'a license',
  };
}
