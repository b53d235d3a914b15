import type { RowList } from '../../contract/row-list.ts';
import { rawCellsOf } from '../../rows/raw-cells.ts';
import { textsInColumn } from '../../rows/raw-text.ts';
import { tableTexts } from '../../rows/table-texts.ts';
import { inChunks, type OutputFile } from '../output-file.ts';
import type { Row } from '../rows.ts';
import { rowJson } from './json.ts';

/** Text as one of which each sign is a byte of its UTF-8. */
export function rawOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** The same rows once they were written as JSON, so that they are not written as JSON again for the formats that are made from it. */
export function writtenIn(file: string, rows: RowList<Row>): RowList<Row> {
  return {
    length: rows.length,
    [Symbol.iterator]: () => rows[Symbol.iterator](),
    at: (place) => rows.at(place),
    map: (of) => rows.map(of),
    flatMap: (of) => rows.flatMap(of),
    filter: (is) => rows.filter(is),
    find: (is) => rows.find(is),
    texts: () => tableTexts(file),
    columnTexts: (column) => textsInColumn(tableTexts(file), column),
  };
}

/** The rows of a table as JSON texts, and how these are written. */
interface RowTexts extends Pick<OutputFile, 'encoding'> {
  /** Some hundreds at a time, never none. */
  readonly pieces: () => Iterable<readonly string[]>;
}

/** The rows as JSON texts with these columns in this order: as they lie on the disk, or made of those that are held. */
export function rowTexts(rows: RowList<Row>, columns: readonly string[]): RowTexts {
  return rows.texts === undefined
    ? { pieces: () => made(rows, columns) }
    : { encoding: 'latin1', pieces: () => inOrder(rows.texts?.() ?? [], columns) };
}

function* made(rows: RowList<Row>, columns: readonly string[]): Generator<readonly string[]> {
  for (const chunk of inChunks(rows)) yield chunk.map((row) => rowJson(row, columns));
}

function* inOrder(
  pieces: Iterable<readonly string[]>,
  columns: readonly string[],
): Generator<readonly string[]> {
  const cellsOf = rawCellsOf(columns);
  for (const texts of pieces) {
    const [first] = texts;
    if (first === undefined) continue;
    // Those of a table are written by one hand.
    yield cellsOf(first) === null ? texts.map((text) => reordered(text, columns)) : texts;
  }
}

/** The cells of rows as JSON texts, in the order of the columns, a sign for each byte. */
export function* rawCells(
  rows: RowList<Row>,
  columns: readonly string[],
): Generator<readonly (readonly string[])[]> {
  const cellsOf = rawCellsOf(columns);
  const { encoding, pieces } = rowTexts(rows, columns);
  for (const texts of pieces())
    yield texts.map((text) => {
      const cells = cellsOf(encoding === undefined ? rawOf(text) : text);
      if (cells === null) throw new Error(`a row is written otherwise than rows are: ${text.slice(0, 80)}`);
      return cells;
    });
}

function reordered(text: string, columns: readonly string[]): string {
  return rawOf(rowJson(JSON.parse(Buffer.from(text, 'latin1').toString('utf8')), columns));
}
