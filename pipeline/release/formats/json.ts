import type { RowList } from '../../contract/row-list.ts';
import type { TableSchema } from '../../contract/tables.ts';
import type { OutputFile } from '../output-file.ts';
import { hasColumns } from '../rows.ts';
import { rowTexts } from './raw-rows.ts';
import type { Cell, Row } from '../rows.ts';

/** A table as JSON: an array with one row a line, so that versions can be compared line by line; properties in schema order. */
export function tableJsonFile(table: string, schema: TableSchema, rows: RowList<Row>): OutputFile {
  return jsonOfRows(table, Object.keys(schema.properties), rows);
}

/** The same, of a table of which the columns are known. */
export function jsonOfRows(table: string, columns: readonly string[], rows: RowList<Row>): OutputFile {
  const { pieces, ...written } = rowTexts(rows, columns);
  return {
    path: `${table}.json`,
    records: {
      table,
      bytesOf: (row) => Buffer.from(`${rowJson(row, columns)},\n`),
      isLastOther: true,
    },
    ...written,
    *chunks() {
      let before = '[\n';
      for (const texts of pieces()) {
        yield before + texts.join(',\n');
        before = ',\n';
      }
      yield rows.length === 0 ? '[]\n' : '\n]\n';
    },
  };
}

/** A row as JSON on one line, with these properties in this order; what the row does not have is null. */
export function rowJson(row: Row, columns: readonly string[]): string {
  if (hasColumns(row, columns)) return JSON.stringify(row);
  const ordered: Record<string, Cell> = {};
  for (const column of columns) ordered[column] = row[column] ?? null;
  return JSON.stringify(ordered);
}
