import * as fs from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { path } from 'zx';
import { shapeOf } from '../contract/shape.ts';
import manifestSchema from '../../schemas/outputs/manifest.schema.json' with { type: 'json' };
import { parsedJson } from '../contract/parsed-json.ts';
import { isOfNewerFormat } from '../contract/manifest-format.ts';
import type { Problem } from '../contract/problem.ts';
import { hashedFile } from './hashed-file.ts';
import { fault } from './problems.ts';
import { SIGNATURE } from './signature.ts';

/** What verify uses of `manifest.json`. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly previous: { readonly version: string; readonly manifest_sha256: string } | null;
  readonly why: string;
  readonly content_sha256: string;
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

/** They cannot be listed in the manifest: itself, and the signature that is made of it. */
const BESIDE: readonly string[] = ['manifest.json', SIGNATURE];

const ajv = new Ajv2020({ strict: true, validateSchema: false });
const isManifest = shapeOf<Manifest>(ajv, manifestSchema);

/** The manifest of a release, or why it has none that can be used. */
export async function readManifest(folder: string): Promise<Manifest | Problem> {
  const file = 'manifest.json';
  let text: string;
  try {
    text = await fs.readFile(path.join(folder, file), 'utf8');
  } catch {
    return fault('no-manifest', 'It is missing or cannot be read, so this is no release.', { file });
  }
  const manifest = parsedJson(text);
  if (isOfNewerFormat(manifest)) return ofNewerFormat(file);
  if (isManifest(manifest)) {
    // Of two ways to write the same, only one is what was released.
    if (text === `${JSON.stringify(manifest, null, 2)}\n`) return manifest;
    return fault('manifest', 'It is not written as manifests are, so it was touched.', { file });
  }
  const why = ajv.errorsText(isManifest.errors, { dataVar: 'it' });
  return fault('manifest', `It is not the manifest of a release: ${why}.`, { file });
}

/** Not a fault of the release, so none of the checks of this program is held against it. */
function ofNewerFormat(file: string): Problem {
  return {
    ...fault('newer-format', 'The release was made by a newer Verbatim, so this one cannot check it.', {
      file,
      field: 'format',
    }),
    remedy: 'Update Verbatim, and verify again.',
  };
}

/** Files that are missing, surplus, listed twice, or not the bytes that the manifest lists. */
export async function fileProblems(folder: string, manifest: Manifest): Promise<Problem[]> {
  const listed = new Set(manifest.files.map((file) => file.path));
  const found = await filesIn(folder);
  const problems: Problem[] = [];
  if (listed.size < manifest.files.length) {
    problems.push(fault('manifest', 'It lists a file twice.', { file: 'manifest.json' }));
  }
  for (const file of found.keys()) {
    if (!BESIDE.includes(file) && !listed.has(file)) {
      problems.push(fault('extra-file', 'The manifest does not list it.', { file }));
    }
  }
  for (const file of manifest.files) {
    const isFile = found.get(file.path);
    if (isFile === undefined) {
      problems.push(fault('missing-file', 'It is listed in the manifest and missing.', { file: file.path }));
    } else if (!isFile) {
      problems.push(fault('no-file', 'It is a link, not a file.', { file: file.path }));
    } else {
      problems.push(...(await byteProblems(folder, file)));
    }
  }
  return problems;
}

/** All paths below a folder that are not folders, with forward slashes, and whether each is a plain file. */
async function filesIn(folder: string): Promise<ReadonlyMap<string, boolean>> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry): [string, boolean] => {
      const file = path.relative(folder, path.join(entry.parentPath, entry.name));
      return [file.split(path.sep).join('/'), entry.isFile()];
    });
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function byteProblems(folder: string, file: Manifest['files'][number]): Promise<Problem[]> {
  const { bytes, sha256 } = await hashedFile(path.join(folder, file.path));
  if (sha256 === file.sha256 && bytes === file.bytes) return [];
  const what =
    bytes === file.bytes
      ? `Its SHA-256 is ${sha256}, not ${file.sha256}`
      : `It has ${bytes} bytes, not ${file.bytes}`;
  return [fault('changed-file', `${what}, so it is not the file that was released.`, { file: file.path })];
}
