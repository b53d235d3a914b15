import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import { SCHEMAS, TABLES } from '../../pipeline/contract/tables.ts';
import type { Rows, TableName } from '../../pipeline/contract/tables.ts';
import { jsonTables, otherFormats } from '../../pipeline/release/formats/index.ts';
import { annotationsFile } from '../../pipeline/release/receipts/annotations.ts';
import { bytesOf } from '../release/formats/samples.ts';
import { currentSchemas } from '../../pipeline/release/rows.ts';
import type { Row } from '../../pipeline/release/rows.ts';
import { scratchPath } from '../release/scratch.ts';

/** Replaces text in a file of a release; the text must be there. */
export async function edit(folder: string, file: string, from: string, to: string): Promise<void> {
  const target = path.join(folder, file);
  const text = await fs.readFile(target, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  await fs.writeFile(
    target,
    text.replace(from, () => to),
  );
}

/** Changes rows of a table, in all formats alike. */
export async function editRows<T extends TableName>(
  folder: string,
  table: T,
  change: (row: Rows[T]) => void,
): Promise<void> {
  const read = async (name: TableName) =>
    JSON.parse(await fs.readFile(path.join(folder, `${name}.json`), 'utf8'));
  const tables = new Map(await Promise.all(TABLES.map(async (name) => [name, await read(name)] as const)));
  tables.get(table).forEach(change);
  const schemas = currentSchemas();
  for (const file of [
    ...jsonTables(schemas, tables),
    ...(await otherFormats(schemas, tables, scratchPath())),
  ]) {
    await fs.writeFile(path.join(folder, file.path), file.chunks());
  }
}

interface Listed {
  path: string;
  bytes: number;
  sha256: string;
}

/** What a forger does at the end: annotations and every hash made anew, in the Data Package, the provenance and the manifest. */
export async function rehash(folder: string): Promise<void> {
  const [articles, evidence] = [await rowsIn(folder, 'articles'), await rowsIn(folder, 'evidence')];
  const annotations = annotationsFile(new Map(Object.entries({ articles, evidence })));
  await fs.writeFile(path.join(folder, annotations.path), bytesOf(annotations));
  const packageFile = path.join(folder, 'datapackage.json');
  const datapackage: { resources: { path: string; bytes: number; hash: string }[] } = JSON.parse(
    await fs.readFile(packageFile, 'utf8'),
  );
  for (const resource of datapackage.resources) {
    const { bytes, sha256 } = await sizeOf(folder, resource.path);
    Object.assign(resource, { bytes, hash: `sha256:${sha256}` });
  }
  await fs.writeFile(packageFile, JSON.stringify(datapackage));
  await renewProvenance(folder, articles);
  const manifestFile = path.join(folder, 'manifest.json');
  const manifest: { content_sha256: string; files: Listed[] } = JSON.parse(
    await fs.readFile(manifestFile, 'utf8'),
  );
  manifest.files = await Promise.all(manifest.files.map((file) => sizeOf(folder, file.path)));
  const content = manifest.files.filter(
    ({ path: file }) =>
      /^(?:schemas|texts)\//.test(file) || Object.keys(SCHEMAS).includes(file.replace('.json', '')),
  );
  manifest.content_sha256 = sha256Of(content.map((file) => `${file.sha256}  ${file.path}\n`).join(''));
  await fs.writeFile(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
}

async function rowsIn(folder: string, table: string): Promise<Row[]> {
  return JSON.parse(await fs.readFile(path.join(folder, `${table}.json`), 'utf8'));
}

interface Provenance {
  '@graph': { id: string; sha256?: string; wasGeneratedBy?: string }[];
}

async function renewProvenance(folder: string, articles: readonly Row[]): Promise<void> {
  const file = path.join(folder, 'provenance.jsonld');
  const provenance: Provenance = JSON.parse(await fs.readFile(file, 'utf8'));
  const texts = new Map(
    articles.map((row) => [`urn:verbatim:${String(row['id'])}`, String(row['text_sha256'])]),
  );
  for (const node of provenance['@graph']) {
    const text = texts.get(node.id);
    if (text !== undefined) node.sha256 = text;
    else if (node.sha256 !== undefined && node.wasGeneratedBy !== undefined) {
      node.sha256 = (await sizeOf(folder, node.id)).sha256;
    }
  }
  await fs.writeFile(file, JSON.stringify(provenance));
}

async function sizeOf(folder: string, file: string): Promise<Listed> {
  const bytes = await fs.readFile(path.join(folder, file));
  return { path: file, bytes: bytes.length, sha256: sha256Of(bytes) };
}

function sha256Of(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
