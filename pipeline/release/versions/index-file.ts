import { path } from 'zx';
import { parsedJson } from '../../contract/parsed-json.ts';
import { userError } from '../disk/failures.ts';
import { replaceFile } from '../disk/files.ts';
import { readableText } from '../disk/read.ts';
import { asidePath } from '../disk/staging.ts';
import { jsonFile } from '../output-file.ts';
import type { OutputFile } from '../output-file.ts';
import { fitting, isIndex } from '../shapes.ts';
import { feedFile } from './feed.ts';

/** A release as the index lists it. */
export interface ListedRelease {
  readonly version: string;
  readonly previous: string | null;
  readonly why: string;
  readonly content_sha256: string;
  readonly manifest_sha256: string;
  /** When it was first listed, an ISO instant; null where the index was lost since. */
  readonly released: string | null;
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Whether its folder was taken away to keep fewer. */
  readonly removed: boolean;
  readonly yanked: { readonly because: string; readonly on: string } | null;
}

/** What a person decided of releases. */
export interface Decision {
  readonly what: 'yank' | 'rollback';
  readonly version: string;
  /** What `latest` pointed at before. */
  readonly from: string | null;
  readonly because: string;
  readonly on: string;
}

/** What `index.json` holds: the releases that ever were in the folder, the oldest first, and what people decided of them. */
export interface ReleasesIndex {
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  readonly releases: readonly ListedRelease[];
  readonly decisions: readonly Decision[];
}

const FILE = 'index.json';

/**
 * The index of a folder of releases; null where there is none.
 * @throws {VerbatimError} 2 where it is none: dates, yanks and versions stand nowhere else, so it is not made anew over it
 */
export async function readIndex(out: string): Promise<ReleasesIndex | null> {
  const file = path.join(out, FILE);
  const text = await readableText(file);
  if (text === null) return null;
  const index = parsedJson(text);
  if (isIndex(index)) return index;
  throw userError(
    'index-broken',
    file,
    'The index of releases cannot be read, and only it knows which versions were given and withdrawn.',
    'Restore it from a copy, or take it away: it is then made anew from the folders, without dates and decisions.',
  );
}

/** Writes the index, and the feed that is made from it, each in one step and only where it differs. */
export async function saveIndex(out: string, index: ReleasesIndex): Promise<void> {
  for (const file of [jsonFile(FILE, fitting(FILE, index)), feedFile(index)]) await saved(out, file);
}

async function saved(out: string, file: OutputFile): Promise<void> {
  const content = [...file.chunks()].map(String).join('');
  const target = path.join(out, file.path);
  if ((await readableText(target)) !== content) await replaceFile(target, content, asidePath(out, file.path));
}
