import * as fs from 'node:fs/promises';
import { path } from 'zx';
import type { About } from '../contract/about.ts';
import { writingTo } from './disk/failures.ts';
import { remove } from './disk/files.ts';
import { prepareOut, stagingFolder } from './disk/staging.ts';
import type { ReleaseInput } from './input.ts';
import { DEFAULT_ABOUT } from './metadata/about.ts';
import { isSaidIn } from './metadata/about-changes.ts';
import { planOf } from './plan.ts';
import { publish } from './publish.ts';
import { stage } from './stage.ts';
import { readIndex } from './versions/index-file.ts';
import { latestVersion, moveLatest } from './versions/latest.ts';
import type { Previous } from './versions/previous.ts';
import { withdrawnReleases, writeIndex } from './versions/releases-index.ts';
import { removeOld } from './versions/retention.ts';
import { FIRST } from './versions/version.ts';
import { stopOnWithdrawn } from './withdrawn.ts';

export interface Released {
  /** False where nothing changed since the previous release. */
  readonly released: boolean;
  readonly version: string;
  readonly folder: string;
  /** One sentence. */
  readonly why: string;
}

/**
 * Writes a release in one step: builds it aside, checks it, waits for the disk, renames it, lists it, and points `latest` at it last. The
 * same rows, schemas and texts as before make no release. Files hold no times: the same input gives the same bytes.
 * @throws {VerbatimError} 2 where `out` cannot be written, 3 where the check holds the release back; in both cases `latest` is as it was
 */
export async function release(input: ReleaseInput): Promise<Released> {
  const { out, previous } = input;
  const about = { ...DEFAULT_ABOUT, ...input.about };
  return writingTo(out, async () => {
    await prepareOut(out);
    const latest = await latestVersion(out);
    const isSaid = previous === null || (await isSaidIn(previous.folder, about));
    const index = await readIndex(out);
    const withdrawn = index === null ? [] : withdrawnReleases(index);
    const plan = planOf(input, isSaid, withdrawn);
    if (plan === null) return unchanged(out, previous, about);
    stopOnWithdrawn(out, plan.tables, input.texts, withdrawn);
    await input.before?.();
    const staging = stagingFolder(out);
    try {
      await stage(staging, plan, { ...input, about });
      await publish({
        out,
        about,
        staging,
        version: plan.next.version,
        latest,
        check: input.check,
      });
    } finally {
      await remove(staging);
    }
    if (input.keep !== undefined) await removeOld(out, about, input.keep, new Date().toISOString());
    const { version, why } = plan.next;
    return { released: true, version, folder: path.join(out, version), why };
  });
}

/** Where nothing changed, a `latest` that a killed build did not move is still put right. */
async function unchanged(out: string, previous: Previous | null, about: About): Promise<Released> {
  const { version = FIRST.version, folder = out } = previous ?? {};
  if (path.dirname(folder) === (await fs.realpath(out))) {
    await writeIndex(out, about, new Date().toISOString());
    await moveLatest(out, version);
  }
  return { released: false, version, folder, why: `Nothing changed since ${version}.` };
}
