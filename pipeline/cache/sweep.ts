import * as fs from 'node:fs/promises';
import { path } from 'zx';
import { ASIDE } from './files.ts';

/** What was not used lately may take as much room as what was, and this much more, in bytes. */
const SPARE = 64_000_000;
/** What lies aside for longer was left by a process that was killed. Milliseconds. */
const ASIDE_FOR = 3_600_000;

interface Entry {
  readonly file: string;
  readonly bytes: number;
  /** When it was last used, in milliseconds. */
  readonly used: number;
}

/**
 * Keeps a folder of the cache in bounds: what was used since a time stays, and of the rest what was used last, as much as that and a little
 * more. Nothing that the disk refuses is an error.
 * @param since in milliseconds
 */
export async function sweep(folder: string, since: number): Promise<void> {
  const entries = (await entriesIn(folder)).sort((a, b) => b.used - a.used);
  let room = SPARE + sizeOf(entries.filter(({ used }) => used >= since));
  for (const { file, bytes, used } of entries) {
    const isLeft = file.endsWith(ASIDE) && used < since - ASIDE_FOR;
    if (used < since && !isLeft) room -= bytes;
    if (isLeft || (used < since && room < 0)) await fs.rm(file, { force: true }).catch(() => undefined);
  }
}

function sizeOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function entriesIn(folder: string): Promise<Entry[]> {
  const found = await fs.readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const entries: Entry[] = [];
  for (const entry of found) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const stats = await fs.stat(file).catch(() => null);
    if (stats !== null) entries.push({ file, bytes: stats.size, used: stats.mtimeMs });
  }
  return entries;
}
