import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { path } from 'zx';
import type { BuildReport } from '../contract/report.ts';
import { isLatestWhole, standingHash } from '../release/index.ts';
import { keep, recall } from './files.ts';
import { fileOfReleases } from './file-of-releases.ts';
import type { Cache } from './open.ts';

/** A build that ended well: what it was made from, what it left, and what it said. */
interface FinishedBuild {
  readonly inputs: string;
  readonly standing: string;
  readonly version: string;
  readonly report: BuildReport;
}

/** What a build says that came to the same as the one before. */
export interface KeptResult extends Pick<FinishedBuild, 'version' | 'report'> {
  /** The release that stands. */
  readonly folder: string;
}

/** One hash of all that a build depends on beside what stands in the folder of releases. */
export function inputsHash(cache: Cache, inputs: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify([cache.engine.whole, ...inputs]))
    .digest('hex');
}

/**
 * What the last build into `out` said, where the next one would come to the same: nothing it depends on has changed, and the latest release is
 * as it left it. Null where a build is needed to know.
 */
export async function sameBuild(cache: Cache, out: string, inputs: string): Promise<KeptResult | null> {
  const kept = recall<FinishedBuild>(await fileOfReleases(cache, 'builds', out));
  if (typeof kept === 'string' || kept.value.inputs !== inputs) return null;
  if ((await standingHash(out)) !== kept.value.standing || !(await isLatestWhole(out))) return null;
  const { version, report } = kept.value;
  return { version, report, folder: await fs.realpath(path.join(out, 'latest')) };
}

/** Keeps what a build said that has ended well. */
export async function keepBuild(
  cache: Cache,
  out: string,
  inputs: string,
  { version, report }: Pick<FinishedBuild, 'version' | 'report'>,
): Promise<void> {
  const standing = await standingHash(out);
  if (standing === null) return;
  const build: FinishedBuild = { inputs, standing, version, report };
  keep(await fileOfReleases(cache, 'builds', out), build);
}
