import * as fs from 'node:fs/promises';
import { path } from 'zx';
import type { About } from '../contract/about.ts';
import type { Problem } from '../contract/problem.ts';
import { userError } from './disk/failures.ts';
import { LATEST, latestVersion, moveLatest } from './versions/latest.ts';
import { givenVersions, writeIndex } from './versions/releases-index.ts';
import { asidePath } from './disk/staging.ts';
import { isThere, remove, syncFolder } from './disk/files.ts';

interface Publication {
  readonly out: string;
  /** What the publisher says of the data set. */
  readonly about: About;
  /** The finished release, aside. */
  readonly staging: string;
  readonly version: string;
  /** What `latest` pointed at when the build began to write. */
  readonly latest: string | null;
  readonly check: (folder: string) => Promise<readonly Problem[]>;
}

/** Puts a finished release in its place, lists it, and moves `latest` last. Killed at any moment, the next build goes on from there. */
export async function publish(publication: Publication): Promise<void> {
  const { out, about, version, latest } = publication;
  const now = await latestVersion(out);
  if (now !== latest) {
    throw userError(
      'released-meanwhile',
      path.join(out, LATEST),
      `Another build released ${now ?? 'and withdrew a version'} meanwhile.`,
      'Build again: ids and versions must continue from that release.',
    );
  }
  await putInPlace(publication);
  await syncFolder(out);
  await writeIndex(out, about, new Date().toISOString());
  await moveLatest(out, version);
}

/**
 * A folder that has the version's name though `latest` did not get to it was left by a build that was killed. If it is the same release
 * and whole it is kept; else it is replaced, unless other content is listed under the version: that may have been published, and a
 * version is never given twice.
 */
async function putInPlace({ out, staging, version, check }: Publication): Promise<void> {
  const target = path.join(out, version);
  if (!(await isThere(target))) return fs.rename(staging, target);
  const isSame = (await manifestIn(target)) === (await manifestIn(staging));
  if (isSame && (await isSound(target, check))) return;
  if (!isSame && (await givenVersions(out)).includes(version)) {
    throw userError(
      'version-taken',
      target,
      `Version ${version} was released before with other content, and "${LATEST}" does not point at it.`,
      `Point "${LATEST}" at ${version} so that the next version follows it, or move the folder away, and build again.`,
    );
  }
  const old = asidePath(out, 'old');
  await fs.rename(target, old);
  await fs.rename(staging, target);
  await remove(old);
}

async function manifestIn(folder: string): Promise<string | null> {
  try {
    return await fs.readFile(path.join(folder, 'manifest.json'), 'utf8');
  } catch {
    return null;
  }
}

async function isSound(folder: string, check: Publication['check']): Promise<boolean> {
  return (await check(folder)).every((problem) => problem.level !== 'error');
}
