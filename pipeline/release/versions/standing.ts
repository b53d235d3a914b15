import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import * as fs from 'node:fs/promises';
import { path } from 'zx';
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
      hash.update(JSON.stringify(await sha256Of(path.join(out, file))));
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
      if (CONTINUED.test(file) && (await sha256Of(path.join(folder, file))) !== sha256) return false;
    return true;
  } catch {
    return false;
  }
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>)
    hash.update(chunk);
  return hash.digest('hex');
}
