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
import { shellWord } from '../text/shell-word.ts';

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
export async function matchesCommand(command: MatchesCommand): Promise<ExitCode> {
  const { sources, out, cores, json } = command;
  const { matches: found, problems } = await matchesIn(sources, out, cores);
  const matches = found.map((match) => withCommand(match, command));
  if (json) {
    process.stdout.write(`${JSON.stringify({ exitCode: 0, matches, problems }, null, 2)}\n`);
    return 0;
  }
  if (problems.length > 0)
    process.stderr.write(`In ${sources}:\n${problemsText(problems, styleFor(process.stderr))}\n`);
  process.stdout.write(matchesText(matches, styleFor(process.stdout)));
  return 0;
}

/** The match with the command that judges it otherwise, but for the reason. */
function withCommand(match: NearMiss, { sources, out }: MatchesCommand): MatchWithCommand {
  const names = [match.one, match.other].map(({ article, name }) => `${article}:${name}`);
  const folders = [
    ...(sources === 'sources' ? [] : ['--sources', sources]),
    ...(out === 'dist' ? [] : ['--out', out]),
  ];
  const verb = match.isJoined ? 'split' : 'merge';
  const words = [match.table, ...names, ...folders].map(shellWord).join(' ');
  return { ...match, command: `verbatim correct ${verb} ${words} --because "…"` };
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
