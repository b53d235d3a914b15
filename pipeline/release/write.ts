import * as fs from 'node:fs/promises';
import { path } from 'zx';
import type { Texts } from '../contract/article.ts';
import type { CorrectionsFile } from '../contract/corrections.ts';
import type { Problem } from '../contract/problem.ts';
import { VerbatimError } from '../contract/problem.ts';
import type { Dataset } from '../contract/tables.ts';
import type { About } from '../contract/about.ts';
import { DEFAULT_ABOUT } from './metadata/about.ts';
import { isSaidIn } from './metadata/about-changes.ts';
import { changelogFile } from './versions/changelog.ts';
import { contentFiles } from './content.ts';
import { deltaOf } from './deltas/delta.ts';
import type { Delta } from './deltas/delta.ts';
import { deltaFiles } from './deltas/files.ts';
import { deltaLines } from './deltas/lines.ts';
import { writingTo } from './disk/failures.ts';
import { latestVersion, moveLatest } from './versions/latest.ts';
import { otherFormats } from './formats/index.ts';
import { writtenIn } from './formats/raw-rows.ts';
import { metadataFiles } from './metadata/index.ts';
import { contentHash, manifestFile } from './manifest.ts';
import { signatureFile } from './signature/minisign.ts';
import type { SecretKey } from './signature/secret-key.ts';
import type { OutputFile } from './output-file.ts';
import type { Previous } from './versions/previous.ts';
import { publish } from './publish.ts';
import { withSince } from './versions/since.ts';
import { type ListedRelease, readIndex } from './versions/index-file.ts';
import { removeOld } from './versions/retention.ts';
import { withdrawnReleases, writeIndex } from './versions/releases-index.ts';
import { annotationsFile } from './receipts/annotations.ts';
import { provenanceFile } from './receipts/provenance.ts';
import { reportFile } from './report.ts';
import type { BuildReport } from '../contract/report.ts';
import { currentSchemas, rowsIn, tablesOf } from './rows.ts';
import type { Tables } from './rows.ts';
import { schemaChanges } from './versions/schema-changes.ts';
import type { Change } from './versions/schema-changes.ts';
import { asidePath, prepareOut, stagingFolder } from './disk/staging.ts';
import { FIRST, nextVersion } from './versions/version.ts';
import { versionProblems } from './versions/version-guard.ts';
import type { NextVersion } from './versions/version.ts';
import { hashOf, makeFolder, remove, syncFolder, writeFile } from './disk/files.ts';
import type { WrittenFile } from './disk/files.ts';

export interface ReleaseInput {
  /** Validated. */
  readonly dataset: Dataset;
  /** Canonical text by article id, of at least the articles whose row names a text file. */
  readonly texts: Texts;
  readonly report: BuildReport;
  /** The files of the corrections of which the report says what became; none where it is not said. */
  readonly corrected?: readonly CorrectionsFile[];
  /** What the publisher says of the data set; the defaults stand for what is left out. */
  readonly about?: Partial<About>;
  readonly previous: Previous | null;
  /** Folder of releases; made where it is not there. */
  readonly out: string;
  /** The key that the manifest is signed with; without it the release is not signed. */
  readonly key?: SecretKey;
  /** How many of the newest releases keep their folders; all where it is not said. */
  readonly keep?: number;
  /** Checks a finished release folder from the outside; an error in it holds the release back. */
  readonly check: (folder: string) => Promise<readonly Problem[]>;
  /** Called where there is something to release, before anything is written; what it throws stops the release. */
  readonly before?: () => Promise<void>;
}

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

const ABOUT_CHANGED: Change = { level: 'patch', what: 'what the publisher says of the data set was changed' };

/** What is going to be released, and why under this version. */
interface Plan {
  readonly next: NextVersion;
  readonly delta: Delta;
  readonly tables: Tables;
}

/**
 * Null where nothing changed since the previous release.
 * @param withdrawn releases that people took back, whose versions are not given again
 * @param isSaid whether the previous release says the same of the data set as this one will
 */
