import { closeSync, readSync } from 'node:fs';
import type { RowList } from '../contract/row-list.ts';
import { goneThrough } from './gone-through.ts';
import { rowsByText, textsInColumn } from './raw-text.ts';

/** Of so many rows of a table memory is no matter, and to read them again and again is. */
export const MOST_HELD = 200_000;

/** Small enough for the memory that is near the processor, and for texts that Node does not keep outside of its own. */
const PIECE = 1 << 16;
const [LINE_END, COMMA] = [0x0a, 0x2c];

// A list is given up by whoever held it last, wherever that is.
const unused = new FinalizationRegistry<number>((opened) => closeSync(opened));

/**
 * Rows that stay in their file and are parsed when they are asked for, some hundreds at a time where all are gone through.
 * @param opened descriptor of the file, which must not change meanwhile; it is closed when nothing holds the list any more
 * @param starts offsets in bytes of the rows, one after the other, each as JSON on a line of its own, and of what comes after the last
 */
export function diskRows<R>(opened: number, starts: readonly number[]): RowList<R> {
  const length = starts.length - 1;
  const [first = 0, end = 0] = [starts[0], starts[length]];
  function* rows(): Generator<R> {
    // Whoever goes through the rows holds the list.
    if (list.length === 0) return;
    for (const piece of linePieces(opened, first, end)) {
      for (let at = 0; at < piece.length;) {
        const next = lineEnd(piece, at);
        yield parsedRow<R>(piece, at, next);
        at = next;
      }
    }
  }
  function* texts(): Generator<readonly string[]> {
    // Whoever goes through the texts holds the list.
    if (list.length === 0) return;
    for (const piece of linePieces(opened, first, end)) yield rowTexts(piece);
  }
  const list: RowList<R> = {
    length,
    [Symbol.iterator]: rows,
    at(place) {
      const [start, next] = [starts[place], starts[place + 1]];
      if (start === undefined || next === undefined) return undefined;
      const bytes = bytesAt(opened, start, next - start);
      return parsedRow<R>(bytes, 0, bytes.length);
    },
    ...goneThrough(rows),
    texts,
    columnTexts: (column) => textsInColumn(texts(), column),
    where: (column, isMeant) => rowsByText<R>(texts(), column, isMeant),
  };
  unused.register(list, opened);
  return list;
}

/** The rows in a piece of whole lines as texts, a sign for each byte; the lines that open and close the array are none. */
export function rowTexts(piece: Buffer): string[] {
  const text = piece.toString('latin1');
  const rows: string[] = [];
  for (let at = 0; at < text.length;) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found;
    const row = text.substring(at, text.charCodeAt(end - 1) === COMMA ? end - 1 : end);
    if (row !== '[' && row !== ']' && row !== '[]') rows.push(row);
    at = end + 1;
  }
  return rows;
}

/** Where the next line begins. */
export function lineEnd(piece: Buffer, at: number): number {
  const end = piece.indexOf(LINE_END, at) + 1;
  return end === 0 ? piece.length : end;
}

/** A row without the line end, and the comma before it, that may follow it. */
function parsedRow<R>(bytes: Buffer, from: number, to: number): R {
  let end = to;
  if (bytes[end - 1] === LINE_END) end--;
  if (bytes[end - 1] === COMMA) end--;
  return JSON.parse(bytes.toString('utf8', from, end));
}

/**
 * Whole lines from one offset to another; the last may have no end. A piece is there until the next is asked for: with a new buffer for each the
 * garbage collector would go through all that is held again and again.
 */
export function* linePieces(opened: number, start: number, end: number): Generator<Buffer> {
  let buffer = Buffer.allocUnsafeSlow(Math.min(PIECE, end - start));
  for (let at = start; at < end;) {
    const bytes = buffer.subarray(0, Math.min(buffer.length, end - at));
    fill(bytes, opened, at);
    const to = at + bytes.length === end ? bytes.length : bytes.lastIndexOf(LINE_END) + 1;
    if (to === 0) buffer = Buffer.allocUnsafeSlow(2 * buffer.length);
    else {
      yield bytes.subarray(0, to);
      at += to;
    }
  }
}

/** So many bytes of a file. */
export function bytesAt(opened: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  fill(bytes, opened, start);
  return bytes;
}

function fill(bytes: Buffer, opened: number, start: number): void {
  for (let done = 0; done < bytes.length;) {
    const read = readSync(opened, bytes, done, bytes.length - done, start + done);
    if (read === 0) throw new Error('a file with rows was cut while it was needed');
    done += read;
  }
}
