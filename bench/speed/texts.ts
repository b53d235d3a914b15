import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const ARTICLES = path.resolve(import.meta.dirname, '../../sources/articles');
/** Characters that are enough for steady figures. */
const ENOUGH = 1_000_000;

/**
 * The texts to measure with: of JSON lines the `text` of each, of any other file the whole. Without a file, the default articles as
 * they are written, repeated to a megabyte.
 */
export async function textsOf(file: string | undefined): Promise<string[]> {
  if (file === undefined) return repeated(await articles());
  const content = await readFile(file, 'utf8');
  if (!file.endsWith('.jsonl')) return [content];
  return content.split('\n').flatMap((line) => (line.trim() === '' ? [] : [textIn(JSON.parse(line))]));
}

function textIn(line: unknown): string {
  if (typeof line === 'object' && line !== null && 'text' in line && typeof line.text === 'string')
    return line.text;
  throw new TypeError('Each line must be a JSON object with a text.');
}

async function articles(): Promise<string[]> {
  const files = (await readdir(ARTICLES)).filter((name) => /\.(?:md|txt)$/.test(name)).sort();
  return Promise.all(files.map((name) => readFile(path.join(ARTICLES, name), 'utf8')));
}

function repeated(texts: readonly string[]): string[] {
  const times = Math.ceil(ENOUGH / texts.reduce((sum, text) => sum + text.length, 0));
  return Array.from({ length: times }, () => texts).flat();
}
