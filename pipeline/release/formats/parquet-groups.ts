import { columnTexts, type RowList } from '../../contract/row-list.ts';
import type { TableSchema } from '../../contract/tables.ts';
import { hashOf } from '../../text/hashing.ts';
import { keyIn, type Row } from '../rows.ts';

/** How many rows stand in a group of a Parquet file. */
export interface GroupSizes {
  readonly least: number;
  /** A group has more only where one article has. */
  readonly most: number;
  /** Of so many rows (where rows stand by article, of so many articles) one begins a group where it may. */
  readonly oneIn: { readonly rows: number; readonly articles: number };
}

/** Large enough for readers, and small enough that a few of them are soon written. */
export const GROUP_SIZES: GroupSizes = {
  least: 10_000,
  most: 100_000,
  oneIn: { rows: 8192, articles: 128 },
};

/** By what a row has its place in the file: its article, where rows stand by article, and its key. */
type FileKey = readonly [article: string, key: string];

/** How the rows of a table stand in its Parquet file. */
export interface GroupedRows {
  /** Where each group ends, in rows. */
  readonly ends: readonly number[];
  /** The row at a place of the file. */
  rowAt(at: number): Row;
  /** How many rows stand before one that has, or would have, the place of this one. */
  before(row: Row): number;
}

/**
 * Groups the rows of a table. Rows that say of which article they are stand by article, then by key; others by key. A group ends where the words of an
 * article's id, or of a key, say, and not after so many rows: a row that comes or goes changes its own group and few others, and those of one article
 * are in one.
 */
export function groupedRows(rows: RowList<Row>, schema: TableSchema, sizes: GroupSizes): GroupedRows {
  const column = articleColumn(schema);
  const [places, ends] =
    column === undefined ? [null, endsByRow(rows, schema, sizes)] : byArticle(rows, column, sizes);
  const rowAt = (at: number): Row => {
    const row = rows.at(places === null ? at : (places[at] ?? -1));
    if (row === undefined) throw new Error('a table has the rows that it had');
    return row;
  };
  const keyOf = (row: Row): FileKey => [
    column === undefined ? '' : String(row[column] ?? ''),
    keyIn(row, schema),
  ];
  return {
    ends,
    rowAt,
    before(row) {
      const key = keyOf(row);
      let [low, high] = [0, rows.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (precedes(keyOf(rowAt(middle)), key)) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** The column that says of which article a row is, where each row is of one. */
function articleColumn({ properties }: TableSchema): string | undefined {
  return Object.keys(properties).find((name) => {
    const { type, 'x-column': meaning } = properties[name] ?? {};
    return type === 'string' && meaning?.references?.join() === 'articles';
  });
}

function precedes([article, key]: FileKey, [otherArticle, otherKey]: FileKey): boolean {
  return article < otherArticle || (article === otherArticle && key < otherKey);
}

function endsByRow(rows: RowList<Row>, schema: TableSchema, sizes: GroupSizes): number[] {
  const groups = groupEnds(sizes, sizes.oneIn.rows);
  // So few stand in one group, whatever they are.
  if (rows.length <= sizes.least) groups.add('', rows.length);
  else for (const row of rows) groups.add(keyIn(row, schema), 1);
  return groups.ends();
}

/** The places of the rows in order of the file, and where groups end. */
function byArticle(rows: RowList<Row>, column: string, sizes: GroupSizes): [Uint32Array, number[]] {
  const ofArticle = new Map<string, number[]>();
  let place = 0;
  for (const article of columnTexts(rows, column)) {
    const own = ofArticle.get(article);
    if (own === undefined) ofArticle.set(article, [place]);
    else own.push(place);
    place++;
  }
  const groups = groupEnds(sizes, sizes.oneIn.articles);
  const places = new Uint32Array(rows.length);
  let at = 0;
  for (const article of [...ofArticle.keys()].sort()) {
    const own = ofArticle.get(article) ?? [];
    places.set(own, at);
    at += own.length;
    groups.add(article, own.length);
  }
  return [places, groups.ends()];
}

/** Takes what stays together, one after the other, and gives where groups end. */
function groupEnds(
  { least, most }: GroupSizes,
  oneIn: number,
): { add(name: string, rows: number): void; ends(): number[] } {
  const ends: number[] = [];
  let [from, end] = [0, 0];
  return {
    add(name, rows) {
      const size = end - from;
      const mayEnd = size >= least && (hashOf(name) >>> 0) % oneIn === 0;
      if (size > 0 && (mayEnd || size + rows > most)) {
        ends.push(end);
        from = end;
      }
      end += rows;
    },
    ends: () => (end > from ? [...ends, end] : ends),
  };
}
