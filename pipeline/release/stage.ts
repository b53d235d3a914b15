import { path } from 'zx';
import type { About } from '../contract/about.ts';
import { stopOn } from '../contract/problem.ts';
import { contentFiles } from './content.ts';
import { type Continued, continuedFrom, continuing } from './continued/index.ts';
import { deltaFiles } from './deltas/files.ts';
import { deltaLines } from './deltas/lines.ts';
import { makeFolder, syncFolder, writeFile, type WrittenFile } from './disk/files.ts';
import { asidePath } from './disk/staging.ts';
import { otherFormats } from './formats/index.ts';
import { writtenIn } from './formats/raw-rows.ts';
import type { ReleaseInput } from './input.ts';
import { contentHash, manifestFile } from './manifest.ts';
import { metadataFiles } from './metadata/index.ts';
import type { OutputFile } from './output-file.ts';
import type { Plan } from './plan.ts';
import { annotationsFile } from './receipts/annotations.ts';
import { provenanceFile } from './receipts/provenance.ts';
import { reportFile } from './report.ts';
import { currentSchemas, rowsIn } from './rows.ts';
import { signatureFile } from './signature/minisign.ts';
import { changelogFile } from './versions/changelog.ts';
import { versionProblems } from './versions/version-guard.ts';

/**
 * Writes all files of a release into the staging folder and checks them there.
 * @throws {VerbatimError} 3 where the check holds the release back
 */
export async function stage(
  staging: string,
  plan: Plan,
  input: ReleaseInput & { readonly about: About },
): Promise<void> {
  const { next, tables } = plan;
  const { about, previous, corrected = [], key } = input;
  const schemas = currentSchemas();
  const before =
    previous === null ? null : { version: previous.version, manifest_sha256: previous.manifestSha256 };
  await makeFolder(staging);
  const continued =
    previous !== null && input.isContinued === true ? await continuedFrom(previous, plan.delta) : null;
  const content = await writeFiles(staging, contentFiles(tables, input.texts), continued);
  const others = await otherFiles(staging, plan, input, continued);
  const written = [...content, ...(await writeFiles(staging, others, continued))];
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
  const manifest = manifestFile(about.name, next, before, contentHash(content), written);
  await writeFile(staging, manifest);
  if (key !== undefined) await writeFile(staging, signatureFile(manifest, key, about.name, next.version));
  for (const folder of new Set(written.map((file) => path.dirname(file.path)).concat('.'))) {
    await syncFolder(path.join(staging, folder));
  }
  const problems = [...(await versionProblems(staging, previous)), ...(await input.check(staging))];
  stopOn(
    3,
    problems.filter(({ level }) => level === 'error'),
  );
}

/** The files that are made of the tables in the staging folder, and those that say how they were made and what changed. */
async function otherFiles(
  staging: string,
  { next, delta, tables }: Plan,
  { out, report, previous }: ReleaseInput,
  continued: Continued | null,
): Promise<OutputFile[]> {
  const schemas = currentSchemas();
  const lines = deltaLines(previous, { tables, schemas, corrections: report.corrections }, delta);
  const writtenTables = new Map(
    [...tables].map(([table, rows]) => [table, writtenIn(path.join(staging, `${table}.json`), rows)]),
  );
  return [
    ...(await otherFormats(schemas, writtenTables, asidePath(out, 'sqlite'), continued)),
    annotationsFile(writtenTables),
    reportFile(report),
    changelogFile(
      { next, delta, lines, conflicts: rowsIn(tables, 'conflicts'), gates: report.gates ?? [] },
      previous?.changelog ?? '',
    ),
    ...deltaFiles(lines),
  ];
}

/** @param continued the release before, where rows that stay may be copied from it */
async function writeFiles(
  folder: string,
  files: readonly OutputFile[],
  continued: Continued | null = null,
): Promise<WrittenFile[]> {
  const written = [];
  for (const file of files) written.push(await writeFile(folder, continuing(file, continued)));
  return written;
}
