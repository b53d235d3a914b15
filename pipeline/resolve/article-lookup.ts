import type { ArticleFacts, ArticleInfo } from './model.ts';

/** Gives what is known of an article by its id. */
export type ArticleLookup = (id: string) => ArticleInfo;

/** What is known of articles. A reprint tells the story of the article that it prints again. */
export function articleLookup(articles: readonly ArticleFacts[]): ArticleLookup {
  const texts = new Map(articles.map(({ article }) => [article.id, article.textSha256]));
  const known = new Map(
    articles.map(({ article: { id, published, publisher, reprintOf, textSha256 } }) => {
      const story = texts.get(reprintOf ?? id) ?? textSha256;
      return [id, { id, published, publisher, story }];
    }),
  );
  return (id) => known.get(id) ?? { id, published: null, publisher: null, story: id };
}
