import type { RowList } from '../contract/row-list.ts';
import { goneThrough } from './gone-through.ts';
import { rowsByText, textsInColumn } from './raw-text.ts';

/** A difference from a list at a place of it. */
export interface RowPatch<R> {
  readonly at: number;
  /** Whether the row there goes. */
  readonly removes: boolean;
  /** What comes before it, or instead of it. */
  readonly adds: readonly R[];
}

/** Rows of another list that follow one another, or one that is none of that list. */
type Segment<R> =
  { readonly start: number; readonly from: number } | { readonly start: number; readonly row: R };

/**
 * The rows of a list that lies on the disk, but for some: nothing is written.
 * @param patches in order of their places
 */
export function patchedRows<R>(rows: RowList<R>, patches: readonly RowPatch<R>[]): RowList<R> {
  const segments = segmentsOf(patches);
  const length = patches.reduce((sum, { removes, adds }) => sum + adds.length - Number(removes), rows.length);
  function* each(): Generator<R> {
    yield* patched(rows, patches, (row) => row);
  }
  function* texts(): Generator<readonly string[]> {
    let from = 0;
    let next = 0;
    for (const piece of rows.texts?.() ?? []) {
      const to = from + piece.length;
      let last = next;
      while ((patches[last]?.at ?? Infinity) < to) last++;
      const own = patches.slice(next, last).map((patch) => ({ ...patch, at: patch.at - from }));
      if (own.length === 0) yield piece;
      else yield [...patched(piece, own, textOf)];
      [from, next] = [to, last];
    }
    const behind = patches.slice(next).flatMap(({ adds }) => adds.map(textOf));
    if (behind.length > 0) yield behind;
  }
  return {
    length,
    [Symbol.iterator]: each,
    at(place) {
      if (place < 0 || place >= length) return undefined;
      const segment = segmentAt(segments, place);
      return 'row' in segment ? segment.row : rows.at(segment.from + place - segment.start);
    },
    ...goneThrough(each),
    texts,
    columnTexts: (column) => textsInColumn(texts(), column),
    differs: {
      from: rows,
      came: patches.flatMap(({ adds }) => adds),
      went: patches.flatMap(({ at, removes }) => (removes ? rowsFrom(rows, at) : [])),
    },
    where: (column, isMeant) => rowsByText<R>(texts(), column, isMeant),
  };
}

function rowsFrom<R>(rows: RowList<R>, place: number): R[] {
  const row = rows.at(place);
  return row === undefined ? [] : [row];
}

function* patched<T, R>(some: Iterable<T>, patches: readonly RowPatch<R>[], as: (row: R) => T): Generator<T> {
  let place = 0;
  let next = 0;
  for (const one of some) {
    let goes = false;
    for (; patches[next]?.at === place; next++) {
      const { adds = [], removes = false } = patches[next] ?? {};
      for (const row of adds) yield as(row);
      goes ||= removes;
    }
    if (!goes) yield one;
    place++;
  }
  for (const { adds } of patches.slice(next)) for (const row of adds) yield as(row);
}

function segmentsOf<R>(patches: readonly RowPatch<R>[]): Segment<R>[] {
  const segments: Segment<R>[] = [];
  let [start, from] = [0, 0];
  for (const { at, removes, adds } of patches) {
    if (at > from) segments.push({ start, from });
    start += at - from;
    for (const row of adds) segments.push({ start: start++, row });
    from = at + Number(removes);
  }
  return [...segments, { start, from }];
}

/** The last segment that begins at a place or before it. */
function segmentAt<R>(segments: readonly Segment<R>[], place: number): Segment<R> {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.start ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  const found = segments[low - 1];
  if (found === undefined) throw new Error('a list begins with a segment');
  return found;
}

/** A sign for each byte, as in the texts of rows that lie on the disk. */
function textOf(row: unknown): string {
  return Buffer.from(JSON.stringify(row)).toString('latin1');
}
