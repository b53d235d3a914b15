import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { path } from 'zx';
import { codeHash, thisProgram } from '../release/index.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** All that decides what comes of one article: a change elsewhere, in resolution or in how releases are written, asks no article again. */
const OF_ARTICLES = [
  ...['annotate', 'collect', 'contract', 'extract', 'ground', 'lexicon', 'read', 'text'].map(
    (folder) => `pipeline/${folder}`,
  ),
  'pipeline/article-outcome.ts',
  'pipeline/cache/articles.ts',
  'pipeline/cache/sealed.ts',
  'pipeline/facts-in-steps.ts',
  'pipeline/facts-of-articles.ts',
  'pipeline/packed-facts.ts',
  'schemas',
];

/** Hashes of what runs, so that nobody has to count versions up. */
export interface Engine {
  /** Of what single articles depend on. */
  readonly articles: string;
  /** Of what a build depends on. */
  readonly whole: string;
}

/** Reads the program's own files, once a process. */
export function thisEngine(): Promise<Engine> {
  known ??= engine();
  return known;
}

let known: Promise<Engine> | undefined;

async function engine(): Promise<Engine> {
  const around = [process.version, ...(await packages())];
  const hashed = (code: string): string =>
    createHash('sha256')
      .update(JSON.stringify([code, ...around]))
      .digest('hex');
  const { codeSha256 } = await thisProgram();
  return { articles: hashed(await codeHash(OF_ARTICLES)), whole: hashed(codeSha256) };
}

/** The packages that are there when the program runs, as npm has installed them, else as the lock file has them. */
async function packages(): Promise<string[]> {
  const installed = await listed('node_modules/.package-lock.json');
  return installed ?? (await listed('package-lock.json')) ?? [];
}

async function listed(file: string): Promise<string[] | null> {
  let lock: unknown;
  try {
    lock = JSON.parse(await fs.readFile(path.join(ROOT, file), 'utf8'));
  } catch {
    return null;
  }
  const found = isRecord(lock) ? lock['packages'] : undefined;
  if (!isRecord(found)) return null;
  return Object.entries(found).flatMap(([name, about]) =>
    name === '' || !isRecord(about) || about['dev'] === true
      ? []
      : [`${name} ${String(about['version'])} ${String(about['integrity'])}`],
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
