import { type Row, textOfRow } from './rows.ts';

/** A page with its rows from top to bottom. */
export interface PageRows {
  /** From 1. */
  readonly number: number;
  /** In points. */
  readonly height: number;
  readonly rows: readonly Row[];
}

/** Running heads stand in the outer parts of a page, within so many rows from its end. */
const ZONE = 0.15;
const ROWS = 4;
/** In points: lines of one place differ by less. */
const SAME_PLACE = 4;
const PAGE_NUMBER = /^(?:page|p\.)?\s?[-–—|]?\s?(\d{1,4})\s?[-–—|]?(?:\s?(?:of|\/)\s?\d{1,4})?$/i;

interface Outer {
  readonly page: number;
  readonly row: Row;
  readonly key: string;
}

/**
 * Drops headers, footers and page numbers: rows near the upper or lower edge whose words, digits aside, stand at the same place on two
 * pages, three in a file of four pages or more; and a number at the edge that is the number of its page.
 */
export function withoutRunningHeads(pages: readonly PageRows[]): PageRows[] {
  const outer = pages.flatMap(outerRows);
  const byKey = new Map<string, Outer[]>();
  for (const one of outer) {
    const same = byKey.get(one.key);
    if (same === undefined) byKey.set(one.key, [one]);
    else same.push(one);
  }
  const enough = pages.length < 4 ? 2 : 3;
  const dropped = new Set<Row>();
  for (const one of outer)
    if (pagesWith(one, byKey.get(one.key) ?? []) >= enough || isNumberOfPage(one)) dropped.add(one.row);
  return pages.map((page) => ({ ...page, rows: page.rows.filter((row) => !dropped.has(row)) }));
}

function outerRows({ number, height, rows }: PageRows): Outer[] {
  const top = rows.slice(0, ROWS).filter(({ y }) => y < height * ZONE);
  const bottom = rows.slice(-ROWS).filter(({ y }) => y > height * (1 - ZONE));
  return [...top, ...bottom].map((row) => ({ page: number, row, key: keyOf(row) }));
}

function keyOf(row: Row): string {
  return textOfRow(row).toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
}

function pagesWith({ row }: Outer, same: readonly Outer[]): number {
  const near = same.filter((other) => Math.abs(other.row.y - row.y) <= SAME_PLACE);
  return new Set(near.map(({ page }) => page)).size;
}

function isNumberOfPage({ row, page }: Outer): boolean {
  return Number(PAGE_NUMBER.exec(textOfRow(row))?.[1]) === page;
}
