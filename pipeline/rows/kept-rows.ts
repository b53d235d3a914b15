import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { eachBeside, type RowKeeper, type RowList, type RowsBeside } from '../contract/row-list.ts';
import { bytesAt, diskRows, MOST_HELD } from './disk-rows.ts';
import { patchedRows, type RowPatch } from './patched-rows.ts';

const PIECE = 1 << 20;

/**
 * Keeps the rows of a table, in memory as long as they are few.
 * @param file where they are kept when they are many; its name is given up at once, so that a process that is killed leaves nothing
 * @param mostHeld how many rows are few
 */
export function rowsKeptIn<R extends { readonly id: string }>(
  file: string,
  mostHeld: number = MOST_HELD,
): RowKeeper<R> {
  let held: R[] = [];
  let made: MadeRows | null = null;
  const take = (rows: Iterable<R>): void => {
    for (const row of rows) {
      if (made !== null) made.add(row);
      else if (held.push(row) > mostHeld) {
        made = madeRows(file);
        for (const one of held) made.add(one);
        held = [];
      }
    }
  };
  return {
    take,
    inOrder(beside) {
      if (beside?.rows.texts !== undefined && made === null)
        return patchedRows(beside.rows, patchesOf(beside, held.sort(byId)));
      if (beside !== undefined) take(eachBeside(beside));
      return made?.inOrder<R>() ?? held.sort(byId);
    },
  };
}

interface WithId {
  readonly id: string;
}

function byId(a: WithId, b: WithId): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The differences of a list, at their places; of a row that goes and comes there is none. */
function patchesOf<R extends WithId>({ rows, without }: RowsBeside<R>, added: readonly R[]): RowPatch<R>[] {
  const patches: RowPatch<R>[] = [];
  const gone = new Map(
    without.flatMap((place) => {
      const row = rows.at(place);
      return row === undefined ? [] : [[row.id, { place, row }] as const];
    }),
  );
  for (const row of added) {
    const was = gone.get(row.id);
    gone.delete(row.id);
    if (was === undefined) patches.push({ at: placeFor(row.id, rows), removes: false, adds: [row] });
    else if (JSON.stringify(was.row) !== JSON.stringify(row))
      patches.push({ at: was.place, removes: true, adds: [row] });
  }
  for (const { place } of gone.values()) patches.push({ at: place, removes: true, adds: [] });
  // Those at one place come in order of id, as they are added in it; what goes there goes behind them.
  return patches.sort((a, b) => a.at - b.at || Number(a.removes) - Number(b.removes));
}

/** How many rows stand before one of that id. */
function placeFor(id: string, rows: RowList<WithId>): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows.at(middle)?.id ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows on the disk in the order in which they came. */
interface MadeRows {
  add(row: { readonly id: string }): void;
  inOrder<R>(): RowList<R>;
}

function madeRows(file: string): MadeRows {
  const made = lineWriter(file);
  const [ids, starts]: [string[], number[]] = [[], [0]];
  return {
    add(row) {
      ids.push(row.id);
      starts.push(made.write(Buffer.from(`${JSON.stringify(row)}\n`)));
    },
    inOrder<R>() {
      made.flush();
      const sorted = lineWriter(file);
      const sortedStarts = [0];
      for (const place of inOrderOf(ids)) {
        const [start = 0, end = start] = [starts[place], starts[place + 1]];
        sortedStarts.push(sorted.write(bytesAt(made.opened, start, end - start)));
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
