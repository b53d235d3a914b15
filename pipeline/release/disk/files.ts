import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { path } from 'zx';
import type { OutputFile } from '../output-file.ts';

/** A file as it stands in the release. */
export interface WrittenFile {
  /** Inside the release, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

/**
 * Makes a folder and those above it, where they are not there. Each is tried once: Node's own recursive mkdir never ends on disks that
 * answer "not there" for a folder whose parent is (/proc).
 */
export async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  try {
    await fs.mkdir(folder);
  } catch (error) {
    if (!(await isFolder(folder))) throw error;
  }
}

async function isFolder(target: string): Promise<boolean> {
  try {
    return (await fs.stat(target)).isDirectory();
  } catch {
    return false;
  }
}

/** Takes a file or folder away, if it is there. */
export async function remove(target: string): Promise<void> {
  await fs.rm(target, { recursive: true, force: true });
}

/** Whether something has that name; a link that points nowhere is there too. */
export async function isThere(target: string): Promise<boolean> {
  try {
    await fs.lstat(target);
    return true;
  } catch {
    return false;
  }
}

/** Writes a new file below `folder` and waits until the disk has it. */
export async function writeFile(folder: string, file: OutputFile): Promise<WrittenFile> {
  const target = path.join(folder, file.path);
  await makeFolder(path.dirname(target));
  const hash = createHash('sha256');
  let bytes = 0;
  const handle = await fs.open(target, 'wx');
  try {
    let encoded = Buffer.alloc(0);
    for (const chunk of file.chunks()) {
      let data = chunk;
      if (typeof data === 'string') {
        // One buffer for all pieces: a new one each would have the garbage collector go through all rows again and again.
        if (encoded.length < data.length * UTF8_BYTES) encoded = Buffer.alloc(data.length * UTF8_BYTES);
        data = encoded.subarray(0, encoded.write(data, file.encoding ?? 'utf8'));
      }
      await handle.appendFile(data);
      hash.update(data);
      bytes += data.length;
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { path: file.path, bytes, sha256: hash.digest('hex') };
}

/** The most bytes that one UTF-16 unit takes in UTF-8. */
const UTF8_BYTES = 3;

/** The hash that a file will have, without writing it. */
export function hashOf(file: OutputFile): string {
  if (file.sha256 !== undefined) return file.sha256;
  const hash = createHash('sha256');
  for (const chunk of file.chunks()) {
    if (typeof chunk === 'string') hash.update(chunk, file.encoding ?? 'utf8');
    else hash.update(chunk);
  }
  return hash.digest('hex');
}

const PIECE = 1 << 18;

/** The SHA-256 of a file on the disk, hexadecimal. Throws the disk's own error where it cannot be read. */
export async function hashOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  // One buffer for all pieces: those of a stream are given back only when the garbage collector comes to them.
  const buffer = Buffer.allocUnsafeSlow(PIECE);
  const handle = await fs.open(file);
  try {
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, PIECE, null);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}

/** Waits until the disk has the names of the files in a folder. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Replaces a file in one step: a reader sees the old one or the new one. `aside` is a path on the same disk. */
export async function replaceFile(target: string, content: string, aside: string): Promise<void> {
  await remove(aside);
  try {
    await writeFile(path.dirname(aside), { path: path.basename(aside), chunks: () => [content] });
    await fs.rename(aside, target);
  } catch (error) {
    await remove(aside);
    throw error;
  }
  await syncFolder(path.dirname(target));
}
