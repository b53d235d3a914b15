import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { path } from 'zx';
import type { RowList } from '../contract/row-list.ts';
import type { Texts } from '../contract/article.ts';
import { textIn } from '../validate/tables.ts';
import type { Row } from '../validate/tables.ts';
import type { Manifest } from './manifest.ts';

/**
 * The canonical texts at hand, by article id: those that the release ships, and those found in `given` by the hash that the article's row
 * has of its text. Each is read when it is asked for: all together may be more than the memory holds.
 * @param given texts by article id, or a folder whose files are searched for canonical texts, whatever their names
 */
export async function textsOf(
  folder: string,
  manifest: Manifest,
  articles: RowList<Row>,
  given: string | Texts | undefined,
): Promise<Texts> {
  const listed = new Set(manifest.files.map((file) => file.path));
  const files = new Map<string, string>();
  for (const article of articles) {
    const file = textIn(article, 'text_file');
    const target = path.join(folder, file);
    if (listed.has(file) && (await isReadable(target))) files.set(textIn(article, 'id'), target);
  }
  const rest = articles.filter((article) => !files.has(textIn(article, 'id')));
  if (typeof given === 'string')
    for (const [article, file] of await byHash(given, rest)) files.set(article, file);
  const others = typeof given === 'object' ? given : new Map<string, string>();
  return {
    has: (article) => files.has(article) || others.has(article),
    get: (article) => {
      const file = files.get(article);
      return file === undefined ? others.get(article) : readFileSync(file, 'utf8');
    },
  };
}

async function isReadable(file: string): Promise<boolean> {
  try {
    await fs.access(file, fs.constants.R_OK);
    return (await fs.stat(file)).isFile();
  } catch {
    return false;
  }
}

/** The files below a folder that hold the text of an article, by its id. */
async function byHash(folder: string, articles: readonly Row[]): Promise<ReadonlyMap<string, string>> {
  const wanted = new Map(articles.map((article) => [textIn(article, 'text_sha256'), textIn(article, 'id')]));
  const found = new Map<string, string>();
  for (const entry of await fs.readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const article = wanted.get(
      createHash('sha256')
        .update(await fs.readFile(file))
        .digest('hex'),
    );
    if (article !== undefined) found.set(article, file);
  }
  return found;
}
