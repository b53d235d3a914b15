import type { ArticleHead } from '../contract/article.ts';
import type { Article as ArticleRow } from '../contract/rows.generated.ts';

/** The row of an article. Its text is shipped under `texts/` where its licence lets it. */
export function articleRow(article: ArticleHead): ArticleRow {
  const { id, path, title, author, publisher, url, published, modified, language, licence, words } = article;
  return {
    id,
    name: title ?? path.slice(path.lastIndexOf('/') + 1),
    title,
    author,
    publisher,
    url,
    addresses: [...article.addresses],
    published,
    modified,
    language,
    licence,
    read_from: readFrom(article),
    reprint_of: article.reprintOf,
    bytes_sha256: article.bytesSha256,
    text_sha256: article.textSha256,
    words,
    text_file: article.redistributable ? `texts/${id.replace('article/', '')}.txt` : null,
  };
}

/** `title: heading h1; published: meta date`, or null. */
function readFrom({ readFrom: places }: ArticleHead): string | null {
  const told = Object.entries(places).map(([field, place]) => `${field}: ${place}`);
  return told.length === 0 ? null : told.join('; ');
}
