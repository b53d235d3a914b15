import * as fs from 'node:fs/promises';
import { parsedJson } from '../../contract/parsed-json.ts';

/** The text of a file; null where it cannot be read. */
export async function readableText(file: string): Promise<string | null> {
  try {
    return await fs.readFile(file, 'utf8');
  } catch {
    return null;
  }
}

/** What a JSON file holds; undefined where it cannot be read or is none. */
export async function jsonIn(file: string): Promise<unknown> {
  return parsedJson((await readableText(file)) ?? '');
}
