import { closeSync, fstatSync, openSync } from 'node:fs';
import { parsedJson } from '../contract/parsed-json.ts';
import type { RowList } from '../contract/row-list.ts';
import { diskRows, lineEnd, linePieces, MOST_HELD } from './disk-rows.ts';

/**
 * The rows of a table that was written as a JSON array with a row on each line between `[` and `]`, as releases have them. Where they are many
 * they stay on the disk. Each is looked at once.
 * @param mostHeld how many rows are few
 * @param areKnown whether it is known that each is a row: then those that stay on the disk are not looked at
 * @returns null where there is no such file, it is written otherwise, or holds something that is no row
 */
export function tableRows<R>(
  file: string,
  isRow: (value: unknown) => value is R,
  mostHeld: number = MOST_HELD,
  areKnown = false,
): RowList<R> | null {
  const opened = openedFile(file);
  if (opened === null) return null;
  const known = areKnown && mostHeld < Infinity ? lineStarts(opened) : null;
  if (known !== null && known.length > mostHeld + 1) return diskRows<R>(opened, known);
  const found = rowsIn(opened, isRow, mostHeld);
  if (found !== null && found.held === null) return diskRows<R>(opened, found.starts);
  closeSync(opened);
  return found?.held ?? null;
}

function openedFile(file: string): number | null {
  let opened: number;
  try {
    opened = openSync(file, 'r');
  } catch {
    return null;
  }
  if (fstatSync(opened).isFile()) return opened;
  closeSync(opened);
  return null;
}

interface FoundRows<R> {
  /** Offsets of the rows, and of the line that closes the array. */
  readonly starts: readonly number[];
  /** The rows themselves; null where they are many. */
  readonly held: readonly R[] | null;
}

/** Null where the file is no array with a row on each line. */
function rowsIn<R>(
  opened: number,
  isRow: (value: unknown) => value is R,
  mostHeld: number,
): FoundRows<R> | null {
  const { size } = fstatSync(opened);
  const starts: number[] = [];
  let held: R[] | null = [];
  let next: 'opening' | 'row' | 'closing' | 'nothing' = 'opening';
  let before = 0;
  for (const piece of linePieces(opened, 0, size)) {
    for (let at = 0; at < piece.length;) {
      const end = lineEnd(piece, at);
      const line = piece.toString('utf8', at, end);
      if (next === 'row') {
        const isLast = !line.endsWith(',\n');
        const row = parsedJson(line.slice(0, isLast ? -1 : -2));
        if (!isRow(row)) return null;
        starts.push(before + at);
        held?.push(row);
        if (starts.length > mostHeld) held = null;
        if (isLast) next = 'closing';
      } else if (next === 'opening' && line === '[\n') next = 'row';
      else if (next === 'closing' && line === ']\n') {
        starts.push(before + at);
        next = 'nothing';
      } else return null;
      at = end;
    }
    before += piece.length;
  }
  return next === 'nothing' ? { starts, held } : null;
}

const [LINE_END, COMMA] = [0x0a, 0x2c];
/** The lines that open and close the array; none of a row is as short. */
const [OPENING, CLOSING] = [Buffer.from('[\n'), Buffer.from(']\n')];

/** Offsets of the rows of a file, and of the line that closes the array, by its lines alone; null where it is written otherwise. */
function lineStarts(opened: number): number[] | null {
  const { size } = fstatSync(opened);
  const starts: number[] = [];
  let [before, isLast] = [0, false];
  for (const piece of linePieces(opened, 0, size)) {
    for (let at = 0; at < piece.length;) {
      const end = lineEnd(piece, at);
      const start = before + at;
      if (start === 0) {
        if (piece.compare(OPENING, 0, OPENING.length, 0, end) !== 0) return null;
      } else if (end - at <= OPENING.length) {
        const isClosing = piece.compare(CLOSING, 0, CLOSING.length, at, end) === 0;
        return isClosing && before + end === size && isLast ? [...starts, start] : null;
      } else {
        // All rows but the last have a comma behind them.
        if (piece[end - 1] !== LINE_END || isLast) return null;
        isLast = piece[end - 2] !== COMMA;
        starts.push(start);
      }
      at = end;
    }
    before += piece.length;
  }
  return null;
}
