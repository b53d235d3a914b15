import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { path } from 'zx';
import { jsonFile } from '../output-file.ts';
import { fitting, isIndex, isManifest } from '../shapes.ts';
import { asidePath } from '../disk/staging.ts';
import { compareVersions } from './version.ts';
import { replaceFile } from '../disk/files.ts';

/** What `index.json` holds: the releases in the folder, the oldest first. */
export interface ReleasesIndex {
  readonly name: string;
  readonly releases: readonly {
    readonly version: string;
    readonly previous: string | null;
    readonly why: string;
    readonly content_sha256: string;
    readonly manifest_sha256: string;
  }[];
}

const VERSION = /^\d+\.\d+\.\d+$/;

/** Writes the list of all releases found in `out`, if it is not there already. Holds no time, so it comes out the same again. */
export async function writeIndex(out: string, name: string): Promise<void> {
  const folders = (await fs.readdir(out)).filter((each) => VERSION.test(each)).sort(compareVersions);
  const releases = await Promise.all(folders.map((folder) => releaseIn(path.join(out, folder))));
  const index: ReleasesIndex = { name, releases: releases.filter((release) => release !== null) };
  const file = jsonFile('index.json', fitting('index.json', index));
  const content = [...file.chunks()].join('');
  const target = path.join(out, file.path);
  if ((await textOf(target)) !== content) await replaceFile(target, content, asidePath(out, file.path));
}

async function releaseIn(folder: string): Promise<ReleasesIndex['releases'][number] | null> {
  const text = await textOf(path.join(folder, 'manifest.json'));
  const manifest = text === null ? null : parsed(text);
  if (text === null || !isManifest(manifest)) return null;
  return {
    version: manifest.version,
    previous: manifest.previous?.version ?? null,
    why: manifest.why,
    content_sha256: manifest.content_sha256,
    manifest_sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
  };
}

/** The versions that `index.json` lists; none where there is no such file, or it is broken. */
export async function listedVersions(out: string): Promise<string[]> {
  const text = await textOf(path.join(out, 'index.json'));
  const index = text === null ? null : parsed(text);
  return isIndex(index) ? index.releases.map((release) => release.version) : [];
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await fs.readFile(file, 'utf8');
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
