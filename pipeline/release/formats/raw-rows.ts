import type { RowList } from '../../contract/row-list.ts';
import { rawCellsOf } from '../../rows/raw-cells.ts';
import { tableTexts } from '../../rows/table-texts.ts';
import { inChunks } from '../output-file.ts';
import type { Row } from '../rows.ts';
import { rowJson } from './json.ts';

/** Text of which each sign is a byte, as bytes. */
export function bytesOfRaw(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

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
  };
}

/** The rows as JSON texts (see `RowList.texts`), with these columns in this order; never none at a time. */
export function* rawRows(rows: RowList<Row>, columns: readonly string[]): Generator<readonly string[]> {
  if (rows.texts === undefined) {
    // As one text, since each has its price for being written as bytes.
    for (const chunk of inChunks(rows)) {
      const lines = chunk.map((row) => rowJson(row, columns)).join('\n');
      yield rawOf(lines).split('\n');
    }
    return;
  }
  const cellsOf = rawCellsOf(columns);
  for (const texts of rows.texts()) {
    const [first] = texts;
    if (first === undefined) continue;
    // Those of a table are written by one hand.
    yield cellsOf(first) === null ? texts.map((text) => reordered(text, columns)) : texts;
  }
}

/** The cells of rows as JSON texts, in the order of the columns. */
export function* rawCells(
  rows: RowList<Row>,
  columns: readonly string[],
): Generator<readonly (readonly string[])[]> {
  const cellsOf = rawCellsOf(columns);
  for (const texts of rawRows(rows, columns))
    yield texts.map((text) => {
      const cells = cellsOf(text);
      if (cells === null) throw new Error(`a row is written otherwise than rows are: ${text.slice(0, 80)}`);
      return cells;
    });
}

function reordered(text: string, columns: readonly string[]): string {
  return rawOf(rowJson(JSON.parse(Buffer.from(text, 'latin1').toString('utf8')), columns));
}
