import { path } from 'zx';
import type { CorrectionOutcome } from '../contract/corrections.ts';
import { writingTo } from './disk/failures.ts';
import { fitting, isLastBuild } from './shapes.ts';
import { asidePath } from './disk/staging.ts';
import { makeFolder, replaceFile } from './disk/files.ts';
import { jsonIn } from './disk/read.ts';

/** What the last run did and how long it took. It stands beside the releases, so that they hold no times. */
export interface LastBuild {
  readonly released: boolean;
  readonly version: string;
  readonly articles: number;
  readonly skipped: number;
  /** Articles that were worked on; of the others the cache knew what came of them. */
  readonly anew: number;
  readonly facts: Readonly<Record<string, number>>;
  readonly rejections: Readonly<Record<string, number>>;
  readonly rows: Readonly<Record<string, number>>;
  /** What became of each correction, though no release may have been made for it. */
  readonly corrections: readonly CorrectionOutcome[];
  /** By stage. */
  readonly milliseconds: Readonly<Record<string, number>>;
}

const FILE = 'last-build.json';

/** Writes `last-build.json` into the folder of releases. */
export async function writeLastBuild(out: string, build: LastBuild): Promise<void> {
  const content = `${JSON.stringify(fitting(FILE, build), null, 2)}\n`;
  await writingTo(out, async () => {
    await makeFolder(out);
    await replaceFile(path.join(out, FILE), content, asidePath(out, FILE));
  });
}

/** What the last run left in the folder of releases; null where there was none, or it was that of another version of the program. */
export async function readLastBuild(out: string): Promise<LastBuild | null> {
  const build = await jsonIn(path.join(out, FILE));
  return isLastBuild(build) ? build : null;
}
