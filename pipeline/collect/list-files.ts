import * as fs from 'node:fs/promises';
import type { SaidOfSource } from '../contract/article.ts';
import type { Problem } from '../contract/problem.ts';
import { DATASET_FILE } from './dataset-file.ts';
import { READABLE_ENDINGS, SIDECAR_ENDINGS, isSidecar, mediaTypeOf, withoutEnding } from './formats.ts';
import { ACCEPTED_FILE } from './gates/acceptances.ts';
import { EXPECTATIONS_FILE } from './gates/read-expectations.ts';
import { SCHEDULE_FILE } from './schedule-file.ts';
import type { SourceFile } from './source-item.ts';
import { SOURCES_FILE, type SourceEntry, isFetched } from './sources/entry.ts';
import { type FoundFile, walk } from './walk.ts';

/** Files of the folder of sources that say what is done with it. */
const SETTINGS = [SOURCES_FILE, DATASET_FILE, SCHEDULE_FILE, EXPECTATIONS_FILE, ACCEPTED_FILE];

/**
 * Lists the articles below a folder. Passed over in silence: names that begin with a dot, README.md, `corrections/`, `node_modules/` and
 * the files of settings. Links are read only where they lead to a file in the folder. Files of other formats, stray sidecars, unreadable
 * folders, and entries to which no file belongs, come back as problems.
 * @param except an absolute path that is passed over with all below it; '' for none
 * @param entries of `sources.yaml`, which say more of files and folders
 */
export async function listFiles(
  root: string,
  except: string,
  entries: readonly SourceEntry[],
): Promise<{ files: SourceFile[]; problems: Problem[] }> {
  const found = await walk(root, except);
  const byPath = new Map(found.files.map((file) => [file.path, file]));
  for (const file of SETTINGS) byPath.delete(file);
  const local = entries.filter((entry) => !isFetched(entry));
  const archives = new Set(local.filter(({ kind }) => kind === 'archive').map(({ where }) => where));
  const articles = found.files.filter((file) => mediaTypeOf(file.path) !== undefined);
  const unread = [...byPath.values()].filter(({ path }) => isUnread(path) && !archives.has(path));
  const problems = [
    ...found.problems,
    ...unread.map(problemOfFormat),
    ...problemsOfSidecars(byPath, articles),
    ...local.filter((entry) => !isThere(entry, byPath)).map(noSuchFile),
  ];
  const files = articles.map((file) => sourceFile(file, byPath, local));
  return { files: await Promise.all(files), problems };
}

/** The size is 0 for a file that has gone meanwhile: `readSnapshot` says so. */
async function sourceFile(
  file: FoundFile,
  byPath: ReadonlyMap<string, FoundFile>,
  entries: readonly SourceEntry[],
): Promise<SourceFile> {
  const { size } = await fs.stat(file.absolute).catch(() => ({ size: 0 }));
  const sidecar = sidecarsOf(file, byPath)[0];
  const said = saidOf(file.path, entries);
  return {
    kind: 'file',
    ...file,
    size,
    ...(sidecar === undefined ? {} : { sidecar }),
    ...(said === undefined ? {} : { said }),
  };
}

/** What the entries say of a file: that of the file itself before that of its folder, and of a folder before that of the one around it. */
function saidOf(path: string, entries: readonly SourceEntry[]): SaidOfSource | undefined {
  const about = entries.filter((entry) => isAbout(entry, path));
  const fromOutside = about.toSorted((a, b) => a.where.length - b.where.length);
  const said = fromOutside.reduce<SaidOfSource>((all, entry) => ({ ...all, ...entry.said }), {});
  return Object.keys(said).length === 0 ? undefined : said;
}

function isAbout({ kind, where }: SourceEntry, path: string): boolean {
  if (kind === 'folder') return where === '' || path.startsWith(`${where}/`);
  return kind === 'file' && where === path;
}

function isThere(entry: SourceEntry, byPath: ReadonlyMap<string, FoundFile>): boolean {
  if (entry.kind !== 'folder') return byPath.has(entry.where);
  return [...byPath.keys()].some((path) => isAbout(entry, path));
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

function noSuchFile({ kind, where, line }: SourceEntry): Problem {
  return {
    level: 'warning',
    stage: 'collect',
    code: 'collect/no-such-file',
    message: kind === 'folder' ? `There are no files in "${where}".` : `There is no file "${where}".`,
    remedy: 'Correct the path, which is meant from the folder of sources, or take the entry out.',
    file: SOURCES_FILE,
    line,
  };
}
