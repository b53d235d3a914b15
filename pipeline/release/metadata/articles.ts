import { rowsIn } from '../rows.ts';
import type { Row, Tables } from '../rows.ts';
import { licenceUrl } from './licences.ts';

/** A source article as catalogues want to know it; null is what nobody said. */
export interface SourceArticle {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  /** As its source says: an SPDX identifier or words. */
  readonly licence: string | null;
  readonly licenceUrl: string | null;
  /** EDTF: a year, a month or a day. */
  readonly published: string | null;
  readonly modified: string | null;
  /** Hexadecimal, of the canonical text. */
  readonly sha256: string;
}

/** The articles that a release was made from, by id. */
export function sourceArticles(tables: Tables): SourceArticle[] {
  return rowsIn(tables, 'articles').map((row) => {
    const licence = text(row, 'licence');
    const url = text(row, 'url');
    return {
      id: text(row, 'id') ?? '',
      title: text(row, 'name') ?? '',
      url: url !== null && /^https?:\/\//.test(url) ? url : null,
      publisher: text(row, 'publisher'),
      language: text(row, 'language'),
      licence,
      licenceUrl: licence === null ? null : licenceUrl(licence),
      published: text(row, 'published'),
      modified: text(row, 'modified'),
      sha256: text(row, 'text_sha256') ?? '',
    };
  });
}

function text(row: Row, column: string): string | null {
  const cell = row[column] ?? null;
  return typeof cell === 'string' ? cell : null;
}

/** When the articles were published, from the first to the last; null where no article says so. EDTF. */
export function publishedSpan(articles: readonly SourceArticle[]): { first: string; last: string } | null {
  const days = articles.flatMap(({ published }) => published ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

/**
 * The last day on which an article was published or changed. It stands for the date of a release, which holds no time of its own: the
 * data cannot be newer than that, and the same sources always give the same day. Null where no article names a whole day.
 */
export function lastDay(articles: readonly SourceArticle[]): string | null {
  const days = articles.flatMap(({ published, modified }) => [published ?? '', modified ?? '']);
  return (
    days
      .filter((day) => day.length === '2025-11-17'.length)
      .sort()
      .at(-1) ?? null
  );
}
