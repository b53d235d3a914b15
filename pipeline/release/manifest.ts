import { createHash } from 'node:crypto';
import { MANIFEST_FORMAT } from '../contract/manifest-format.ts';
import { jsonFile } from './output-file.ts';
import type { OutputFile } from './output-file.ts';
import { fitting } from './shapes.ts';
import type { NextVersion } from './versions/version.ts';
import type { WrittenFile } from './disk/files.ts';

/** The release before another one: its manifest's hash holds all of its files, so releases form a chain. */
export interface ManifestPrevious {
  readonly version: string;
  readonly manifest_sha256: string;
}

/** What `manifest.json` holds; `schemas/outputs/manifest.schema.json` says it in full. */
export interface Manifest {
  /** Absent in releases made before it was there, which are of form 1. */
  readonly format?: number;
  readonly name: string;
  readonly version: string;
  readonly previous: ManifestPrevious | null;
  readonly why: string;
  readonly content_sha256: string;
  readonly files: readonly WrittenFile[];
}

/** The manifest: the name of the data set, the version, why it is this one, and every other file with size and hash, sorted by path. */
export function manifestFile(
  name: string,
  next: NextVersion,
  previous: ManifestPrevious | null,
  content: string,
  written: readonly WrittenFile[],
): OutputFile {
  const manifest: Manifest = {
    format: MANIFEST_FORMAT,
    name,
    version: next.version,
    previous,
    why: next.why,
    content_sha256: content,
    files: [...written].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  return jsonFile('manifest.json', fitting('manifest.json', manifest));
}

/** The tables of a release, by the schemas that its manifest lists. */
export function tableNames(manifest: Manifest): string[] {
  return manifest.files.flatMap((file) => /^schemas\/([a-z_]+)\.schema\.json$/.exec(file.path)?.[1] ?? []);
}

/**
 * One hash of all that a release says: rows (as JSON), schemas and texts. Two builds with the same hash are the same release.
 * SHA-256 of the lines `<sha256>  <path>\n` of those files, sorted by path, as `sha256sum` writes them.
 */
export function contentHash(files: readonly Pick<WrittenFile, 'path' | 'sha256'>[]): string {
  const lines = [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => `${file.sha256}  ${file.path}\n`);
  return createHash('sha256').update(lines.join(''), 'utf8').digest('hex');
}
