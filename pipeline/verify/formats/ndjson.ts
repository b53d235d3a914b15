import { parsedJson } from '../../contract/parsed-json.ts';
import type { Cell } from '../../validate/tables.ts';
import { linesOf } from '../text-pieces.ts';
import type { ReadFile, ReadRows } from './read-file.ts';

/**
 * A table read back from NDJSON. It cannot be read where a line is no object, or has other columns than the schema.
 * @param pieces of the text, each of whole lines
 */
export function readNdjson(pieces: Iterable<string>, columns: readonly string[]): ReadFile {
  return { columns, pieces: rowsIn(pieces, columns) };
}

function* rowsIn(pieces: Iterable<string>, columns: readonly string[]): Generator<ReadRows | string> {
  let before = 0;
  for (const piece of pieces) {
    if (!piece.endsWith('\n')) return yield 'It is not NDJSON: its last line has no end.';
    const rows: (Cell | undefined)[][] = [];
    for (const line of linesOf(piece)) {
      const cells = cellsIn(parsedJson(line), columns);
      const at = before + rows.length + 1;
      if (cells === 'no object') return yield `It is not NDJSON: line ${at} is no object.`;
      if (cells === 'other columns') return yield `Line ${at} does not have the columns of the schema.`;
      rows.push(cells);
    }
    yield rows;
    before += rows.length;
  }
}

function cellsIn(
  row: unknown,
  columns: readonly string[],
): (Cell | undefined)[] | 'no object' | 'other columns' {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return 'no object';
  const cells: (Cell | undefined)[] = [];
  for (const [column, value] of Object.entries(row)) {
    if (column !== columns[cells.length]) return 'other columns';
    cells.push(cellOf(value));
  }
  return cells.length === columns.length ? cells : 'other columns';
}

/** A value that a cell may hold; undefined where it is none. */
export function cellOf(value: unknown): Cell | undefined {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}
