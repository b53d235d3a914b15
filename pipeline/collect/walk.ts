import type { Dirent } from 'node:fs';
import * as fs from 'node:fs/promises';
import { path } from 'zx';
import type { Problem } from '../contract/problem.ts';
import { reasonOf } from './reason.ts';

/** A file below the sources folder, whatever its format. */
export interface FoundFile {
  /** Relative to the sources folder, with forward slashes. */
  readonly path: string;
  readonly absolute: string;
}

export interface Found {
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

/** Corrections are data of their own, read where facts are resolved. */
const CORRECTIONS = 'corrections';

function isPassedOver(relative: string, name: string): boolean {
  return (
    name.startsWith('.') ||
    name === 'node_modules' ||
    name.toLowerCase() === 'readme.md' ||
    relative === CORRECTIONS
  );
}

function warning(code: string, file: string, message: string, remedy: string): Problem {
  return { level: 'warning', stage: 'collect', code, message, remedy, file };
}

/** The folder may itself be a link, so links are judged by real paths. */
function isInside(root: string, target: string): boolean {
  const relative = path.relative(root, target);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/** A link counts as a file only where it ends at a file in the folder: a stray link must not pull in foreign text. */
async function problemOfLink(root: string, file: FoundFile): Promise<Problem | null> {
  try {
    const target = await fs.realpath(file.absolute);
    if (!isInside(root, target)) {
      const remedy = 'Put a copy of the file there instead of the link.';
      return warning('collect/link-outside', file.path, 'The link leads out of the sources folder.', remedy);
    }
    if ((await fs.stat(target)).isFile()) return null;
    const remedy = 'Nothing need be done: what it leads to is read at its own place.';
    return warning('collect/link-to-folder', file.path, 'The link does not lead to a file.', remedy);
  } catch (error) {
    const message = `The link cannot be followed (${reasonOf(error)}).`;
    return warning('collect/broken-link', file.path, message, 'Mend the link or delete it.');
  }
}

async function entriesOf(folder: FoundFile): Promise<readonly Dirent[] | Problem> {
  try {
    return await fs.readdir(folder.absolute, { withFileTypes: true });
  } catch (error) {
    return {
      level: 'error',
      stage: 'collect',
      code: 'collect/unreadable-folder',
      message: `The folder cannot be listed (${reasonOf(error)}).`,
      remedy: 'Give your user the right to read it.',
      file: folder.path,
    };
  }
}

/** Bytes of a name that are no UTF-8 are read as U+FFFD, and by that name there is no file. */
async function isNameLost(file: FoundFile): Promise<boolean> {
  if (!path.basename(file.path).includes('\ufffd')) return false;
  return fs.lstat(file.absolute).then(
    () => false,
    () => true,
  );
}

function nameLost(file: FoundFile): Problem {
  return {
    level: 'error',
    stage: 'collect',
    code: 'collect/file-name',
    message: 'Its name is not UTF-8, so it cannot be opened.',
    remedy: 'Give it another name.',
    file: file.path,
  };
}

async function visit(root: string, entry: Dirent, file: FoundFile, except: string): Promise<Found> {
  if (await isNameLost(file)) return { files: [], problems: [nameLost(file)] };
  if (entry.isDirectory()) return walkFolder(root, file, except);
  if (entry.isFile()) return { files: [file], problems: [] };
  if (entry.isSymbolicLink()) {
    const problem = await problemOfLink(root, file);
    return problem === null ? { files: [file], problems: [] } : { files: [], problems: [problem] };
  }
  const message = 'This is neither a file nor a folder.';
  return {
    files: [],
    problems: [warning('collect/special-file', file.path, message, 'Move it out of the sources folder.')],
  };
}

async function walkFolder(root: string, folder: FoundFile, except: string): Promise<Found> {
  if (folder.absolute === except) return { files: [], problems: [] };
  const entries = await entriesOf(folder);
  if ('code' in entries) return { files: [], problems: [entries] };
  const found: Found[] = [];
  for (const entry of entries) {
    const relative = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
    if (isPassedOver(relative, entry.name)) continue;
    found.push(
      await visit(root, entry, { path: relative, absolute: path.join(folder.absolute, entry.name) }, except),
    );
  }
  return {
    files: found.flatMap((part) => part.files),
    problems: found.flatMap((part) => part.problems),
  };
}

/** Every file below `root` but not below `except`, both absolute paths, in no particular order; what cannot be walked is a problem. */
export async function walk(root: string, except: string): Promise<Found> {
  return walkFolder(await fs.realpath(root), { path: '', absolute: root }, except);
}
