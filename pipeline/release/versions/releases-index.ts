import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { path } from 'zx';
import type { About } from '../../contract/about.ts';
import { parsedJson } from '../../contract/parsed-json.ts';
import { jsonIn, readableText } from '../disk/read.ts';
import { isManifest, isReport } from '../shapes.ts';
import { type ListedRelease, readIndex, type ReleasesIndex, saveIndex } from './index-file.ts';
import { compareVersions } from './version.ts';

const VERSION = /^\d+\.\d+\.\d+$/;

/**
 * Brings the index up to date with the folders in `out`: what is new is listed, what is gone stays listed as removed. When a release was
 * made, and what people decided, only the index knows: that stays.
 * @param at the time at which releases that are new to it are listed, an ISO instant
 */
export async function writeIndex(out: string, about: About, at: string): Promise<void> {
  const before = await readIndex(out);
  const known = new Map(before?.releases.map((release) => [release.version, release]));
  const folders = (await fs.readdir(out)).filter((each) => VERSION.test(each));
  const found = await Promise.all(folders.map((folder) => releaseIn(path.join(out, folder))));
  const releases = new Map([...known].map(([version, release]) => [version, { ...release, removed: true }]));
  for (const release of found) {
    if (release === null) continue;
    const { released, yanked } = known.get(release.version) ?? { released: at, yanked: null };
    releases.set(release.version, { ...release, released, yanked });
  }
  await saveIndex(out, {
    name: about.name,
    title: about.title,
    publisher: about.publisher,
    releases: [...releases.values()].sort((a, b) => compareVersions(a.version, b.version)),
    decisions: before?.decisions ?? [],
  });
}

async function releaseIn(folder: string): Promise<ListedRelease | null> {
  const text = await readableText(path.join(folder, 'manifest.json'));
  const manifest = text === null ? null : parsedJson(text);
  if (text === null || !isManifest(manifest)) return null;
  const report = await jsonIn(path.join(folder, 'report.json'));
  return {
    version: manifest.version,
    previous: manifest.previous?.version ?? null,
    why: manifest.why,
    content_sha256: manifest.content_sha256,
    manifest_sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    released: null,
    rows: isReport(report) ? report.rows : {},
    removed: false,
    yanked: null,
  };
}

/** Every version that was given, whatever became of it. */
export async function givenVersions(out: string): Promise<string[]> {
  return ((await readIndex(out))?.releases ?? []).map(({ version }) => version);
}

/** The versions that can be had: listed, in their folder, and not yanked. */
export async function listedVersions(out: string): Promise<string[]> {
  const index = await readIndex(out);
  return (index?.releases ?? []).filter(isOffered).map(({ version }) => version);
}

/** Whether consumers may take it. */
export function isOffered({ removed, yanked }: ListedRelease): boolean {
  return !removed && yanked === null;
}

/** The releases that people took back: yanked ones, and those that a rollback went behind. */
export function withdrawnReleases({ releases, decisions }: ReleasesIndex): ListedRelease[] {
  const behind = new Set<string>();
  for (const { what, version, from } of decisions) {
    if (what !== 'rollback' || from === null) continue;
    behind.delete(version);
    for (const release of releases)
      if (compareVersions(release.version, version) > 0 && compareVersions(release.version, from) <= 0)
        behind.add(release.version);
  }
  return releases.filter(({ version, yanked }) => yanked !== null || behind.has(version));
}
