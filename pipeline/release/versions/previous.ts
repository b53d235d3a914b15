import { path } from 'zx';
import type { CorrectionOutcome } from '../../contract/corrections.ts';
import type { BuildReport } from '../../contract/report.ts';
import type { Dataset } from '../../contract/tables.ts';
import { jsonIn } from '../disk/read.ts';
import type { Manifest } from '../manifest.ts';
import type { Schemas, Tables } from '../rows.ts';
import { isIndex } from '../shapes.ts';
import { readIndex } from './index-file.ts';
import { namedFolder, newestIn } from './previous-folder.ts';
import { corrupt, readRelease } from './published.ts';
import { withdrawnReleases } from './releases-index.ts';
import { compareVersions } from './version.ts';

/** The release that ids and versions continue from. */
export interface Previous {
  readonly version: string;
  /** Its rows as this program's schemas have them. */
  readonly dataset: Dataset;
  readonly manifest: Manifest;
  readonly folder: string;
  /** SHA-256 of its `manifest.json`. */
  readonly manifestSha256: string;
  /** Its rows and schemas as they were published. */
  readonly tables: Tables;
  readonly schemas: Schemas;
  /** The text of its changelog. */
  readonly changelog: string;
  /** What it says of its build; null where it is of another shape. */
  readonly report: BuildReport | null;
  /** What became of each correction in its build. */
  readonly corrections: readonly CorrectionOutcome[];
}

/**
 * Reads the previous release: the one in `folder` where it is named, else the latest in `out`. Null where there is none yet. Where
 * `latest` is missing though releases are listed (or there, where the list is missing too), the newest of those is taken, so that no id or
 * version is given twice.
 * @param isKnown see `readRelease`
 * @throws {VerbatimError} 2 where a release is there and is not sound; nothing is touched
 */
export async function readPrevious(
  out: string,
  folder?: string,
  isKnown?: (manifestSha256: string) => Promise<boolean>,
): Promise<Previous | null> {
  const found = folder === undefined ? await newestIn(out) : await namedFolder(folder);
  if (found === null) return null;
  const previous = await readRelease(found, isKnown);
  const listed = await listedHash(out, previous.version);
  if (folder === undefined && listed !== null && listed !== previous.manifestSha256)
    throw corrupt(path.join(found, 'manifest.json'), 'its SHA-256 is not the one that index.json lists');
  return previous;
}

/**
 * The rows of the releases after `version` that people took back (yanked, or left behind by a rollback), the oldest first: the ids
 * that only they gave were published. One whose folder was removed or is damaged is passed over.
 */
export async function takenBackAfter(version: string, out: string): Promise<Dataset[]> {
  const index = await readIndex(out);
  const later = (index === null ? [] : withdrawnReleases(index)).filter(
    (release) => compareVersions(release.version, version) > 0,
  );
  const read = later.map((release) => readRelease(path.join(out, release.version)).catch(() => null));
  return (await Promise.all(read)).flatMap((release) => release?.dataset ?? []);
}

/** The hash of a version's manifest as the list of releases has it: whoever forged a release may have forgotten it. */
async function listedHash(out: string, version: string): Promise<string | null> {
  // It is written anew with each release.
  const index = await jsonIn(path.join(out, 'index.json'));
  if (!isIndex(index)) return null;
  return index.releases.find((release) => release.version === version)?.manifest_sha256 ?? null;
}
