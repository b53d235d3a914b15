import type { Problem } from '../contract/problem.ts';

interface Named {
  readonly id: string;
  readonly path: string;
}

/**
 * Articles in path order, each id once: of two with one id the first by path stays, and each other is left out with a problem that
 * names both files.
 */
export function withoutDuplicates<A extends Named>(
  articles: readonly A[],
): { articles: A[]; problems: Problem[] } {
  const kept = new Map<string, A>();
  const problems: Problem[] = [];
  for (const article of [...articles].sort(inPathOrder)) {
    const first = kept.get(article.id);
    if (first === undefined) kept.set(article.id, article);
    else problems.push(duplicate(article, first));
  }
  return { articles: [...kept.values()], problems };
}

function inPathOrder(a: Named, b: Named): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}

function duplicate(article: Named, first: Named): Problem {
  return {
    level: 'error',
    stage: 'read',
    code: 'read/duplicate-id',
    message: `The article has the id "${article.id}", as ${first.path} has, so it was left out.`,
    remedy: `Give ${article.path} or ${first.path} another "id" in its front matter, or delete one of them if they are the same article.`,
    file: article.path,
    field: 'id',
    row: article.id,
  };
}
