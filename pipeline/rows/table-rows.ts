import { closeSync, fstatSync, openSync } from 'node:fs';
import { parsedJson } from '../contract/parsed-json.ts';
import type { RowList } from '../contract/row-list.ts';
import { diskRows, lineEnd, linePieces, MOST_HELD } from './disk-rows.ts';

/**
 * The rows of a table that was written as a JSON array with a row on each line between `[` and `]`, as releases have them. Where they are many
 * they stay on the disk. Each is looked at once.
 * @param mostHeld how many rows are few
 * @returns null where there is no such file, it is written otherwise, or holds something that is no row
 */
export function tableRows<R>(
  file: string,
  isRow: (value: unknown) => value is R,
  mostHeld: number = MOST_HELD,
): RowList<R> | null {
  const opened = openedFile(file);
  if (opened === null) return null;
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
