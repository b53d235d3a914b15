import Papa from 'papaparse';
import type { RowList } from '../../contract/row-list.ts';
import type { TableSchema } from '../../contract/tables.ts';
import { inChunks } from '../output-file.ts';
import type { OutputFile } from '../output-file.ts';
import type { Cell, Row } from '../rows.ts';
import { guarded } from './formula-guard.ts';

/** The one dialect of all CSV files: RFC 4180, with its line ends, a header, and UTF-8 without a byte order mark. */
export const CSV_DIALECT = {
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
} as const;

/**
 * A table as CSV, columns in schema order. Nothing (`null`) is an empty cell and the empty text is `""`; text that a spreadsheet would run
 * begins with an apostrophe (see `guarded`); a list is a JSON array, numbers are as JavaScript writes them, booleans `true` or `false`.
 */
export function csvFile(table: string, schema: TableSchema, rows: RowList<Row>): OutputFile {
  const columns = Object.keys(schema.properties);
  return {
    path: `${table}.csv`,
    records: { table, bytesOf: (row) => Buffer.from(linesOf([row], columns)) },
    *chunks() {
      yield `${Papa.unparse([columns], PAPA)}\r\n`;
      for (const chunk of inChunks(rows)) yield linesOf(chunk, columns);
    },
  };
}

const PAPA = { newline: CSV_DIALECT.lineTerminator, quotes: isEmptyText };

function isEmptyText(cell: unknown): boolean {
  return cell === '';
}

function linesOf(rows: readonly Row[], columns: readonly string[]): string {
  let lines = '';
  for (const row of rows) {
    let before = '';
    for (const column of columns) {
      lines += before + csvCell(row[column] ?? null);
      before = ',';
    }
    lines += '\r\n';
  }
  return lines;
}

/**
 * One cell as it stands in the file: what papaparse gives for it. Most cells hold nothing that CSV or a spreadsheet would take for a
 * sign, and papaparse looks at each of them a dozen times, so it is asked only about the others.
 */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return NEEDS_CARE.test(cell) ? carefulCell(guarded(cell)) : cell;
  return typeof cell === 'object' ? carefulCell(JSON.stringify(cell)) : String(cell);
}

/** Empty, or a first sign that may be a formula's, or anything that makes papaparse put quotes around a cell. */
const NEEDS_CARE = /^$|^['=+\-@\t＝＋－＠ ]|[",\r\n\ufeff]| $/;
/** Signs that papaparse is asked about; in other text, quotes around the whole are all that a comma or a space at an end needs. */
const HARD = /["\r\n\ufeff]/;
const NEEDS_QUOTES = /^$|,|^ | $/;

function carefulCell(text: string): string {
  if (HARD.test(text)) return Papa.unparse([[text]], PAPA);
  return NEEDS_QUOTES.test(text) ? `"${text}"` : text;
}
