import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { path } from 'zx';
import { codeOf } from '../contract/thrown.ts';

/** The text of a file that is to be replaced; '' where there is none yet. Throws the errors of the disk. */
export async function textBefore(file: string): Promise<string> {
  try {
    return await fs.readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  }
}

/** Writes a file in one step, whole or not at all: a reader sees the old one or the new one. Throws the errors of the disk. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const aside = path.join(path.dirname(file), `.${path.basename(file)}-${randomUUID()}`);
  try {
    await fs.writeFile(aside, text, { flush: true });
    await fs.rename(aside, file);
  } finally {
    await fs.rm(aside, { force: true });
  }
}
