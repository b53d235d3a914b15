import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { path } from 'zx';
import { textIn } from '../validate/tables.ts';
import type { Row } from '../validate/tables.ts';
import type { Manifest } from './manifest.ts';

/**
 * The canonical texts at hand, by article id: those that the release ships, and those found in `given` by the hash that the article's row
 * has of its text.
 * @param given texts by article id, or a folder whose files are searched for canonical texts, whatever their names
 */
export async function textsOf(
  folder: string,
  manifest: Manifest,
  articles: readonly Row[],
  given: string | ReadonlyMap<string, string> | undefined,
): Promise<ReadonlyMap<string, string>> {
  const listed = new Set(manifest.files.map((file) => file.path));
  const texts = new Map<string, string>();
  for (const article of articles) {
    const file = textIn(article, 'text_file');
    const text = listed.has(file) ? await textOf(path.join(folder, file)) : null;
    if (text !== null) texts.set(textIn(article, 'id'), text);
  }
  const rest = articles.filter((article) => !texts.has(textIn(article, 'id')));
  const found = typeof given === 'string' ? await byHash(given, rest) : (given ?? new Map<string, string>());
  for (const article of rest) {
    const text = found.get(textIn(article, 'id'));
    if (text !== undefined) texts.set(textIn(article, 'id'), text);
  }
  return texts;
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await fs.readFile(file, 'utf8');
  } catch {
    return null;
  }
}

async function byHash(folder: string, articles: readonly Row[]): Promise<ReadonlyMap<string, string>> {
  const wanted = new Map(articles.map((article) => [textIn(article, 'text_sha256'), textIn(article, 'id')]));
  const found = new Map<string, string>();
  for (const entry of await fs.readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await fs.readFile(path.join(entry.parentPath, entry.name));
    const article = wanted.get(createHash('sha256').update(bytes).digest('hex'));
    if (article !== undefined) found.set(article, bytes.toString('utf8'));
  }
  return found;
}
