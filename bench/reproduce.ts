/**
 * Builds the articles of sources/ under every circumstance, each from a copy in a folder of its own, with other times on its files, and
 * compares one hash of all bytes of the release.
 *
 *   npm run reproduce -- [--node 20,22,24]
 *
 * `--node` does it with each of these versions besides, fetched by npx. Exit codes: 0 one hash; 1 several; 2 the arguments are wrong.
 */
import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { $, path } from 'zx';
import { markdownTable } from './markdown-table.ts';

const VERBATIM = path.resolve(import.meta.dirname, '../pipeline/verbatim.mjs');
const ARTICLES = path.resolve(import.meta.dirname, '../sources');

/** What may differ between two machines, and must leave no trace. */
interface Circumstances {
  readonly zone: string;
  readonly locale: string;
  readonly threads: number;
  /** Whether the files were made in the order of their names or against it. */
  readonly order: 'forwards' | 'backwards';
  /** Major version of Node; the one that runs where it is not said. */
  readonly node?: string;
}

const CIRCUMSTANCES: readonly Circumstances[] = [
  { zone: 'UTC', locale: 'C', threads: 1, order: 'forwards' },
  { zone: 'Pacific/Apia', locale: 'tr_TR.UTF-8', threads: 2, order: 'backwards' },
  { zone: 'America/St_Johns', locale: 'de_DE.UTF-8', threads: 3, order: 'backwards' },
  { zone: 'Asia/Kathmandu', locale: 'ar_EG.UTF-8', threads: 1, order: 'backwards' },
];

async function main(args: string[]): Promise<number> {
  const versions = versionsIn(args);
  if (versions === undefined) {
    console.error('usage: npm run reproduce -- [--node 20,22,24]');
    return 2;
  }
  const root = await fs.mkdtemp(path.join(tmpdir(), 'verbatim-reproduce-'));
  const [first] = CIRCUMSTANCES;
  const all = [
    ...CIRCUMSTANCES,
    ...versions.flatMap((node) => (first === undefined ? [] : [{ ...first, node }])),
  ];
  const rows: string[][] = [];
  try {
    for (const [index, circumstances] of all.entries()) {
      const hash = await releaseHash(
        path.join(root, `${'deep/'.repeat(index)}run-${index}`),
        circumstances,
        index,
      );
      const { zone, locale, threads, order, node } = circumstances;
      rows.push([zone, locale, String(threads), order, node ?? process.version, hash.slice(0, 16)]);
    }
  } finally {
    await fs.rm(root, { recursive: true, force: true });
  }
  const header = ['time zone', 'locale', 'threads', 'files made', 'Node', 'hash of the release'];
  process.stdout.write(`${markdownTable(header, rows)}\n`);
  const hashes = new Set(rows.map((row) => row.at(-1)));
  process.stdout.write(
    hashes.size === 1 ? 'One hash.\n' : `${hashes.size} hashes: something leaks into the release.\n`,
  );
  return hashes.size === 1 ? 0 : 1;
}

function versionsIn(args: string[]): readonly string[] | undefined {
  try {
    const versions = parseArgs({ args, options: { node: { type: 'string' } } }).values.node?.split(',') ?? [];
    return versions.every((version) => /^\d+(?:\.\d+)*$/.test(version)) ? versions : undefined;
  } catch {
    return undefined;
  }
}

async function releaseHash(folder: string, circumstances: Circumstances, index: number): Promise<string> {
  const sources = path.join(folder, 'sources');
  await copyFiles(sources, circumstances.order, index);
  const { zone, locale, threads, node } = circumstances;
  const program = node === undefined ? [process.execPath] : ['npx', '-y', '-p', `node@${node}`, 'node'];
  const env = { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale };
  const out = path.join(folder, 'out');
  await $({
    env,
    quiet: true,
  })`${program} ${VERBATIM} build --sources ${sources} --out ${out} --threads ${threads}`;
  return folderHash(path.join(out, 'latest'));
}

/** Copies the articles one by one, so that a file system lists them in another order, and gives each another time. */
async function copyFiles(to: string, order: Circumstances['order'], index: number): Promise<void> {
  const files = (await filesIn(ARTICLES)).sort();
  for (const file of order === 'forwards' ? files : files.toReversed()) {
    const target = path.join(to, file);
    await fs.mkdir(path.dirname(target), { recursive: true });
    await fs.copyFile(path.join(ARTICLES, file), target);
    await fs.utimes(target, 0, 86_400 * 365 * index);
  }
}

/** Everything below a folder that is a file, but what `verbatim fetch` keeps. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith('.'));
}

/** SHA-256 of the lines `<sha256>  <path>` of every file, sorted by path. */
async function folderHash(folder: string): Promise<string> {
  const real = await fs.realpath(folder);
  const hash = createHash('sha256');
  for (const file of (await filesIn(real)).sort()) {
    const bytes = await fs.readFile(path.join(real, file));
    hash.update(`${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`);
  }
  return hash.digest('hex');
}

process.exitCode = await main(process.argv.slice(2));
