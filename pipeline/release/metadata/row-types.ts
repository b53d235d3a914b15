import { readFile } from 'node:fs/promises';
import { textFile } from '../output-file.ts';
import type { OutputFile } from '../output-file.ts';

const GENERATED = new URL('../../contract/rows.generated.ts', import.meta.url);
const BANNER = '/** The types of all rows, for TypeScript. Generated from the schemas. */\n';

/** TypeScript types of all rows: those that the pipeline itself is checked against. */
export async function typesFile(): Promise<OutputFile> {
  const source = await readFile(GENERATED, 'utf8');
  return textFile('types.d.ts', BANNER + source.replace(/^\/\*[^]*?\*\/\n/, ''));
}
