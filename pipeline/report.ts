import type { CorrectionOutcome } from './contract/corrections.ts';
import type { Problem } from './contract/problem.ts';
import type { BuildReport } from './contract/report.ts';
import { type Dataset, TABLES } from './contract/tables.ts';
import type { KnownOutcome } from './articles.ts';
import type { UsedArticle } from './sound-rows.ts';

/** Sums up a build. */
export function buildReport(built: {
  readonly outcomes: readonly KnownOutcome[];
  readonly used: readonly UsedArticle[];
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  readonly corrected: readonly CorrectionOutcome[];
}): BuildReport {
  const usedFiles = new Set(built.used.map(({ article }) => article.path));
  const rejected = built.used.flatMap(({ rejections }) => rejections);
  return {
    articles: built.outcomes.map(({ path, article, facts, rejections }) => ({
      file: path,
      status: usedFiles.has(path) ? 'used' : 'skipped',
      article: article?.id ?? null,
      words: article?.words ?? 0,
      facts,
      rejections: rejections.length,
    })),
    rows: Object.fromEntries(TABLES.map((table) => [table, built.dataset[table].length])),
    facts: tally(built.used.flatMap(({ facts }) => facts.map(({ table }) => table))),
    rejections: tally(rejected.map(({ reason }) => reason)),
    rejected,
    problems: built.problems,
    corrections: built.corrected,
  };
}

/** How often each word comes, in code unit order of the words. */
function tally(words: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
