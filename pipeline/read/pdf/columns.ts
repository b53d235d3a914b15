import { type Row, type Segment, rowWith } from './rows.ts';

/** In points: left ends of lines in one column differ by less. */
const SAME_EDGE = 2;
const MIN_ROWS = 3;
/** Of the size of the text: a gutter is at least so wide, a column holds at least so much. */
const MIN_GUTTER = 0.5;
const MIN_WIDTH = 8;
/** The rows of a column of text fill so much of its width, and hold so many characters; cells of a table do not. */
const MIN_FILL = 0.6;
const MIN_LENGTH = 14;
/** Of the lines of running text so many begin in the middle of a sentence; cells begin with a capital or a number. */
const MIN_LOWER_CASE = 0.25;
const LOWER_CASE = /^\p{Ll}/u;
const MAX_EDGES = 8;
const MAX_DEPTH = 6;

/** Rows beside each other in two columns, from `start` up to `end` in the list of rows. */
interface Band {
  readonly start: number;
  readonly end: number;
  readonly left: readonly Row[];
  readonly right: readonly Row[];
}

/**
 * The rows of a page as parts in reading order: where a white gutter runs down beside several rows of running text, what is left of it is
 * read before what is right of it. A page of one column stays as it is. After the recursive cut along white space (Nagy and Seth 1984),
 * with left edges that many lines share as the places to cut at.
 */
export function partsInOrder(rows: readonly Row[], depth = 0): Row[][] {
  if (rows.length === 0) return [];
  const band = depth < MAX_DEPTH ? widestBand(rows) : null;
  if (band === null) return [[...rows]];
  const deeper = (part: readonly Row[]): Row[][] => partsInOrder(part, depth + 1);
  return [
    ...deeper(rows.slice(0, band.start)),
    ...deeper(band.left),
    ...deeper(band.right),
    ...deeper(rows.slice(band.end)),
  ];
}

function widestBand(rows: readonly Row[]): Band | null {
  const bands = sharedEdges(rows).flatMap((edge) => bandsAt(rows, edge));
  return bands.reduce<Band | null>(
    (widest, band) => (widest === null || band.end - band.start > widest.end - widest.start ? band : widest),
    null,
  );
}

/** The left edges at which the most segments begin, without the leftmost one of the page. */
function sharedEdges(rows: readonly Row[]): number[] {
  const counts = new Map<number, number>();
  for (const { x } of rows.flatMap(({ segments }) => segments))
    counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  const near = (edge: number): number =>
    (counts.get(edge - 1) ?? 0) + (counts.get(edge) ?? 0) + (counts.get(edge + 1) ?? 0);
  const leftmost = Math.min(...counts.keys());
  return [...counts.keys()]
    .filter((edge) => edge > leftmost + SAME_EDGE && near(edge) >= MIN_ROWS)
    .sort((one, other) => near(other) - near(one) || one - other)
    .slice(0, MAX_EDGES);
}

/** Runs of rows of which no segment crosses the edge, where both sides are columns of text. */
function bandsAt(rows: readonly Row[], edge: number): Band[] {
  const bands: Band[] = [];
  let start = 0;
  for (let index = 0; index <= rows.length; index++) {
    const row = rows[index];
    if (row !== undefined && !crosses(row, edge)) continue;
    const end = row === undefined ? index : endOfColumns(rows, start, index, edge);
    const band = bandOf(rows, startOfColumns(rows, start, end, edge), end, edge);
    if (band !== null) bands.push(band);
    start = index + 1;
  }
  return bands;
}

function crosses({ segments, size }: Row, edge: number): boolean {
  return segments.some(
    ({ x, right }) => x < edge - SAME_EDGE && right > edge - Math.min(size * MIN_GUTTER, 6),
  );
}

/** Rows that stand alone above both columns, with a gap between, are the end of what runs across above them. */
function startOfColumns(rows: readonly Row[], start: number, end: number, edge: number): number {
  let first = start;
  while (first < end && sideOf(rows[first], edge, 'right').length === 0) first++;
  for (let index = first; index > start; index--) if (isParted(rows[index - 1], rows[index])) return index;
  return start;
}

/** Rows that stand alone below both columns, right above what runs across, are the heading of the latter. */
function endOfColumns(rows: readonly Row[], start: number, end: number, edge: number): number {
  let lastRight = end - 1;
  while (lastRight >= start && sideOf(rows[lastRight], edge, 'right').length === 0) lastRight--;
  for (let index = lastRight + 1; index < end; index++)
    if (isParted(rows[index - 1], rows[index])) return index;
  return end;
}

/** Whether there is a gap between two rows, or the size changes. */
function isParted(above: Row | undefined, row: Row | undefined): boolean {
  if (above === undefined || row === undefined) return false;
  const size = Math.max(row.size, above.size);
  return row.y - above.y > size * 1.7 || Math.abs(row.size - above.size) > size * 0.1;
}

function bandOf(rows: readonly Row[], start: number, end: number, edge: number): Band | null {
  const band = rows.slice(start, end);
  const left = side(band, edge, 'left');
  const right = side(band, edge, 'right');
  const overlap = Math.min(bottom(left), bottom(right)) - Math.max(top(left), top(right));
  const isBeside =
    overlap > 0 && overlap * 2 >= Math.min(bottom(left) - top(left), bottom(right) - top(right));
  return isBeside && isColumn(left) && isColumn(right) ? { start, end, left, right } : null;
}

function side(rows: readonly Row[], edge: number, which: 'left' | 'right'): Row[] {
  return rows.flatMap((row) => {
    const segments = sideOf(row, edge, which);
    return segments.length === 0 ? [] : [rowWith(row, segments)];
  });
}

function sideOf(row: Row | undefined, edge: number, which: 'left' | 'right'): Segment[] {
  const segments = row?.segments ?? [];
  return segments.filter(({ x }) => (which === 'left' ? x < edge - SAME_EDGE : x >= edge - SAME_EDGE));
}

function isColumn(rows: readonly Row[]): boolean {
  if (rows.length < MIN_ROWS) return false;
  const left = Math.min(...rows.map(leftOf));
  const width = Math.max(...rows.map(rightOf)) - left;
  const fill = mean(rows.map((row) => (rightOf(row) - leftOf(row)) / width));
  const length = mean(rows.map(({ segments }) => segments.reduce((sum, { text }) => sum + text.length, 0)));
  const size = mean(rows.map((row) => row.size));
  const lower = rows.filter(({ segments }) => LOWER_CASE.test(segments[0]?.text ?? '')).length;
  if (lower < rows.length * MIN_LOWER_CASE) return false;
  return width >= size * MIN_WIDTH && fill >= MIN_FILL && length >= MIN_LENGTH;
}

function leftOf({ segments }: Row): number {
  return segments[0]?.x ?? 0;
}

function rightOf({ segments }: Row): number {
  return segments.at(-1)?.right ?? 0;
}

function top(rows: readonly Row[]): number {
  return rows[0]?.y ?? 0;
}

function bottom(rows: readonly Row[]): number {
  return rows.at(-1)?.y ?? 0;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
