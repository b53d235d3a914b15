import type { WrittenFile } from '../disk/files.ts';
import type { OutputFile } from '../output-file.ts';
import type { Schemas, Tables } from '../rows.ts';
import { datapackageFile } from './datapackage.ts';
import { dictionaryFile } from './dictionary.ts';
import { typesFile } from './row-types.ts';

/** What the descriptions of a release are made from. */
export interface Described {
  readonly version: string;
  readonly schemas: Schemas;
  readonly tables: Tables;
  /** The files that were written already: tables in every format, schemas, texts, changelog, report. */
  readonly written: readonly WrittenFile[];
}

/** The files that describe a release to people, programs and catalogues. A new description is added here. */
export async function metadataFiles({ version, schemas, tables, written }: Described): Promise<OutputFile[]> {
  return [dictionaryFile(schemas), await typesFile(), datapackageFile(version, schemas, tables, written)];
}
