import * as fs from 'node:fs/promises';
import { path } from 'zx';

/** The text of a file of a release; null where it is missing or cannot be read. */
export async function fileText(folder: string, file: string): Promise<string | null> {
  try {
    return await fs.readFile(path.join(folder, file), 'utf8');
  } catch {
    return null;
  }
}
