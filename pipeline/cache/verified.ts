import { keep, recall } from './files.ts';
import { fileOfReleases, manifestHash } from './file-of-releases.ts';
import type { Cache } from './open.ts';

/** A release that was made and found sound, and by which program. */
interface VerifiedRelease {
  readonly engine: string;
  /** SHA-256 of its manifest, which has the hashes of all its files. */
  readonly manifest: string;
}

/**
 * Keeps which release this program has just made, verified and put into `out`.
 * @param folder of the release
 */
export async function keepVerified(cache: Cache, out: string, folder: string): Promise<void> {
  const release: VerifiedRelease = { engine: cache.engine.whole, manifest: await manifestHash(folder) };
  keep(await fileOfReleases(cache, 'verified', out), release);
}

/** Whether it was this very program, packages and Node included, that made and verified the release in `out` with that manifest. */
export async function wasVerified(cache: Cache, out: string, manifest: string): Promise<boolean> {
  const kept = recall<VerifiedRelease>(await fileOfReleases(cache, 'verified', out));
  return (
    typeof kept === 'object' && kept.value.engine === cache.engine.whole && kept.value.manifest === manifest
  );
}
