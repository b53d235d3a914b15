import * as fs from 'node:fs/promises';
import { path } from 'zx';
import type { ArticleCache } from './articles.ts';
import { type Engine, thisEngine } from './engine.ts';

/** A cache that is ready. */
export interface Cache {
  readonly folder: string;
  readonly engine: Engine;
  /** Its part that threads need. */
  readonly articles: ArticleCache;
}

/** Files that tell other programs to leave the folder alone: backups (https://bford.info/cachedir/), and Git. */
const MARKS: Readonly<Record<string, string>> = {
  'CACHEDIR.TAG':
    'Signature: 8a477f597d28d172789f06886806bc55\n# What verbatim build keeps between builds. It is safe to delete.\n',
  '.gitignore': '*\n',
};

/** Makes the folder of the cache where it is not there. Null where it cannot be written: then nothing is kept, and nothing else is wrong. */
export async function openCache(folder: string): Promise<Cache | null> {
  const engine = await thisEngine();
  try {
    await fs.mkdir(folder, { recursive: true });
    for (const [name, content] of Object.entries(MARKS)) await fs.writeFile(path.join(folder, name), content);
  } catch {
    return null;
  }
  const absolute = path.resolve(folder);
  return { folder: absolute, engine, articles: { folder: absolute, engine: engine.articles } };
}
