// Loads the program. Node 20 runs no TypeScript, and to compile it file by file while it is loaded takes longer than all else that a build with nothing
// new does, in each thread again. So it is compiled once as a whole, and kept beside the packages until it changes.
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = path.resolve(import.meta.dirname, '..');
const KEPT = path.join(ROOT, 'node_modules', '.cache', 'verbatim');

/**
 * @param {string} entry a module below `pipeline/` without its ending, one of those that are compiled as entries (`compile.mjs`)
 * @returns {Promise<any>} what it exports
 */
export async function load(entry) {
  const folder = await compiledProgram();
  const file =
    folder === null ? path.join(import.meta.dirname, `${entry}.ts`) : path.join(folder, `${entry}.mjs`);
  return import(pathToFileURL(file).href);
}

/** The folder of the compiled program. Null where it cannot be kept: then tsx compiles what is loaded. */
async function compiledProgram() {
  const folder = path.join(KEPT, hashOfProgram());
  try {
    if (!fs.existsSync(folder)) {
      const { compile } = await import('./compile.mjs');
      await compile(ROOT, folder);
    }
    process.setSourceMapsEnabled(true);
    return folder;
  } catch {
    const { register } = await import('tsx/esm/api');
    register();
    return null;
  }
}

/** Of where it is, what it is made from and what makes it. By contents: the time of a file says too little. */
function hashOfProgram() {
  const hash = createHash('sha256').update(ROOT);
  for (const file of ['package.json', 'package-lock.json', ...filesIn('pipeline'), ...filesIn('schemas')])
    hash.update(`\n${file}\n`).update(fs.readFileSync(path.join(ROOT, file)));
  return hash.digest('hex').slice(0, 32);
}

function filesIn(folder) {
  return fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|mjs|json)$/.test(file))
    .map((file) => path.join(folder, file))
    .sort();
}
