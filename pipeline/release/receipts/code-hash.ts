import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { path } from 'zx';
import program from '../../../package.json' with { type: 'json' };

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** What decides what a build writes; other endings are notes, or what editors leave. */
const CODE = /\.(?:ts|mjs|json)$/;

/** The program that builds: its version, and one hash of its code, data and schemas. */
export interface Program {
  readonly name: string;
  readonly version: string;
  /**
   * SHA-256 of the lines `<sha256>  <path>\n` of every .ts, .mjs and .json file below pipeline/ and schemas/, sorted by path. Not the
   * commit: a copy without its history, and one with an unrelated change to the documentation, give the same bytes.
   */
  readonly codeSha256: string;
}

let known: Promise<Program> | undefined;

/** The program that runs; its code is read once a process. */
export function thisProgram(): Promise<Program> {
  known ??= codeHash().then((codeSha256) => ({ name: program.name, version: program.version, codeSha256 }));
  return known;
}

async function codeHash(): Promise<string> {
  const files = (await Promise.all(['pipeline', 'schemas'].map(codeIn))).flat();
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const bytes = await fs.readFile(path.join(ROOT, file));
    hash.update(`${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`);
  }
  return hash.digest('hex');
}

/** Paths below a folder of the program, from its root, with forward slashes. */
async function codeIn(folder: string): Promise<string[]> {
  const entries = await fs.readdir(path.join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && CODE.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'));
}
