import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { path } from 'zx';
import type { Cache } from './open.ts';

/** The file in a part of the cache that is about a folder of releases: one each, by where that really is. */
export async function fileOfReleases({ folder }: Cache, part: string, out: string): Promise<string> {
  const name = createHash('sha256')
    .update(await fs.realpath(out))
    .digest('hex');
  return path.join(folder, part, name.slice(0, 32));
}

/** SHA-256 of the manifest of a release, by which what is kept of the release is known to be of it. */
export async function manifestHash(folder: string): Promise<string> {
  return createHash('sha256')
    .update(await fs.readFile(path.join(folder, 'manifest.json')))
    .digest('hex');
}
