import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import type { RowKeeper } from '../contract/row-list.ts';
import { diskRows } from './disk-rows.ts';

const PIECE = 1 << 20;

/**
 * Keeps the rows of a table on the disk: all together may be more than the memory holds.
 * @param file where they are kept; its name is given up at once, so that a process that is killed leaves nothing
 */
export function rowsKeptIn<R extends { readonly id: string }>(file: string): RowKeeper<R> {
  const made = lineWriter(file);
  const [ids, starts]: [string[], number[]] = [[], [0]];
  return {
    take(rows) {
      for (const row of rows) {
        ids.push(row.id);
        starts.push(made.write(Buffer.from(`${JSON.stringify(row)}\n`)));
      }
    },
    inOrder() {
      made.flush();
      const sorted = lineWriter(file);
      const sortedStarts = [0];
      for (const place of inOrderOf(ids)) {
        const [start = 0, end = start] = [starts[place], starts[place + 1]];
        const line = Buffer.allocUnsafe(end - start);
        readSync(made.opened, line, 0, line.length, start);
        sortedStarts.push(sorted.write(line));
      }
      sorted.flush();
      closeSync(made.opened);
      return diskRows<R>(sorted.opened, sortedStarts);
    },
  };
}

/** The places of texts in order of their texts, by code unit. */
function inOrderOf(texts: readonly string[]): Uint32Array {
  return Uint32Array.from(texts.keys()).sort((a, b) => {
    const [one = '', other = ''] = [texts[a], texts[b]];
    return one < other ? -1 : one > other ? 1 : a - b;
  });
}

interface LineWriter {
  readonly opened: number;
  /** Gives the offset of what comes next. */
  write(line: Buffer): number;
  flush(): void;
}

/** Writes to a file without a name, a megabyte at a time. */
function lineWriter(file: string): LineWriter {
  const opened = openSync(file, 'w+');
  rmSync(file);
  let [waiting, bytes, end]: [Buffer[], number, number] = [[], 0, 0];
  const flush = (): void => {
    const piece = Buffer.concat(waiting);
    for (let done = 0; done < piece.length;) done += writeSync(opened, piece, done);
    [waiting, bytes] = [[], 0];
  };
  return {
    opened,
    flush,
    write(line) {
      waiting.push(line);
      bytes += line.length;
      end += line.length;
      if (bytes >= PIECE) flush();
      return end;
    },
  };
}
