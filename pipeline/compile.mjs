import * as fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** What is loaded by its name from outside: the command, what threads run, and what the bench measures. */
const ENTRIES = ['cli', 'cache/articles', 'facts-of-articles', 'facts-in-steps'];

/** What stands for `import.meta.url` and `import.meta.dirname`; not in strings, some of which are programs that a release brings along. */
const [URL_OF_SOURCE, FOLDER_OF_SOURCE] = ['urlOfSource', 'folderOfSource'];

/** esbuild doubts them for Node 20, and would make each anew where it is used: a twelfth of the time of a build. */
const REGEXPS = { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true };

/** Programs that have not been made for so long are no longer run. */
const OLD_AFTER_DAYS = 7;

/**
 * Compiles the program into a folder, which appears once all of it is on the disk, so that several may do so at once. Packages stay where they are.
 * @param {string} root folder of the project
 * @param {string} folder that is not there yet; old ones beside it are taken away
 * @throws where it cannot be written, or where the program cannot be read
 */
export async function compile(root, folder) {
  const aside = `${folder}.${process.pid}-${Date.now()}`;
  await fs.mkdir(aside, { recursive: true });
  try {
    for (const { path: file, contents } of await compiledFiles(root, aside)) {
      await fs.mkdir(path.dirname(file), { recursive: true });
      await fs.writeFile(file, contents, { flush: true });
    }
    await fs.rename(aside, folder);
  } catch (error) {
    await fs.rm(aside, { recursive: true, force: true });
    // Another process was first.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  }
  await sweep(path.dirname(folder), path.basename(folder));
}

async function compiledFiles(root, outdir) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ENTRIES.map((entry) => `pipeline/${entry}.ts`),
    outdir,
    outbase: 'pipeline',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    supported: REGEXPS,
    packages: 'external',
    sourcemap: true,
    write: false,
    logLevel: 'silent',
    define: { 'import.meta.url': URL_OF_SOURCE, 'import.meta.dirname': FOLDER_OF_SOURCE },
    plugins: [jsonOfPackages(root), placesOfSources],
  });
  return outputFiles;
}

/** Node 20 warns of JSON that is imported, so that of packages is compiled in as well. */
function jsonOfPackages(root) {
  const { resolve } = createRequire(path.join(root, 'package.json'));
  return {
    name: 'json-of-packages',
    setup: ({ onResolve }) =>
      onResolve({ filter: /^[^./].*\.json$/ }, ({ path: name }) => ({ path: resolve(name) })),
  };
}

/** A module finds its data beside its source, wherever it was compiled to: what it knows of its place is written before its first line. */
const placesOfSources = {
  name: 'places-of-sources',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const place = `const ${URL_OF_SOURCE} = ${JSON.stringify(pathToFileURL(file).href)}, ${FOLDER_OF_SOURCE} = ${JSON.stringify(path.dirname(file))};`;
      return { contents: `${place} ${await fs.readFile(file, 'utf8')}`, loader: 'ts' };
    }),
};

async function sweep(folder, current) {
  for (const name of await fs.readdir(folder)) {
    if (name === current) continue;
    const file = path.join(folder, name);
    const { mtimeMs } = await fs.stat(file);
    if (Date.now() - mtimeMs > OLD_AFTER_DAYS * 86_400_000)
      await fs.rm(file, { recursive: true, force: true });
  }
}
