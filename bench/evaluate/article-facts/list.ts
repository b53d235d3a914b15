import type { Judgement } from './judgement.ts';
import { judgedArticles } from './scores.ts';

/**
 * Which facts of the development articles are missed and which values are not in their gold, for reading by eye. There is none of the
 * held-out articles, since nobody who writes rules is to look at these.
 * @param folder where files may be put
 */
export async function listOfArticles(folder: string): Promise<string> {
  const articles = await judgedArticles('development', folder);
  return [...articles].map(([stem, judgement]) => `# ${stem}\n${linesOf(judgement).join('\n')}`).join('\n\n');
}

/** What is wrong in an article: a line for each missed fact, then a line for each spurious value. */
export function linesOf({ facts, values }: Judgement): string[] {
  const missed = facts.filter(({ isFound }) => !isFound);
  const spurious = values.filter(({ given }) => given.length === 0);
  return [
    ...missed.map(
      ({ fact }) =>
        `missed    ${fact.table}.${fact.field}: ${fact.value}, of ${fact.subject}, in "${fact.quote}"`,
    ),
    ...spurious.map(
      ({ receipt }) =>
        `spurious  ${receipt.table}.${receipt.field}: ${receipt.value}, of ${receipt.row}, from "${receipt.quote}"`,
    ),
  ];
}
