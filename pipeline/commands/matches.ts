import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { path } from 'zx';
import { articlesOnDisk } from '../articles-on-disk.ts';
import { articlesOf } from '../articles.ts';
import { readCorrections } from '../collect/corrections/read-corrections.ts';
import { judgementsOf } from '../corrected-rows.ts';
import { listSources } from '../collect/index.ts';
import type { ExitCode, Problem } from '../contract/problem.ts';
import { nearMisses, type NearMiss } from '../resolve/index.ts';
import { matchesText, type MatchWithCommand } from '../terminal/matches.ts';
import { problemsText } from '../terminal/problems.ts';
import { styleFor } from '../terminal/style.ts';

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
  const { matches, problems } = await matchesIn(sources, out, cores);
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

async function matchesIn(
  sources: string,
  out: string,
  cores: number,
): Promise<{ matches: NearMiss[]; problems: Problem[] }> {
  const { files, problems: listed } = await listSources(sources, out);
  const folder = await fs.mkdtemp(path.join(tmpdir(), 'verbatim-'));
  const disk = articlesOnDisk(path.join(folder, 'articles'));
  try {
    const onDone = (): void => undefined;
    const { articles, words, problems } = await articlesOf(files, {
      cores,
      cache: null,
      taken: [],
      disk,
      onDone,
    });
    const texts = { has: words.has, get: (id: string) => words.get(id)?.text };
    const { corrections } = await readCorrections(sources);
    const matches = nearMisses(articles, texts, judgementsOf(corrections));
    return { matches, problems: [...listed, ...problems] };
  } finally {
    disk.end();
    await fs.rm(folder, { recursive: true });
  }
}
