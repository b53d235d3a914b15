import type { TableSchema } from '../../contract/tables.ts';
import { inChunks } from '../output-file.ts';
import type { OutputFile } from '../output-file.ts';
import type { Row } from '../rows.ts';

/** A table as JSON: an array with one row a line, so that versions can be compared line by line; properties in schema order. */
export function tableJsonFile(table: string, schema: TableSchema, rows: readonly Row[]): OutputFile {
  const columns = Object.keys(schema.properties);
  const line = (row: Row): string =>
    JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null])));
  return {
    path: `${table}.json`,
    *chunks() {
      let before = '[\n';
      for (const chunk of inChunks(rows)) {
        yield before + chunk.map(line).join(',\n');
        before = ',\n';
      }
      yield rows.length === 0 ? '[]\n' : '\n]\n';
    },
  };
}
