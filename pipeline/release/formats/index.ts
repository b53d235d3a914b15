import { csvFile } from './csv.ts';
import { tableJsonFile } from './json.ts';
import type { OutputFile } from '../output-file.ts';
import type { Schemas, Tables } from '../rows.ts';

/** Every table as JSON: the form whose bytes say whether a release is the same as another. */
export function jsonTables(schemas: Schemas, tables: Tables): OutputFile[] {
  return [...schemas].map(([table, schema]) => tableJsonFile(table, schema, tables.get(table) ?? []));
}

/** The same rows in the other formats. A new format of tables is added here. */
export function otherFormats(schemas: Schemas, tables: Tables): OutputFile[] {
  return [...schemas].map(([table, schema]) => csvFile(table, schema, tables.get(table) ?? []));
}
