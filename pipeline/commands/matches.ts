import { readCorrections } from '../collect/corrections/read-corrections.ts';
import { judgementsOf } from '../corrected-rows.ts';
import { listSources } from '../collect/index.ts';
import type { ExitCode, Problem } from '../contract/problem.ts';
import { mergedArticles, withoutDuplicates } from '../read/index.ts';
import { type ArticleFacts, nearMisses, type NearMiss } from '../resolve/index.ts';
import { matchesText, type MatchWithCommand } from '../terminal/matches.ts';
import { problemsText } from '../terminal/problems.ts';
import { styleFor } from '../terminal/style.ts';
import { outcomesOf, threadsFor } from '../threads.ts';

export interface MatchesCommand {
  readonly sources: string;
  readonly out: string;
  readonly cores: number;
  readonly json: boolean;
}

/**
 * `verbatim matches`: reads the sources as a build does, and prints the things that nearly were one, or were joined by more than
 * their names, for the publisher to judge. Nothing is written.
 */
export async function matchesCommand({ sources, out, cores, json }: MatchesCommand): Promise<ExitCode> {
  const { articles, problems } = await readFacts(sources, out, cores);
  const matches = nearMisses(articles, judgementsOf(await readCorrections(sources)));
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ exitCode: 0, matches: matches.map(withCommand), problems }, null, 2)}\n`,
    );
    return 0;
  }
  if (problems.length > 0)
    process.stderr.write(`In ${sources}:\n${problemsText(problems, styleFor(process.stderr))}\n`);
  process.stdout.write(matchesText(matches.map(withCommand), styleFor(process.stdout)));
  return 0;
}

function withCommand(match: NearMiss): MatchWithCommand {
  const words = [match.one, match.other].map(({ article, name }) => quoted(`${article}:${name}`));
  const verb = match.isJoined ? 'split' : 'merge';
  return { ...match, command: `verbatim correct ${verb} ${match.table} ${words.join(' ')}` };
}

/** A word as a POSIX shell takes it unchanged. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

async function readFacts(
  sources: string,
  out: string,
  cores: number,
): Promise<{ articles: ArticleFacts[]; problems: Problem[] }> {
  const { files, problems: listed } = await listSources(sources, out);
  const outcomes = await outcomesOf(files, threadsFor(files.length, cores), () => undefined);
  const read = outcomes.flatMap((outcome) => {
    const { article } = outcome;
    return article === null ? [] : [{ id: article.id, path: article.path, article, facts: outcome.facts }];
  });
  const { articles: named, problems: sameIds } = withoutDuplicates(read);
  const { articles: kept, problems: same } = mergedArticles(named.map(({ article }) => article));
  const factsOf = new Map(named.map(({ id, facts }) => [id, facts]));
  return {
    articles: kept.map((article) => ({ article, facts: factsOf.get(article.id) ?? [] })),
    problems: [...listed, ...outcomes.flatMap(({ problems }) => problems), ...sameIds, ...same],
  };
}
