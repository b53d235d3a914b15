import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { path } from 'zx';
import { readSnapshot, type SourceItem } from '../collect/index.ts';
import { parseAddress } from '../collect/fetch/address.ts';
import { problemOf } from '../collect/fetch/failure.ts';
import { assertFolder } from '../collect/list-sources.ts';
import { snapshotsFolder } from '../collect/snapshots/store.ts';
import { lookAtAddress } from '../collect/sources/look-at-address.ts';
import { readSourcesFile } from '../collect/sources/read-sources-file.ts';
import { writeEntry } from '../collect/sources/write-entry.ts';
import { type ExitCode, type Problem, VerbatimError } from '../contract/problem.ts';
import { read } from '../read/index.ts';
import { articleText } from '../terminal/article.ts';
import { counted } from '../terminal/count.ts';
import { problemsText } from '../terminal/problems.ts';
import { styleFor } from '../terminal/style.ts';
import { untilStopped } from './until-stopped.ts';

export interface AddCommand {
  /** An address or a file. */
  readonly what: string;
  /** The folder of sources. */
  readonly sources: string;
  readonly dryRun: boolean;
}

/** Articles of a feed that are shown. */
const MOST_SHOWN = 5;

/** What begins with the name of a protocol is meant as an address, be it one that is not fetched. */
const ADDRESS = /^[a-z][a-z\d+.-]+:\/\//i;

/** `verbatim add`: shows what is at an address or in a file, and makes it a source. Throws VerbatimError (2) where it cannot be one. */
export async function addCommand(command: AddCommand): Promise<ExitCode> {
  const root = path.resolve(command.sources);
  await assertFolder(root, command.sources);
  return ADDRESS.test(command.what) ? addAddress(root, command) : addFile(root, command);
}

async function addAddress(root: string, { what, dryRun }: AddCommand): Promise<ExitCode> {
  const url = parseAddress(what);
  if ('failure' in url) throw new VerbatimError(2, [problemOf(url.failure, what)]);
  const { href } = url.value;
  const { list } = await readSourcesFile(root);
  const known = list.entries.find(({ where }) => where === href);
  if (known !== undefined)
    throw new VerbatimError(2, [isSource(href, `on line ${known.line} of sources.yaml`)]);
  const aside = dryRun ? await fs.mkdtemp(path.join(tmpdir(), 'verbatim-')) : null;
  try {
    const looked = await untilStopped((signal) =>
      lookAtAddress(href, list, aside ?? snapshotsFolder(root), { signal }),
    );
    if ('problem' in looked) throw new VerbatimError(2, [looked.problem]);
    if (looked.kind === 'address') await show(looked.page);
    else showList(looked.kind, looked.articles, looked.problems);
    if (!dryRun) await writeEntry(root, looked.kind, href);
    return done(dryRun, `Written into ${path.join(root, 'sources.yaml')}; "verbatim build" takes it in.`);
  } finally {
    if (aside !== null) await fs.rm(aside, { recursive: true, force: true });
  }
}

async function addFile(root: string, { what, dryRun }: AddCommand): Promise<ExitCode> {
  const absolute = path.resolve(what);
  const relative = path.relative(root, absolute);
  const isBelow = relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
  if (isBelow) throw new VerbatimError(2, [isSource(what, 'since it lies in the folder of sources')]);
  const target = path.join(root, 'articles', path.basename(absolute));
  const isTaken = await fs.stat(target).then(
    () => true,
    () => false,
  );
  if (isTaken) throw new VerbatimError(2, [isSource(what, `by its name: ${target} is there`)]);
  const stats = await fs.stat(absolute).catch(() => null);
  if (!stats?.isFile()) throw new VerbatimError(2, [noFile(what, stats !== null)]);
  await show({ kind: 'file', path: what, absolute, size: stats.size });
  if (!dryRun) {
    await fs.mkdir(path.dirname(target), { recursive: true });
    await fs.copyFile(absolute, target, fs.constants.COPYFILE_EXCL);
  }
  return done(dryRun, `Copied to ${target}; "verbatim build" takes it in.`);
}

/** Prints the article of an item. Throws VerbatimError (2) where there is none. */
async function show(item: SourceItem): Promise<void> {
  const taken = await readSnapshot(item);
  if ('problem' in taken) throw new VerbatimError(2, [taken.problem]);
  const { article, problems } = await read(taken.snapshot);
  const [first, ...rest] = problems;
  if (article === null) {
    if (first === undefined) throw new Error('An article that cannot be read has a reason.');
    throw new VerbatimError(2, [first, ...rest]);
  }
  process.stdout.write(articleText(article));
  if (problems.length > 0) process.stderr.write(problemsText(problems, styleFor(process.stderr)));
}

function showList(kind: string, articles: readonly string[], problems: readonly Problem[]): void {
  const shown = articles.slice(0, MOST_SHOWN).map((address) => `  ${address}\n`);
  const more = articles.length > shown.length ? '  …\n' : '';
  process.stdout.write(`A ${kind} of ${counted(articles.length, 'article')}:\n${shown.join('')}${more}`);
  if (problems.length > 0) process.stderr.write(problemsText(problems, styleFor(process.stderr)));
}

function done(dryRun: boolean, words: string): ExitCode {
  process.stdout.write(`\n${dryRun ? 'Nothing was written (--dry-run).' : words}\n`);
  return 0;
}

function isSource(file: string, where: string): Problem {
  return {
    level: 'error',
    stage: 'collect',
    code: 'collect/same-source',
    message: `This is a source already, ${where}.`,
    remedy: 'Nothing need be done; to see what came of it, run "verbatim sources".',
    file,
  };
}

function noFile(file: string, isThere: boolean): Problem {
  return {
    level: 'error',
    stage: 'collect',
    code: 'collect/no-file',
    message: isThere ? 'This is not a file.' : 'There is no such file.',
    remedy: isThere
      ? 'Name a file; a whole folder of articles is built with "verbatim build --sources".'
      : 'Check the name; an address is written in full, like "https://news.example/forum.html".',
    file,
  };
}
