import path from 'node:path';
import { goldArticles, type GoldArticle, TABLES, unquoted } from './gold.ts';
import { type Judgement, judgement } from './judgement.ts';
import { wantedFacts } from './looked-for.ts';
import { type Release, releaseOf } from './release.ts';

const ARTICLES = path.resolve(import.meta.dirname, '../../articles');

/** The parts of the articles: rules may be written by the first alone. */
export type Part = 'development' | 'held-out';

/** How much of what was found is right and how much of what is right was found, from 0 to 1. */
export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly values: number;
  readonly facts: number;
}

/**
 * Builds a release of the articles of a part and judges each article.
 * @param folder where files may be put
 * @returns by the number of the article
 * @throws Error where a fact of the gold has words that are not in its article
 */
export async function judgedArticles(part: Part, folder: string): Promise<Map<string, Judgement>> {
  const gold = goldArticles(path.join(ARTICLES, part));
  gold.forEach(requireQuotes);
  const release = await releaseOf(gold, path.join(folder, part));
  return new Map(gold.map((article) => [article.stem, judgedArticle(article, release)]));
}

function requireQuotes(article: GoldArticle): void {
  const [first] = unquoted(article);
  if (first !== undefined) throw new Error(`Article ${article.stem} has no words "${first.quote}"`);
}

function judgedArticle({ stem, facts }: GoldArticle, { names, evidence, texts }: Release): Judgement {
  const id = `article/${stem}`;
  const text = texts.get(id);
  if (text === undefined) throw new Error(`The release has no text of ${id}`);
  const counted = new Set<string>(TABLES);
  const own = evidence.filter(({ article, table }) => article === id && counted.has(table));
  return judgement(own, wantedFacts(facts, text), names);
}

/** The figures of all that was judged together: every value counts the same, and so does every fact. */
export function scoresOf(judgements: readonly Judgement[]): Scores {
  const values = judgements.flatMap((one) => one.values);
  const facts = judgements.flatMap((one) => one.facts);
  return {
    precision: values.filter(({ given }) => given.length > 0).length / values.length,
    recall: facts.filter(({ isFound }) => isFound).length / facts.length,
    values: values.length,
    facts: facts.length,
  };
}
