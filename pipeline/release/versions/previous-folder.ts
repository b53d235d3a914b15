import * as fs from 'node:fs/promises';
import { path } from 'zx';
import type { VerbatimError } from '../../contract/problem.ts';
import { userError } from '../disk/failures.ts';
import { isThere } from '../disk/files.ts';
import { LATEST } from './latest.ts';
import { listedVersions } from './releases-index.ts';
import { compareVersions } from './version.ts';

/**
 * The folder of the newest release in `out`: the one that `latest` names, else the newest that is listed, else the newest that is there.
 * Null where there is none.
 * @throws {VerbatimError} 2 where `latest` points at nothing
 */
export async function newestIn(out: string): Promise<string | null> {
  const latest = path.join(out, LATEST);
  if (await isThere(latest)) {
    const target = await fs.readlink(latest).catch(() => null);
    if (target !== null && !(await isThere(path.resolve(out, target)))) throw dangling(latest, target);
    return latest;
  }
  const listed = await listedVersions(out);
  const newest = (listed.length > 0 ? listed : await foldersIn(out)).sort(compareVersions).at(-1);
  return newest === undefined ? null : path.join(out, newest);
}

/** Folders named as versions: where `latest` and the list are both lost, they are what is left of the releases. */
async function foldersIn(out: string): Promise<string[]> {
  const names = await fs.readdir(out).catch(() => []);
  return names.filter((name) => /^\d+\.\d+\.\d+$/.test(name));
}

/**
 * A release, or a folder of releases with its `latest`.
 * @throws {VerbatimError} 2 where there is no such folder
 */
export async function namedFolder(folder: string): Promise<string> {
  if (!(await isThere(folder)))
    throw userError(
      'no-previous',
      folder,
      'There is no such folder.',
      'Name the folder of a release, or of releases, such as dist.',
    );
  const latest = path.join(folder, LATEST);
  return !(await isThere(path.join(folder, 'manifest.json'))) && (await isThere(latest)) ? latest : folder;
}

function dangling(latest: string, target: string): VerbatimError {
  return userError(
    'previous-missing',
    latest,
    `The previous release is missing: "${LATEST}" points at ${target}, which is not there.`,
    `Restore ${target} from a copy, or point "${LATEST}" at the newest release that is there; ids and versions continue from it.`,
  );
}
