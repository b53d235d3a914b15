import { path } from 'zx';
import type { About } from '../../contract/about.ts';
import { remove } from '../disk/files.ts';
import { readIndex } from './index-file.ts';
import { latestVersion } from './latest.ts';
import { writeIndex } from './releases-index.ts';

/**
 * Takes the folders of old releases away. The newest stay, what `latest` points at, and the release before each that stays, which its
 * delta is applied to. What is removed stays in the index, so that its version is never given again.
 * @param keep how many of the newest stay
 * @returns the versions that were removed
 */
export async function removeOld(out: string, about: About, keep: number, at: string): Promise<string[]> {
  const releases = (await readIndex(out))?.releases.filter(({ removed }) => !removed) ?? [];
  const latest = await latestVersion(out);
  const newest = releases.slice(-keep);
  const standing = releases.filter((release) => newest.includes(release) || release.version === latest);
  const needed = new Set(standing.flatMap(({ version, previous }) => [version, previous]));
  const old = releases.map(({ version }) => version).filter((version) => !needed.has(version));
  for (const version of old) await remove(path.join(out, version));
  if (old.length > 0) await writeIndex(out, about, at);
  return old;
}
