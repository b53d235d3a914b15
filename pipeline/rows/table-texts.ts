import { closeSync, fstatSync, openSync } from 'node:fs';
import { linePieces, rowTexts } from './disk-rows.ts';

/**
 * The rows of a table as JSON texts (see `RowList.texts`), as they stand in a file that `tableRows` can read. Of a file that is written otherwise
 * it gives whatever lines there are.
 */
export function* tableTexts(file: string): Generator<readonly string[]> {
  const opened = openSync(file, 'r');
  try {
    for (const piece of linePieces(opened, 0, fstatSync(opened).size)) yield rowTexts(piece);
  } finally {
    closeSync(opened);
  }
}
