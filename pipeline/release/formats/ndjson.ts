import type { RowList } from '../../contract/row-list.ts';
import type { TableSchema } from '../../contract/tables.ts';
import type { OutputFile } from '../output-file.ts';
import type { Row } from '../rows.ts';
import { rowJson } from './json.ts';
import { rowTexts } from './raw-rows.ts';

/** A table as NDJSON: one row a line, the same text as in the JSON file, so that a table can be read without holding the whole of it. */
export function ndjsonFile(table: string, schema: TableSchema, rows: RowList<Row>): OutputFile {
  const columns = Object.keys(schema.properties);
  const { pieces, ...written } = rowTexts(rows, columns);
  return {
    path: `${table}.ndjson`,
    records: { table, bytesOf: (row) => Buffer.from(`${rowJson(row, columns)}\n`) },
    ...written,
    *chunks() {
      for (const texts of pieces()) yield `${texts.join('\n')}\n`;
    },
  };
}
