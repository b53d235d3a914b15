import * as fs from 'node:fs/promises';
import { path } from 'zx';

/** The release itself, or the latest one where a folder of releases was named. */
export async function releaseIn(folder: string): Promise<string> {
  const latest = path.join(folder, 'latest');
  const isRelease = await isThere(path.join(folder, 'manifest.json'));
  return !isRelease && (await isThere(latest)) ? latest : folder;
}

async function isThere(target: string): Promise<boolean> {
  return fs.access(target).then(
    () => true,
    () => false,
  );
}
