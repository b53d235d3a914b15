import type { Dataset } from '../contract/tables.ts';
import { jsonTables } from './formats/index.ts';
import { jsonFile, textFile } from './output-file.ts';
import type { OutputFile } from './output-file.ts';
import { currentSchemas, tablesOf } from './rows.ts';

/** The files that make a release what it is: rows as JSON, schemas and the texts that may be shipped. */
export function contentFiles(dataset: Dataset, texts: ReadonlyMap<string, string>): OutputFile[] {
  const schemas = currentSchemas();
  return [
    ...jsonTables(schemas, tablesOf(dataset)),
    ...[...schemas].map(([table, schema]) => jsonFile(`schemas/${table}.schema.json`, schema)),
    ...dataset.articles.flatMap(({ id, text_file: file }) => {
      if (file === null) return [];
      const text = texts.get(id);
      if (text === undefined) throw new Error(`${id} names a text file, and its text was not given`);
      return [textFile(file, text)];
    }),
  ];
}
