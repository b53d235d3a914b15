import { path } from 'zx';
import { writingTo } from './disk/failures.ts';
import { fitting } from './shapes.ts';
import { asidePath } from './disk/staging.ts';
import { makeFolder, replaceFile } from './disk/files.ts';

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
  /** By stage. */
  readonly milliseconds: Readonly<Record<string, number>>;
}

/** Writes `last-build.json` into the folder of releases. */
export async function writeLastBuild(out: string, build: LastBuild): Promise<void> {
  const content = `${JSON.stringify(fitting('last-build.json', build), null, 2)}\n`;
  await writingTo(out, async () => {
    await makeFolder(out);
    await replaceFile(path.join(out, 'last-build.json'), content, asidePath(out, 'last-build.json'));
  });
}
