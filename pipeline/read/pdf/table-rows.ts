import type { Row, Segment } from './rows.ts';

/** Of the size of the text: cells are at least so far apart, and much further than the words in them. */
const CELL_GAP = 1.4;
const WORDS_TO_CELLS = 2.5;
const SPACE = 0.3;
/** In points: cells of one column begin or end within so much. */
const SAME_EDGE = 3;
/** A cell that goes on in the next line stands so close below it, in sizes of the text. */
const NEXT_LINE = 1.4;
const SEPARATOR = ' | ';
/** What stands before an item of a list is no cell. */
const MARKER = /^(?:[•‣▪●○◦■*·▸►–—-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])$/i;

interface TableRow {
  readonly row: Row;
  readonly cells: Segment[];
}

/**
 * The text of the rows that are rows of a table, cells with `|` between them; null for rows that are part of the one above. A table is two
 * rows or more, right below each other, with cells at the same places.
 */
export function tableRows(rows: readonly Row[]): Map<Row, string | null> {
  const texts = new Map<Row, string | null>();
  for (const table of tablesIn(rows)) {
    for (const { row, cells } of table) texts.set(row, cells.map(({ text }) => text).join(SEPARATOR));
    for (const part of continuationsOf(table, rows)) texts.set(part, null);
    for (const { row, cells } of table) texts.set(row, cells.map(({ text }) => text).join(SEPARATOR));
  }
  return texts;
}

function tablesIn(rows: readonly Row[]): TableRow[][] {
  const tables: TableRow[][] = [];
  let table: TableRow[] = [];
  const close = (): void => {
    if (table.length > 1 && table.some(({ row, cells }) => isSurelyTable(row, cells))) tables.push(table);
    table = [];
  };
  for (const row of rows) {
    const cells = cellsOf(row);
    const above = table.at(-1);
    if (cells.length < 2) {
      if (above !== undefined && !isContinuation(row, above)) close();
      continue;
    }
    if (above !== undefined && !shareEdges(above.cells, cells)) close();
    table.push({ row, cells });
  }
  close();
  return tables;
}

/** Segments that stand far apart, words that do not put together. */
function cellsOf({ segments, size }: Row): Segment[] {
  const cells: Segment[] = [];
  for (const segment of segments) {
    const last = cells.at(-1);
    if (last !== undefined && (segment.x - last.right < size * CELL_GAP || MARKER.test(last.text)))
      cells[cells.length - 1] = { ...last, text: `${last.text} ${segment.text}`, right: segment.right };
    else cells.push(segment);
  }
  return cells;
}

/** Justified lines have wide gaps, too, but between all words alike. */
function isSurelyTable({ size }: Row, cells: readonly Segment[]): boolean {
  const gaps = cells.slice(1).map(({ x }, index) => x - (cells[index]?.right ?? x));
  const words = cells.some(({ text }) => text.includes(' ')) ? size * SPACE : Math.min(...gaps);
  return Math.max(...gaps) >= WORDS_TO_CELLS * words;
}

function shareEdges(above: readonly Segment[], below: readonly Segment[]): boolean {
  return below
    .slice(1)
    .some((cell) =>
      above
        .slice(1)
        .some(
          (other) =>
            Math.abs(other.x - cell.x) <= SAME_EDGE ||
            Math.abs(other.right - cell.right) <= SAME_EDGE ||
            Math.abs(other.x + other.right - cell.x - cell.right) <= SAME_EDGE * 2,
        ),
    );
}

/** Whether the row is a further line of a cell of the row above, not the first one. */
function isContinuation(row: Row, { row: above, cells }: TableRow): boolean {
  const [only] = row.segments;
  if (only === undefined || row.y - above.y > row.size * NEXT_LINE * 2) return false;
  return cells.slice(1).some(({ x }) => Math.abs(x - only.x) <= SAME_EDGE);
}

/** Adds further lines of cells to the rows that they belong to, and gives the rows that were used up. */
function continuationsOf(table: TableRow[], rows: readonly Row[]): Row[] {
  const used: Row[] = [];
  for (const { row, cells } of table) {
    let last = row;
    for (let index = rows.indexOf(row) + 1; index < rows.length; index++) {
      const next = rows[index];
      const [only] = next?.segments ?? [];
      if (next === undefined || only === undefined || table.some((other) => other.row === next)) break;
      const cell = cells.findIndex(({ x }, at) => at > 0 && Math.abs(x - only.x) <= SAME_EDGE);
      const held = cells[cell];
      if (held === undefined || next.y - last.y > next.size * NEXT_LINE) break;
      cells[cell] = { ...held, text: `${held.text} ${only.text}` };
      used.push(next);
      last = next;
    }
  }
  return used;
}
