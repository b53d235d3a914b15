import * as fs from 'node:fs/promises';
import { path } from 'zx';
import { codeOf } from '../../contract/thrown.ts';
import { userError } from '../disk/failures.ts';
import { asidePath } from '../disk/staging.ts';
import { isThere, remove, syncFolder } from '../disk/files.ts';

/** The name of the link that points at the newest release. */
export const LATEST = 'latest';

/**
 * What `latest` points at; null where there is no such link.
 * @throws {VerbatimError} 2 where it is a folder, as copying with links followed leaves it: it could not be moved on
 */
export async function latestVersion(out: string): Promise<string | null> {
  const link = path.join(out, LATEST);
  try {
    return await fs.readlink(link);
  } catch (error) {
    if (!(await isThere(link))) return null;
    if (codeOf(error) !== 'EINVAL') throw error;
    throw userError(
      'latest-is-no-link',
      link,
      'It is no link to a release folder, so it cannot be moved on.',
      'Move it away and build again.',
    );
  }
}

/** Points `latest` at a version in one step, if it does not point there already. */
export async function moveLatest(out: string, version: string): Promise<void> {
  if ((await latestVersion(out)) === version) return;
  const aside = asidePath(out, LATEST);
  await remove(aside);
  await fs.symlink(version, aside, 'dir');
  await fs.rename(aside, path.join(out, LATEST));
  await syncFolder(out);
}
