import type { Texts } from '../contract/article.ts';
import { hashOf } from './disk/files.ts';
import { jsonTables } from './formats/index.ts';
import { contentHash } from './manifest.ts';
import { jsonFile } from './output-file.ts';
import type { OutputFile } from './output-file.ts';
import type { Tables } from './rows.ts';
import { currentSchemas, rowsIn } from './rows.ts';

/** The files that make a release what it is: rows as JSON, schemas and the texts that may be shipped. */
export function contentFiles(tables: Tables, texts: Texts): OutputFile[] {
  const schemas = currentSchemas();
  return [
    ...jsonTables(schemas, tables),
    ...[...schemas].map(([table, schema]) => jsonFile(`schemas/${table}.schema.json`, schema)),
    ...rowsIn(tables, 'articles').flatMap(({ id, text_file: file, text_sha256: sha256 }) =>
      typeof file === 'string'
        ? [{ path: file, sha256: String(sha256), chunks: () => [textOf(String(id), texts)] }]
        : [],
    ),
  ];
}

/** What a release would say, as one hash, without writing it: that takes as long as writing all its tables. */
export function contentOf(tables: Tables, texts: Texts): string {
  return contentHash(contentFiles(tables, texts).map((file) => ({ path: file.path, sha256: hashOf(file) })));
}

/** Read only when it is written: all texts together may be more than the memory holds. */
function textOf(id: string, texts: Texts): string {
  const text = texts.get(id);
  if (text === undefined) throw new Error(`${id} names a text file, and its text was not given`);
  return text;
}
