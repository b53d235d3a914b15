import { tableRows } from './table-rows.ts';
import { type Row, textOfRow } from './rows.ts';

/** A line of running text, or a row of a table, in reading order. Lengths are in points. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly page: number;
  /** From the left edge of its column. */
  readonly indent: number;
  /** From its right end to the right edge of its column. */
  readonly room: number;
  readonly width: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly isTableRow: boolean;
  /** Whether it is the first line of a column. */
  readonly isFirst: boolean;
}

const LEADERS = /^(.*?\S)\s?(?:\.\s?|…\s?){4,}(\d+)$/u;

/** A line of a table of contents, whose dots lead to the number of a page, as a row of two cells. */
function contentsRow(row: Row): string | undefined {
  const [, title, page] = LEADERS.exec(textOfRow(row)) ?? [];
  return title === undefined || page === undefined ? undefined : `${title} | ${page}`;
}

/** The lines of one column of a page. */
export function linesOf(rows: readonly Row[], page: number): Line[] {
  const left = Math.min(...rows.flatMap(({ segments }) => segments.map(({ x }) => x)));
  const right = Math.max(...rows.flatMap(({ segments }) => segments.map((segment) => segment.right)));
  const tables = tableRows(rows);
  return rows.flatMap((row, index) => {
    const table = tables.has(row) ? tables.get(row) : contentsRow(row);
    if (table === null) return [];
    const start = row.segments[0]?.x ?? left;
    const end = row.segments.at(-1)?.right ?? right;
    return [
      {
        text: table ?? textOfRow(row),
        page,
        indent: start - left,
        room: right - end,
        width: end - start,
        y: row.y,
        size: row.size,
        font: row.font,
        isTableRow: table !== undefined,
        isFirst: index === 0,
      },
    ];
  });
}
