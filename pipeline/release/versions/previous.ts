import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { path } from 'zx';
import type { CorrectionOutcome } from '../../contract/corrections.ts';
import { isOfNewerFormat } from '../../contract/manifest-format.ts';
import { VerbatimError } from '../../contract/problem.ts';
import type { BuildReport } from '../../contract/report.ts';
import type { RowList } from '../../contract/row-list.ts';
import { type Dataset, plainReceipts, type TableSchema } from '../../contract/tables.ts';
import { userError } from '../disk/failures.ts';
import { LATEST } from './latest.ts';
import type { Manifest } from '../manifest.ts';
import { datasetOf, type FittingReceipts, receiptsFrom, rowsFrom } from './previous-rows.ts';
import { readIndex } from './index-file.ts';
import { listedVersions, withdrawnReleases } from './releases-index.ts';
import { sortedByKey } from '../rows.ts';
import type { Row, Schemas, Tables } from '../rows.ts';
import { isIndex, isManifest, isReport } from '../shapes.ts';
import { compareVersions } from './version.ts';
import { hashOfFile, isThere } from '../disk/files.ts';

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
 * @throws {VerbatimError} 2 where a release is there and is not sound; nothing is touched
 */
export async function readPrevious(out: string, folder?: string): Promise<Previous | null> {
  const found = folder === undefined ? await newestIn(out) : await namedFolder(folder);
  if (found === null) return null;
  const previous = await readRelease(found);
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
  let index: unknown;
  try {
    index = JSON.parse(await fs.readFile(path.join(out, 'index.json'), 'utf8'));
  } catch {
    // It is written anew with each release.
    return null;
  }
  if (!isIndex(index)) return null;
  return index.releases.find((release) => release.version === version)?.manifest_sha256 ?? null;
}

async function newestIn(out: string): Promise<string | null> {
  const latest = path.join(out, LATEST);
  if (await isThere(latest)) {
    const target = await fs.readlink(latest).catch(() => null);
    if (target !== null && !(await isThere(path.resolve(out, target)))) throw dangling(latest, target);
    return latest;
  }
  const listed = await listedVersions(out);
  const newest = (listed.length > 0 ? listed : await foldersIn(out)).sort(compareVersions).at(-1);
  return newest === undefined ? null : path.join(out, newest);
}

/** Folders named as versions: where `latest` and the list are both lost, they are what is left of the releases. */
async function foldersIn(out: string): Promise<string[]> {
  const names = await fs.readdir(out).catch(() => []);
  return names.filter((name) => /^\d+\.\d+\.\d+$/.test(name));
}

/** A release, or a folder of releases with its `latest`. */
async function namedFolder(folder: string): Promise<string> {
  if (!(await isThere(folder)))
    throw userError(
      'no-previous',
      folder,
      'There is no such folder.',
      'Name the folder of a release, or leave --previous out.',
    );
  const latest = path.join(folder, LATEST);
  return !(await isThere(path.join(folder, 'manifest.json'))) && (await isThere(latest)) ? latest : folder;
}

async function readRelease(folder: string): Promise<Previous> {
  const manifestText = await readText(path.join(folder, 'manifest.json'));
  const manifest = parseJson(manifestText, path.join(folder, 'manifest.json'));
  if (isOfNewerFormat(manifest)) throw ofNewerFormat(path.join(folder, 'manifest.json'));
  if (!isManifest(manifest))
    throw corrupt(path.join(folder, 'manifest.json'), 'it is not the manifest of a release');
  const read = (file: string): Promise<string> => readListed(folder, manifest, file);
  const tables = new Map<string, RowList<Row>>();
  let receipts: FittingReceipts | null = null;
  const schemas = new Map<string, TableSchema>();
  for (const table of tableNames(manifest)) {
    const [schemaFile, rowsFile] = [`schemas/${table}.schema.json`, `${table}.json`];
    const schema = parseJson(await read(schemaFile), path.join(folder, schemaFile));
    if (table === 'evidence') receipts = await receiptsIn(folder, manifest, rowsFile, schema);
    if (table === 'evidence' && receipts !== null) {
      schemas.set(table, receipts.schema);
      tables.set(table, plainReceipts(receipts.rows));
      continue;
    }
    const rows = rowsFrom(schema, parseJson(await read(rowsFile), path.join(folder, rowsFile)));
    if (rows === null) throw corrupt(path.join(folder, rowsFile), 'its rows do not fit its schema');
    schemas.set(table, rows.schema);
    tables.set(table, sortedByKey(rows.rows, rows.schema));
  }
  const report = reportIn(parseJson(await read('report.json'), path.join(folder, 'report.json')));
  return {
    version: manifest.version,
    dataset: datasetOf(tables, receipts?.rows ?? null),
    manifest,
    folder: await fs.realpath(folder),
    manifestSha256: sha256(manifestText),
    tables,
    schemas,
    changelog: await read('CHANGELOG.md'),
    report,
    corrections: report?.corrections ?? [],
  };
}

/** The receipts where they can be taken as they are, once the hash of their file was found to be the one in the manifest. */
async function receiptsIn(
  folder: string,
  manifest: Manifest,
  file: string,
  schema: unknown,
): Promise<FittingReceipts | null> {
  const target = path.join(folder, file);
  const listed = manifest.files.find((each) => each.path === file);
  // What cannot be read is told of where it is read as other tables are.
  if (listed === undefined || (await hashOfFile(target).catch(() => null)) !== listed.sha256) return null;
  return receiptsFrom(schema, target);
}

function reportIn(report: unknown): BuildReport | null {
  return isReport(report) ? report : null;
}

/** The tables of a release, by the schemas that its manifest lists. */
function tableNames(manifest: Manifest): string[] {
  return manifest.files.flatMap((file) => /^schemas\/([a-z_]+)\.schema\.json$/.exec(file.path)?.[1] ?? []);
}

/** The text of a file, once its hash was found to be the one in the manifest. */
async function readListed(folder: string, manifest: Manifest, file: string): Promise<string> {
  const listed = manifest.files.find((each) => each.path === file);
  const target = path.join(folder, file);
  if (listed === undefined) throw corrupt(target, 'its manifest does not list it');
  const text = await readText(target);
  if (sha256(text) !== listed.sha256) throw corrupt(target, 'its SHA-256 is not the one in the manifest');
  return text;
}

async function readText(file: string): Promise<string> {
  try {
    return await fs.readFile(file, 'utf8');
  } catch (error) {
    throw corrupt(file, `it cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw corrupt(file, 'it is not JSON');
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function dangling(latest: string, target: string): VerbatimError {
  return userError(
    'previous-missing',
    latest,
    `The previous release is missing: "${LATEST}" points at ${target}, which is not there.`,
    `Restore ${target} from a copy, or point "${LATEST}" at the newest release that is there; ids and versions continue from it.`,
  );
}

function ofNewerFormat(file: string): VerbatimError {
  return userError(
    'previous-newer',
    file,
    'The previous release was made by a newer Verbatim, so this one cannot continue from it.',
    'Update Verbatim, and build again.',
  );
}

function corrupt(file: string, what: string): VerbatimError {
  return userError(
    'previous-corrupt',
    file,
    `The previous release is not sound: ${what}.`,
    'Restore it from a copy, or name a sound release with --previous; ids and versions continue from it.',
  );
}