function planOf(
  { dataset, texts, previous }: ReleaseInput,
  isSaid: boolean,
  withdrawn: readonly ListedRelease[],
): Plan | null {
  const schemas = currentSchemas();
  const tablesSince = (version: string): Tables =>
    tablesOf(withSince(dataset, previous?.dataset ?? null, version));
  const before = tablesSince(previous?.version ?? FIRST.version);
  const delta = deltaOf(previous, { tables: before, schemas, corrections: [] });
  const isSame =
    delta.size === 0 && previous !== null && contentOf(before, texts) === previous.manifest.content_sha256;
  if (isSame && isSaid) return null;
  const next =
    previous === null
      ? FIRST
      : nextVersion(
          previous.version,
          [...schemaChanges(previous.schemas, schemas), ...(isSaid ? [] : [ABOUT_CHANGED])],
          delta,
          withdrawn.map(({ version }) => version),
        );
  const tables = tablesSince(next.version);
  const dated = deltaOf(previous, { tables, schemas, corrections: [] }, DATED);
  return { next, delta: new Map([...delta, ...dated]), tables };
}

/** Tables whose new rows name the version. */
const DATED: readonly string[] = ['redirects', 'retired'];

/** What a release would say, as one hash, without writing it: that takes as long as writing all its tables. */
function contentOf(tables: Tables, texts: Texts): string {
  return contentHash(contentFiles(tables, texts).map((file) => ({ path: file.path, sha256: hashOf(file) })));
}

/** What was taken back does not come again by itself, at the next time of a schedule. */
function stopOnWithdrawn(
  out: string,
  tables: Tables,
  texts: Texts,
  withdrawn: readonly ListedRelease[],
): void {
  if (withdrawn.length === 0) return;
  const content = contentOf(tables, texts);
  const again = withdrawn.find((release) => release.content_sha256 === content);
  if (again === undefined) return;
  throw new VerbatimError(3, [
    {
      level: 'error',
      stage: 'release',
      code: 'release/withdrawn-again',
      message: `This would be ${again.version} again, which was taken back${again.yanked === null ? '' : `: ${again.yanked.because}`}.`,
      remedy: `Mend the sources or correct the facts; where ${again.version} was right, "verbatim rollback ${again.version}".`,
      file: path.join(out, again.version),
    },
  ]);
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

/** Writes all files of the release into the staging folder and checks them there. */
async function stage(
  staging: string,
  plan: Plan,
  {
    out,
    texts,
    report,
    corrected = [],
    about,
    previous,
    key,
    check,
  }: ReleaseInput & { readonly about: About },
): Promise<void> {
  const { next, delta, tables } = plan;
  const schemas = currentSchemas();
  const content = contentFiles(tables, texts);
  const before =
    previous === null ? null : { version: previous.version, manifest_sha256: previous.manifestSha256 };
  const lines = deltaLines(previous, { tables, schemas, corrections: report.corrections }, delta);
  await makeFolder(staging);
  const written = await writeFiles(staging, content);
  const writtenTables = new Map(
    [...tables].map(([table, rows]) => [table, writtenIn(path.join(staging, `${table}.json`), rows)]),
  );
  const files: OutputFile[] = [
    ...(await otherFormats(schemas, writtenTables, asidePath(out, 'sqlite'))),
    annotationsFile(writtenTables),
    reportFile(report),
    changelogFile(
      { next, delta, lines, conflicts: rowsIn(tables, 'conflicts'), gates: report.gates ?? [] },
      previous?.changelog ?? '',
    ),
    ...deltaFiles(lines),
  ];
  const contentSha256 = contentHash(written);
  written.push(...(await writeFiles(staging, files)));
  const described = {
    about,
    version: next.version,
    previous: before?.version ?? null,
    schemas,
    tables,
    written,
  };
  written.push(...(await writeFiles(staging, await metadataFiles(described))));
  const made = { name: about.name, version: next.version, previous: before, tables, corrected, written };
  written.push(await writeFile(staging, await provenanceFile(made)));
  const manifest = manifestFile(about.name, next, before, contentSha256, written);
  await writeFile(staging, manifest);
  if (key !== undefined) await writeFile(staging, signatureFile(manifest, key, about.name, next.version));
  for (const folder of new Set(written.map((file) => path.dirname(file.path)).concat('.'))) {
    await syncFolder(path.join(staging, folder));
  }
  holdBackOn([...(await versionProblems(staging, previous)), ...(await check(staging))]);
}

async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<WrittenFile[]> {
  const written = [];
  for (const file of files) written.push(await writeFile(folder, file));
  return written;
}

function holdBackOn(problems: readonly Problem[]): void {
  const [first, ...rest] = problems.filter((problem) => problem.level === 'error');
  if (first !== undefined) throw new VerbatimError(3, [first, ...rest]);
}
