import { createHash } from 'node:crypto';
import { parsedJson } from '../contract/parsed-json.ts';
import type { Problem } from '../contract/problem.ts';
import { fileText } from './file-text.ts';
import type { Manifest } from './manifest.ts';
import { fault } from './problems.ts';

/**
 * What stands in two places must agree: no file holds the hash of the manifest, but the Data Package and the changelog
 * say again what it says.
 * @param tables names of the tables
 */
export async function consistencyProblems(
  folder: string,
  manifest: Manifest,
  tables: readonly string[],
): Promise<Problem[]> {
  const [datapackage, changelog] = await Promise.all(
    ['datapackage.json', 'CHANGELOG.md'].map((file) => fileText(folder, file)),
  );
  const isContent = contentHash(manifest, tables) === manifest.content_sha256;
  return [
    ...(isContent ? [] : [disagrees('content-hash', 'its content_sha256 is not that of the files it lists')]),
    ...datapackageProblems(manifest, parsedJson(datapackage ?? '')),
    ...(changelog?.startsWith(`# Changelog\n\n## ${manifest.version}\n\n${manifest.why}\n`) === true
      ? []
      : [disagrees('changelog', 'CHANGELOG.md has another version or reason')]),
  ];
}

function disagrees(reason: string, what: string): Problem {
  return fault(reason, `The manifest does not agree with the release: ${what}.`, { file: 'manifest.json' });
}

function contentHash(manifest: Manifest, tables: readonly string[]): string {
  const content = new Set(tables.map((table) => `${table}.json`));
  const lines = manifest.files
    .filter((file) => content.has(file.path) || /^(?:schemas|texts)\//.test(file.path))
    .map((file) => `${file.sha256}  ${file.path}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}

function datapackageProblems(manifest: Manifest, datapackage: unknown): Problem[] {
  const file = 'datapackage.json';
  const resources = isObject(datapackage) ? datapackage['resources'] : undefined;
  if (!isObject(datapackage) || !Array.isArray(resources)) {
    return [fault('datapackage', 'It is missing or no Data Package.', { file })];
  }
  const isNamed = datapackage['name'] === manifest.name && datapackage['version'] === manifest.version;
  const listed = new Map<unknown, string>(manifest.files.map((each) => [each.path, `sha256:${each.sha256}`]));
  const differing = resources.filter(
    (each: unknown) => !isObject(each) || listed.get(each['path']) !== each['hash'],
  );
  return [
    ...(isNamed ? [] : [disagrees('datapackage', `${file} has another name or version`)]),
    ...differing.map((each: unknown) => {
      const of = isObject(each) ? String(each['path']) : 'a file';
      return fault('datapackage', `It has another hash of ${of} than the manifest.`, { file });
    }),
  ];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
