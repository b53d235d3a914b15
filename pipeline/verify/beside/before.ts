import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { path } from 'zx';
import { hashedFile } from '../hashed-file.ts';
import { type Manifest, readManifest } from '../manifest.ts';

/** The release before the one that is checked, which is known to be sound. */
export interface Before {
  /** Where a file of it is; null where it has none of that name, or not the one that was found sound. */
  fileOf(name: string): Promise<string | null>;
}

/**
 * The release before, by the hash of its manifest that the later one has. Null where it is another.
 * @param folder of a release that this very program found sound when it had the hashes that its manifest lists
 */
export async function beforeOf(folder: string, { previous }: Manifest): Promise<Before | null> {
  const bytes = await fs.readFile(path.join(folder, 'manifest.json')).catch(() => Buffer.alloc(0));
  if (createHash('sha256').update(bytes).digest('hex') !== previous?.manifest_sha256) return null;
  const manifest = await readManifest(folder);
  if ('level' in manifest) return null;
  const known = new Map<string, Promise<string | null>>();
  return {
    fileOf(name) {
      const file = known.get(name) ?? soundFile(folder, manifest, name);
      known.set(name, file);
      return file;
    },
  };
}

async function soundFile(folder: string, { files }: Manifest, name: string): Promise<string | null> {
  const listed = files.find((file) => file.path === name);
  const file = path.join(folder, name);
  const found = await hashedFile(file).catch(() => null);
  return listed !== undefined && found?.sha256 === listed.sha256 ? file : null;
}
