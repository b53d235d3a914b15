import * as fs from 'node:fs/promises';
import { path } from 'zx';
import { type Problem, VerbatimError } from '../contract/problem.ts';
import { READABLE_ENDINGS } from './formats.ts';
import { listFiles } from './list-files.ts';
import type { SourceItem } from './source-item.ts';
import { readSourcesFile } from './sources/read-sources-file.ts';
import { SOURCES_FILE } from './sources/entry.ts';
import { listArchived } from './sources/list-archived.ts';
import { listStored } from './sources/list-stored.ts';

/**
 * Lists the articles of a folder of sources, by path in code unit order: the files below it (see `listFiles`), and what its `sources.yaml`
 * names: web archives, and what `verbatim fetch` has brought into its store, which is newer. The network is never asked.
 *
 * @param except a folder that is passed over with all below it: releases hold texts, too, and may stand inside the sources folder
 *
 * What cannot be listed comes back as problems. Throws `VerbatimError` (exit code 2) where the folder is missing or holds no article, or
 * where `sources.yaml` cannot be understood.
 */
export async function listSources(
  folder: string,
  except = '',
): Promise<{ files: SourceItem[]; problems: Problem[] }> {
  const root = path.resolve(folder);
  await assertFolder(root, folder);
  if (except !== '' && path.resolve(except) === root) throw new VerbatimError(2, [sameFolder(folder)]);
  const { list, problems: wrongEntries } = await readSourcesFile(root);
  const local = await listFiles(root, except === '' ? '' : path.resolve(except), list.entries);
  const stored = await listStored(root, list.entries);
  const archived = await listArchived(root, list.entries);
  const inStore = new Set(stored.pages.map((page) => page.path));
  const files: SourceItem[] = [
    ...local.files,
    ...stored.pages,
    ...archived.pages.filter((page) => !inStore.has(page.path)),
  ].sort(inPathOrder);
  const listed = [...local.problems, ...stored.problems, ...archived.problems].sort(byFile);
  const problems = [...wrongEntries, ...listed];
  if (files.length === 0) throw new VerbatimError(2, [noArticle(folder), ...problems]);
  return { files, problems };
}

function inPathOrder(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}

function byFile(a: Problem, b: Problem): number {
  return inPathOrder({ path: a.file ?? '' }, { path: b.file ?? '' });
}

/** Throws `VerbatimError` (2) where there is no such folder. */
export async function assertFolder(root: string, given: string): Promise<void> {
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
    remedy: `Put at least one article in it; files that end in ${READABLE_ENDINGS} are read, and addresses stand in ${SOURCES_FILE}.`,
    file: folder,
  };
}
