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
   * Of pipeline/ and schemas/, as `codeHash` makes it. Not the commit: a copy without its history, and one with an unrelated change to the documentation, give the same bytes.
   */
  readonly codeSha256: string;
}

let known: Promise<Program> | undefined;

/** The program that runs; its code is read once a process. */
export function thisProgram(): Promise<Program> {
  known ??= codeHash(['pipeline', 'schemas']).then((codeSha256) => ({
    name: program.name,
    version: program.version,
    codeSha256,
  }));
  return known;
}

/**
 * One hash of code and data of the program: SHA-256 of the lines `<sha256>  <path>\n` of every .ts, .mjs and .json file, sorted by path.
 * @param places files of the program, and folders that are meant with all below them, from its root
 */
export async function codeHash(places: readonly string[]): Promise<string> {
  const files = (await Promise.all(places.map(codeIn))).flat();
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const bytes = await fs.readFile(path.join(ROOT, file));
    hash.update(`${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`);
  }
  return hash.digest('hex');
}

/** Paths below a folder of the program, or the file itself, from its root, with forward slashes. */
async function codeIn(folder: string): Promise<string[]> {
  if (CODE.test(folder)) return [folder];
  const entries = await fs.readdir(path.join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && CODE.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'));
}
