import type { Fragment } from './fragments.ts';

/** Text on one line with no wide gap in it. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** All that stands on one line of a page, from left to right, whatever columns it belongs to. */
export interface Row {
  readonly y: number;
  /** Size and font of most of its text. */
  readonly size: number;
  readonly font: string;
  readonly segments: readonly Segment[];
}

/** Letters whose lines differ by less than this part of their size stand on one line. */
const SAME_LINE = 0.25;
/** A gap as wide as this part of the size parts words; a wider one parts segments. */
const WORD_GAP = 0.2;
const SEGMENT_GAP = 0.75;

/** The rows of a page from top to bottom. */
export function rowsOf(fragments: readonly Fragment[]): Row[] {
  const sorted = [...fragments].sort((one, other) => one.y - other.y || one.x - other.x);
  const groups: Fragment[][] = [];
  let top = sorted[0];
  for (const fragment of sorted) {
    const group = groups.at(-1);
    const limit = Math.max(top?.size ?? 0, fragment.size) * SAME_LINE;
    if (group !== undefined && top !== undefined && fragment.y - top.y <= limit) group.push(fragment);
    else {
      groups.push([fragment]);
      top = fragment;
    }
  }
  return groups.map(rowOf);
}

/** A row with the given segments only. */
export function rowWith(row: Row, segments: readonly Segment[]): Row {
  return { ...row, segments };
}

/** The words of a row, gaps as single spaces. */
export function textOfRow({ segments }: Row): string {
  return segments.map(({ text }) => text).join(' ');
}

function rowOf(fragments: readonly Fragment[]): Row {
  const sorted = [...fragments].sort((one, other) => one.x - other.x);
  const main = sorted.reduce((longest, one) => (one.text.length > longest.text.length ? one : longest));
  const segments: Segment[] = [];
  for (const fragment of sorted) {
    const last = segments.at(-1);
    const gap = last === undefined ? Infinity : fragment.x - last.right;
    if (last === undefined || gap > SEGMENT_GAP * main.size) segments.push(fragment);
    else segments[segments.length - 1] = joined(last, fragment, gap);
  }
  return {
    y: main.y,
    size: main.size,
    font: main.font,
    segments: segments.map(({ text, x, right }) => ({ text, x, right })),
  };
}

function joined(before: Segment, after: Fragment, gap: number): Segment {
  const isApart = gap > after.size * WORD_GAP || (after.afterSpace && gap > after.size * 0.02);
  const text = `${before.text}${isApart ? ' ' : ''}${after.text}`;
  return { text, x: before.x, right: Math.max(before.right, after.right) };
}
