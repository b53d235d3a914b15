import type { Article } from '../contract/article.ts';
import type { Article as ArticleRow } from '../contract/rows.generated.ts';

/** The row of an article. Its text is shipped under `texts/` where its licence lets it. */
export function articleRow(article: Article): ArticleRow {
  const { id, path, title, author, publisher, url, published, language, licence, words } = article;
  return {
    id,
    name: title ?? path.slice(path.lastIndexOf('/') + 1),
    title,
    author,
    publisher,
    url,
    published,
    language,
    licence,
    bytes_sha256: article.bytesSha256,
    text_sha256: article.textSha256,
    words,
    text_file: article.redistributable ? `texts/${id.replace('article/', '')}.txt` : null,
  };
}
