import type { ArticleHead, Texts } from '../../contract/article.ts';
import type { Problem } from '../../contract/problem.ts';
import { type FarTexts, NOTHING_FAR } from './far-texts.ts';
import { articleMemory, type ComparedArticle } from './same-articles.ts';

/**
 * Makes one article of those that are the same, with the addresses of all, and marks a reprint with the article that it repeats. Kept is the
 * one at the address that it calls its own, then the one that was published first (a date before none), then the first by path; the others
 * are warnings. Of a story that several publishers have, all keep their articles, and the first of them in the same order is the one
 * that the others repeat.
 * @param texts of the articles, by their ids, of which no two are the same
 * @param far what an earlier build found of pairs of texts, and takes what this one does
 * @returns the articles that are kept, in order of path
 */
export function mergedArticles(
  articles: readonly ComparedArticle[],
  texts: Texts,
  far: FarTexts = NOTHING_FAR,
): { articles: ArticleHead[]; problems: Problem[] } {
  const memory = articleMemory(texts, far);
  const kept = new Map<string, ArticleHead>();
  const problems: Problem[] = [];
  for (const compared of articles.toSorted((a, b) => byRank(a.article, b.article))) {
    const { article } = compared;
    const found = memory.meet(compared);
    if (found?.as === 'same') {
      const first = kept.get(found.of.id) ?? found.of;
      kept.set(first.id, { ...first, addresses: [...new Set([...first.addresses, ...article.addresses])] });
      problems.push(sameArticle(article, first));
    } else {
      const first = found === null ? undefined : kept.get(found.of.id);
      kept.set(
        article.id,
        first === undefined ? article : { ...article, reprintOf: first.reprintOf ?? first.id },
      );
    }
  }
  return { articles: [...kept.values()].sort(byPath), problems: problems.sort(byFile) };
}

function byRank(a: ArticleHead, b: ArticleHead): number {
  return (
    Number(!isAtHome(a)) - Number(!isAtHome(b)) ||
    compare(a.published ?? 'none', b.published ?? 'none') ||
    byPath(a, b)
  );
}

/** Whether it was found at the address that it calls its own, and nowhere else. */
function isAtHome({ url, addresses }: ArticleHead): boolean {
  return url !== null && addresses.every((address) => address === url);
}

function byPath(a: ArticleHead, b: ArticleHead): number {
  return compare(a.path, b.path);
}

function byFile(a: Problem, b: Problem): number {
  return compare(a.file ?? '', b.file ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function sameArticle(article: ArticleHead, first: ArticleHead): Problem {
  return {
    level: 'warning',
    stage: 'read',
    code: 'read/same-article',
    message: `This is the same article as ${first.path}, which was kept.`,
    remedy: 'Nothing need be done; to keep the other one, take this or that one out of the sources.',
    file: article.path,
    row: first.id,
  };
}
