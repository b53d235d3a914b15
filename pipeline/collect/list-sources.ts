import * as fs from 'node:fs/promises';
import { path } from 'zx';
import { type Problem, VerbatimError } from '../contract/problem.ts';
import { READABLE_ENDINGS, SIDECAR_ENDINGS, isSidecar, mediaTypeOf, withoutEnding } from './formats.ts';
import { type FoundFile, walk } from './walk.ts';

/** An article's file, not yet read. */
export interface SourceFile extends FoundFile {
  /** In bytes, when it was listed. */
  readonly size: number;
  /** The metadata file beside it. */
  readonly sidecar?: FoundFile;
}

/**
 * Lists the articles below a folder: `*.md` and `*.txt`, by relative path in code unit order. Passed over in silence: names that begin
 * with a dot, README.md, `corrections/` and `node_modules/`. Links are read only where they lead to a file in the folder.
 *
 * @param except a folder that is passed over with all below it: releases hold texts, too, and may stand inside the sources folder
 *
 * Files of other formats, stray sidecars and unreadable folders come back as problems. Throws `VerbatimError` (exit code 2) where the
 * folder is missing or holds no article.
 */
export async function listSources(
  folder: string,
  except = '',
): Promise<{ files: SourceFile[]; problems: Problem[] }> {
  const root = path.resolve(folder);
  await assertFolder(root, folder);
  if (except !== '' && path.resolve(except) === root) throw new VerbatimError(2, [sameFolder(folder)]);
  const found = await walk(root, except === '' ? '' : path.resolve(except));
  const byPath = new Map(found.files.map((file) => [file.path, file]));
  const articles = found.files.filter((file) => mediaTypeOf(file.path) !== undefined);
  const problems = [
    ...found.problems,
    ...found.files.filter((file) => isUnread(file.path)).map(problemOfFormat),
    ...problemsOfSidecars(byPath, articles),
  ].sort(byFile);
  if (articles.length === 0) throw new VerbatimError(2, [noArticle(folder), ...problems]);
  const files = await Promise.all(articles.map((file) => sourceFile(file, byPath)));
  return { files: files.sort(inPathOrder), problems };
}

function inPathOrder(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}

function byFile(a: Problem, b: Problem): number {
  return inPathOrder({ path: a.file ?? '' }, { path: b.file ?? '' });
}

async function assertFolder(root: string, given: string): Promise<void> {
  const stats = await fs.stat(root).catch(() => null);
  if (stats?.isDirectory()) return;
  const message = stats === null ? 'The sources folder does not exist.' : 'The sources are not a folder.';
  const remedy = 'Name the folder that holds the articles with --sources, or make it and put one in.';
  throw new VerbatimError(2, [
    { level: 'error', stage: 'collect', code: 'collect/no-folder', message, remedy, file: given },
  ]);
}

function sameFolder(folder: string): Problem {
  const message =
    'The folder of releases is the sources folder itself, so releases would be read as articles.';
  const remedy = 'Name another folder with --out; it may stand inside this one.';
  return { level: 'error', stage: 'collect', code: 'collect/same-folder', message, remedy, file: folder };
}

function noArticle(folder: string): Problem {
  return {
    level: 'error',
    stage: 'collect',
    code: 'collect/no-article',
    message: 'The sources folder holds no article.',
    remedy: `Put at least one article in it; files that end in ${READABLE_ENDINGS} are read.`,
    file: folder,
  };
}

/** The size is 0 for a file that has gone meanwhile: `readSnapshot` says so. */
async function sourceFile(file: FoundFile, byPath: ReadonlyMap<string, FoundFile>): Promise<SourceFile> {
  const { size } = await fs.stat(file.absolute).catch(() => ({ size: 0 }));
  const sidecar = sidecarsOf(file, byPath)[0];
  return sidecar === undefined ? { ...file, size } : { ...file, size, sidecar };
}

function sidecarsOf(file: FoundFile, byPath: ReadonlyMap<string, FoundFile>): FoundFile[] {
  return SIDECAR_ENDINGS.flatMap((ending) => byPath.get(`${withoutEnding(file.path)}${ending}`) ?? []);
}

function isUnread(path: string): boolean {
  return mediaTypeOf(path) === undefined && !isSidecar(path);
}

function problemOfFormat(file: FoundFile): Problem {
  return {
    level: 'warning',
    stage: 'collect',
    code: 'collect/format',
    message: 'No reader knows this format, so the file is left out.',
    remedy: `Save the article's text in a file that ends in ${READABLE_ENDINGS}, or move the file out of the sources folder.`,
    file: file.path,
  };
}

/** A sidecar that belongs to no article, or stands beside another of the same article, would be ignored unseen. */
function problemsOfSidecars(
  byPath: ReadonlyMap<string, FoundFile>,
  articles: readonly FoundFile[],
): Problem[] {
  const used = new Set(articles.flatMap((file) => sidecarsOf(file, byPath).slice(0, 1)));
  const stray = [...byPath.values()].filter((file) => isSidecar(file.path) && !used.has(file));
  return stray.map((file) => ({
    level: 'warning',
    stage: 'collect',
    code: 'collect/stray-sidecar',
    message:
      'This metadata file is not used: no article of its name stands beside it, or it has another one.',
    remedy: 'Name it like its article (a.txt → a.meta.yaml), and keep one such file for each article.',
    file: file.path,
  }));
}
