import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { path } from 'zx';
import type { Problem } from '../contract/problem.ts';
import { parsed } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { fault } from './problems.ts';

/** Hashes that stand in two places must agree: the content hash of the manifest, and those of `datapackage.json`. */
export async function consistencyProblems(
  folder: string,
  manifest: Manifest,
  tables: readonly string[],
): Promise<Problem[]> {
  const problems = await datapackageProblems(folder, manifest);
  if (contentHash(manifest, tables) !== manifest.content_sha256) {
    problems.push(
      fault('content-hash', 'Its content_sha256 is not that of the files it lists.', {
        file: 'manifest.json',
      }),
    );
  }
  return problems;
}

function contentHash(manifest: Manifest, tables: readonly string[]): string {
  const content = new Set(tables.map((table) => `${table}.json`));
  const lines = manifest.files
    .filter((file) => content.has(file.path) || /^(?:schemas|texts)\//.test(file.path))
    .map((file) => `${file.sha256}  ${file.path}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}

async function datapackageProblems(folder: string, manifest: Manifest): Promise<Problem[]> {
  const file = 'datapackage.json';
  const resources = resourcesOf(await readOr(path.join(folder, file)));
  if (resources === null) return [fault('datapackage', 'It is missing or no Data Package.', { file })];
  const hashes = new Map(manifest.files.map((each) => [each.path, `sha256:${each.sha256}`]));
  return resources
    .filter((resource) => hashes.get(resource.path) !== resource.hash)
    .map((resource) =>
      fault('datapackage', `It has another hash of ${resource.path} than the manifest.`, { file }),
    );
}

async function readOr(file: string): Promise<unknown> {
  try {
    return parsed(await fs.readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

interface Resource {
  readonly path: string;
  readonly hash: string;
}

function resourcesOf(datapackage: unknown): Resource[] | null {
  if (typeof datapackage !== 'object' || datapackage === null || !('resources' in datapackage)) return null;
  const resources: unknown = datapackage.resources;
  return Array.isArray(resources) && resources.every(isResource) ? resources : null;
}

function isResource(resource: unknown): resource is Resource {
  if (typeof resource !== 'object' || resource === null) return false;
  return (
    'path' in resource &&
    typeof resource.path === 'string' &&
    'hash' in resource &&
    typeof resource.hash === 'string'
  );
}
