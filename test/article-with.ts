import { createHash } from 'node:crypto';
import type { Article, Texts, Wordings } from '../pipeline/contract/article.ts';

/** An article with this text, as `read` would give it; its path is its name. */
export function articleWith(name: string, text: string, more: Partial<Article> = {}): Article {
  const { url = null } = more;
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    id: `article/${name}`,
    path: name,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    title: null,
    author: null,
    publisher: null,
    url,
    addresses: url === null ? [] : [url],
    reprintOf: null,
    published: null,
    modified: null,
    language: 'en',
    licence: null,
    readFrom: {},
    redistributable: false,
    bytesSha256: sha256,
    textSha256: sha256,
    words: text.split(/\s+/).length,
    ...more,
  };
}

/** The words of articles, as a build has them at hand. */
export function wordsOf(articles: readonly Article[]): Wordings {
  return new Map(articles.map((article) => [article.id, article]));
}

export function textsOf(articles: readonly Article[]): Texts {
  return new Map(articles.map(({ id, text }) => [id, text]));
}
