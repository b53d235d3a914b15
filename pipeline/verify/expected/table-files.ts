import { path } from 'zx';
import type { PropertySchema, TableSchema } from '../../contract/tables.ts';
import { type RawCells, rawCellsOf } from '../../rows/raw-cells.ts';
import { tableTexts } from '../../rows/table-texts.ts';
import { typeOf } from '../formats/read-file.ts';
import { csvRecord } from './csv-text.ts';
import { type TextCursor, textCursor } from './text-cursor.ts';

/** A file of a table that is read beside its JSON, as long as it says what it should. */
interface Beside {
  readonly format: string;
  readonly cursor: TextCursor;
  /** The words in which the file has a row; null where they are not known. */
  readonly wordsOf: (row: string, cells: readonly string[]) => string | null;
  isSame: boolean;
}

/** Formats of text in which rows stand one after the other. */
export const WORD_FORMATS = ['csv', 'ndjson'] as const;

/** How releases write rows in each of them. */
const WORDS: Readonly<Record<(typeof WORD_FORMATS)[number], Beside['wordsOf']>> = {
  csv: (_, cells) => csvRecord(cells),
  ndjson: (row) => `${row}\n`,
};

/** Gives the words in which releases write a row of a table in a format; null where they are not known. */
export function wordsIn(format: keyof typeof WORDS, schema: TableSchema): (row: string) => string | null {
  const cellsOf = typedCellsOf(schema);
  return (row) => {
    const cells = cellsOf(row);
    return cells === null ? null : WORDS[format](row, cells);
  };
}

/**
 * The formats of text in which a table stands word for word as releases write the rows of its JSON. What is in one of these needs not be read; it
 * would give the very rows. What is written otherwise may still be right, and is to be read.
 */
export function asExpected(folder: string, table: string, schema: TableSchema): ReadonlySet<string> {
  const columns = Object.keys(schema.properties);
  const files = Object.entries(WORDS).map(([format, wordsOf]) => besideOf(folder, table, format, wordsOf));
  for (const file of files) if (file.format === 'csv') take(file, `${columns.join(',')}\r\n`);
  const isWhole = takeRows(files, tableTexts(path.join(folder, `${table}.json`)), typedCellsOf(schema));
  const same = files.filter(({ cursor, isSame }) => isWhole && isSame && cursor.isAtEnd());
  return new Set(same.map(({ format }) => format));
}

function besideOf(folder: string, table: string, format: string, wordsOf: Beside['wordsOf']): Beside {
  return { format, cursor: textCursor(path.join(folder, `${table}.${format}`)), wordsOf, isSame: true };
}

/** Takes rows apart in which each cell is of the type of its column and written in the one way in which releases write it. */
function typedCellsOf({ properties }: TableSchema): RawCells {
  const cellsOf = rawCellsOf(Object.keys(properties));
  const isTyped = Object.values(properties).map(typeCheck);
  return (row) => {
    const cells = cellsOf(row);
    return cells?.every((cell, at) => cell === 'null' || isTyped[at]?.(cell) === true) === true
      ? cells
      : null;
  };
}

function typeCheck(property: PropertySchema): (cell: string) => boolean {
  switch (typeOf(property)) {
    case 'array':
      return (cell) => cell.startsWith('[');
    case 'boolean':
      return (cell) => cell === 'true' || cell === 'false';
    case 'integer':
    case 'number':
      return (cell) => String(Number(cell)) === cell;
    default:
      return (cell) => cell.startsWith('"');
  }
}

/** Whether all rows were gone through, and are written as rows are. */
function takeRows(files: readonly Beside[], pieces: Iterable<readonly string[]>, cellsOf: RawCells): boolean {
  for (const rows of pieces) {
    if (!files.some(({ isSame }) => isSame)) return false;
    for (const row of rows) {
      const cells = cellsOf(row);
      if (cells === null) return false;
      for (const file of files) take(file, file.wordsOf(row, cells));
    }
  }
  return true;
}

function take(file: Beside, words: string | null): void {
  file.isSame &&= words !== null && file.cursor.takes(words);
}
