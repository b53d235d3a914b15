import type { RowList } from '../../contract/row-list.ts';
import type { TableSchema } from '../../contract/tables.ts';
import type { Continued } from '../continued/index.ts';
import type { OutputFile } from '../output-file.ts';
import { rowsIn } from '../rows.ts';
import type { Row, Schemas, Tables } from '../rows.ts';
import { csvFile } from './csv.ts';
import { tableJsonFile } from './json.ts';
import { ndjsonFile } from './ndjson.ts';
import { parquetFile } from './parquet.ts';
import { sqliteFile } from './sqlite.ts';

/** Formats with a file for each table, beside JSON. A new one is added here. */
const TABLE_FORMATS: readonly ((
  table: string,
  schema: TableSchema,
  rows: RowList<Row>,
  continued: Continued | null,
) => OutputFile)[] = [csvFile, ndjsonFile, parquetFile];

/** Every table as JSON: the form whose bytes say whether a release is the same as another. */
export function jsonTables(schemas: Schemas, tables: Tables): OutputFile[] {
  return [...schemas].map(([table, schema]) => tableJsonFile(table, schema, rowsIn(tables, table)));
}

/**
 * The same rows in the other formats: `<table>.csv`, `<table>.ndjson`, `<table>.parquet`, and all tables in `verbatim.sqlite`.
 * @param scratch a folder that is not there, for a file that is made aside
 * @param continued the release before, where rows may be copied from its Parquet and SQLite files
 */
export async function otherFormats(
  schemas: Schemas,
  tables: Tables,
  scratch: string,
  continued: Continued | null = null,
): Promise<OutputFile[]> {
  const files = TABLE_FORMATS.flatMap((fileOf) =>
    [...schemas].map(([table, schema]) => fileOf(table, schema, rowsIn(tables, table), continued)),
  );
  return [...files, await sqliteFile(schemas, tables, scratch, continued)];
}
