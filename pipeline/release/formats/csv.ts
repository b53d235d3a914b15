import Papa from 'papaparse';
import type { TableSchema } from '../../contract/tables.ts';
import { inChunks } from '../output-file.ts';
import type { OutputFile } from '../output-file.ts';
import type { Cell, Row } from '../rows.ts';

/** The one dialect of all CSV files: RFC 4180, with its line ends, a header, and UTF-8 without a byte order mark. */
export const CSV_DIALECT = {
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
} as const;

/**
 * A table as CSV, columns in schema order. Nothing (`null`) is an empty cell, a list is a JSON array (`[]` where it is empty), numbers
 * are as JavaScript writes them, booleans `true` or `false`.
 */
export function csvFile(table: string, schema: TableSchema, rows: readonly Row[]): OutputFile {
  const columns = Object.keys(schema.properties);
  return {
    path: `${table}.csv`,
    *chunks() {
      yield lines([columns]);
      for (const chunk of inChunks(rows)) {
        yield lines(chunk.map((row) => columns.map((column) => cellText(row[column] ?? null))));
      }
    },
  };
}

function lines(cells: string[][]): string {
  return `${Papa.unparse(cells, { newline: CSV_DIALECT.lineTerminator })}${CSV_DIALECT.lineTerminator}`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}
