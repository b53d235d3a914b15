import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { path } from 'zx';
import { hashOfFile } from '../disk/files.ts';
import { isManifest } from '../shapes.ts';

/** Files beside the releases that say which there are. */
const BESIDE = ['index.json', 'feed.xml'];
/** Files from which ids, versions and reports continue: they are read again by the next build. */
const CONTINUED = /^(?:[a-z_]+\.json|schemas\/.+|CHANGELOG\.md)$/;

/**
 * One hash of what a folder of releases holds for the next build: which release is the latest, its manifest, and the lists of releases. Null
 * where a part is missing.
 */
export async function standingHash(out: string): Promise<string | null> {
  try {
    const hash = createHash('sha256').update(JSON.stringify(await fs.readlink(path.join(out, 'latest'))));
    for (const file of ['latest/manifest.json', ...BESIDE])
      hash.update(JSON.stringify(await hashOfFile(path.join(out, file))));
    return hash.digest('hex');
  } catch {
    return null;
  }
}

/** Whether the files of the latest release that the next build continues from are as they were released. */
export async function isLatestWhole(out: string): Promise<boolean> {
  try {
    const folder = path.join(out, 'latest');
    const manifest: unknown = JSON.parse(await fs.readFile(path.join(folder, 'manifest.json'), 'utf8'));
    if (!isManifest(manifest)) return false;
    for (const { path: file, sha256 } of manifest.files)
      if (CONTINUED.test(file) && (await hashOfFile(path.join(folder, file))) !== sha256) return false;
    return true;
  } catch {
    return false;
  }
}
