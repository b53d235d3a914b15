import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { path } from 'zx';
import { messageOf } from '../../contract/thrown.ts';
import { isOfNewerFormat } from '../../contract/manifest-format.ts';
import type { VerbatimError } from '../../contract/problem.ts';
import type { BuildReport } from '../../contract/report.ts';
import type { RowList } from '../../contract/row-list.ts';
import { plainReceipts, type TableSchema } from '../../contract/tables.ts';
import { userError } from '../disk/failures.ts';
import { hashOfFile } from '../disk/files.ts';
import { type Manifest, tableNames } from '../manifest.ts';
import { type Row, sortedByKey } from '../rows.ts';
import { isManifest, isReport } from '../shapes.ts';
import type { Previous } from './previous.ts';
import { datasetOf, type FittingReceipts, receiptsFrom, rowsFrom } from './previous-rows.ts';

/**
 * Reads a release, each file once its hash was found to be the one in the manifest.
 * @param isKnown whether this very program made and verified the release whose manifest has a hash: then its receipts are not looked at again
 * @throws {VerbatimError} 2 where it is not sound
 */
export async function readRelease(
  folder: string,
  isKnown: (manifestSha256: string) => Promise<boolean> = async () => false,
): Promise<Previous> {
  const manifestText = await readText(path.join(folder, 'manifest.json'));
  const manifest = parseJson(manifestText, path.join(folder, 'manifest.json'));
  if (isOfNewerFormat(manifest)) throw ofNewerFormat(path.join(folder, 'manifest.json'));
  if (!isManifest(manifest))
    throw corrupt(path.join(folder, 'manifest.json'), 'it is not the manifest of a release');
  const areKnown = await isKnown(sha256(manifestText));
  const read = (file: string): Promise<string> => readListed(folder, manifest, file);
  const tables = new Map<string, RowList<Row>>();
  let receipts: FittingReceipts | null = null;
  const schemas = new Map<string, TableSchema>();
  for (const table of tableNames(manifest)) {
    const [schemaFile, rowsFile] = [`schemas/${table}.schema.json`, `${table}.json`];
    const schema = parseJson(await read(schemaFile), path.join(folder, schemaFile));
    if (table === 'evidence') receipts = await receiptsIn(folder, manifest, rowsFile, schema, areKnown);
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
  areKnown: boolean,
): Promise<FittingReceipts | null> {
  const target = path.join(folder, file);
  const listed = manifest.files.find((each) => each.path === file);
  // What cannot be read is told of where it is read as other tables are.
  if (listed === undefined || (await hashOfFile(target).catch(() => null)) !== listed.sha256) return null;
  return receiptsFrom(schema, target, areKnown);
}

function reportIn(report: unknown): BuildReport | null {
  return isReport(report) ? report : null;
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
    throw corrupt(file, `it cannot be read (${messageOf(error)})`);
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

function ofNewerFormat(file: string): VerbatimError {
  return userError(
    'previous-newer',
    file,
    'The previous release was made by a newer Verbatim, so this one cannot continue from it.',
    'Update Verbatim, and build again.',
  );
}

/** What stops a build whose previous release is not what was published. */
export function corrupt(file: string, what: string): VerbatimError {
  return userError(
    'previous-corrupt',
    file,
    `The previous release is not sound: ${what}.`,
    'Restore it from a copy, or name a sound release with --previous; ids and versions continue from it.',
  );
}
