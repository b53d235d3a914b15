import type { Dataset } from '../contract/tables.ts';
import { csvFile } from './csv.ts';
import { tableJsonFile } from './json.ts';
import { jsonFile, textFile } from './output-file.ts';
import type { OutputFile } from './output-file.ts';
import { currentSchemas, tablesOf } from './rows.ts';
import type { Tables } from './rows.ts';

/** The files that make a release what it is: rows as JSON, schemas and the texts that may be shipped. */
export function contentFiles(dataset: Dataset, texts: ReadonlyMap<string, string>): OutputFile[] {
  const tables = tablesOf(dataset);
  const schemas = [...currentSchemas()];
  return [
    ...schemas.map(([table, schema]) => tableJsonFile(table, schema, tables.get(table) ?? [])),
    ...schemas.map(([table, schema]) => jsonFile(`schemas/${table}.schema.json`, schema)),
    ...dataset.articles.flatMap(({ id, text_file: file }) => {
      if (file === null) return [];
      const text = texts.get(id);
      if (text === undefined) throw new Error(`${id} names a text file, and its text was not given`);
      return [textFile(file, text)];
    }),
  ];
}

/** The same rows in the other formats. A new format of tables is added here. */
export function tableFiles(tables: Tables): OutputFile[] {
  return [...currentSchemas()].map(([table, schema]) => csvFile(table, schema, tables.get(table) ?? []));
}
