import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { path } from 'zx';
import { sha256Of } from '../sha256.ts';

/** Where bytes of this hash lie; no part of an address ever becomes part of a path. */
export function pathOf(folder: string, sha256: string): string {
  return path.join(folder, 'bytes', sha256.slice(0, 2), sha256);
}

/**
 * Keeps bytes under their hash: written aside, synced, renamed, so that a kill at any moment leaves all or nothing. Bytes that are
 * there already are left as they are, unless the disk has damaged them. Throws the errors of the disk.
 */
export async function keepBytes(folder: string, bytes: Uint8Array): Promise<string> {
  const sha256 = sha256Of(bytes);
  if ((await readBytes(folder, sha256)) !== null) return sha256;
  const target = pathOf(folder, sha256);
  await fs.mkdir(path.dirname(target), { recursive: true });
  const aside = path.join(folder, 'aside', randomUUID());
  await fs.mkdir(path.dirname(aside), { recursive: true });
  try {
    await writeSynced(aside, bytes);
    await fs.rename(aside, target);
  } finally {
    await fs.rm(aside, { force: true });
  }
  await syncFolder(path.dirname(target));
  return sha256;
}

/** Takes away what a kill has left half-written. No other process may be writing. */
export async function clearAside(folder: string): Promise<void> {
  await fs.rm(path.join(folder, 'aside'), { recursive: true, force: true });
}

/** The bytes of this hash, or null where they are missing or damaged. */
export async function readBytes(folder: string, sha256: string): Promise<Uint8Array | null> {
  const bytes = await fs.readFile(pathOf(folder, sha256)).catch(() => null);
  return bytes !== null && sha256Of(bytes) === sha256 ? bytes : null;
}

async function writeSynced(target: string, bytes: Uint8Array): Promise<void> {
  const handle = await fs.open(target, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
