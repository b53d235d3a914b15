import { path } from 'zx';
import { isThere } from '../release/disk/files.ts';

/** The release itself, or the latest one where a folder of releases was named. */
export async function releaseIn(folder: string): Promise<string> {
  const latest = path.join(folder, 'latest');
  const isRelease = await isThere(path.join(folder, 'manifest.json'));
  return !isRelease && (await isThere(latest)) ? latest : folder;
}
