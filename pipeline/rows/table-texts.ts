import { closeSync, fstatSync, openSync } from 'node:fs';
import { linePieces } from './disk-rows.ts';

const COMMA = 0x2c;

/**
 * The rows of a table as JSON texts, some hundreds at a time, as they stand in a file that `tableRows` can read. Of a file that is written
 * otherwise it gives whatever lines there are. Each sign is a byte of the file: to put them together to signs beyond ASCII takes as long as all
 * else that is done with most of them.
 */
export function* tableTexts(file: string): Generator<readonly string[]> {
  const opened = openSync(file, 'r');
  try {
    for (const piece of linePieces(opened, 0, fstatSync(opened).size)) yield rowsIn(piece.toString('latin1'));
  } finally {
    closeSync(opened);
  }
}

/** The rows in a piece of whole lines; no line of a row is one of those that open and close the array. */
function rowsIn(piece: string): string[] {
  const rows: string[] = [];
  for (let at = 0; at < piece.length;) {
    const found = piece.indexOf('\n', at);
    const end = found === -1 ? piece.length : found;
    const row = piece.substring(at, piece.charCodeAt(end - 1) === COMMA ? end - 1 : end);
    if (row !== '[' && row !== ']' && row !== '[]') rows.push(row);
    at = end + 1;
  }
  return rows;
}
