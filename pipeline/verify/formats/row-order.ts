import { columnTexts, type RowList } from '../../contract/row-list.ts';
import type { TableSchema } from '../../contract/tables.ts';
import type { Row } from '../../validate/tables.ts';
import type { RowOf } from './compare.ts';

/** In which order the rows of a table stand in a file: which of those in the JSON has each place. */
export type RowOrder = ArrayLike<number>;

/** The column by which the rows of a table say of which article they are; undefined where they do not. */
export function articleColumn({ properties }: TableSchema): string | undefined {
  return Object.keys(properties).find((name) => {
    const { type, 'x-column': meaning } = properties[name] ?? {};
    return type === 'string' && meaning?.references?.join() === 'articles';
  });
}

/** The order by article, and within one as in the JSON; null where rows do not say of which article they are. */
export function orderByArticle(rows: RowList<Row>, schema: TableSchema): RowOrder | null {
  const column = articleColumn(schema);
  if (column === undefined) return null;
  const counts = new Map<string, number>();
  for (const article of columnTexts(rows, column)) counts.set(article, (counts.get(article) ?? 0) + 1);
  const next = new Map<string, number>();
  let start = 0;
  for (const article of [...counts.keys()].sort()) {
    next.set(article, start);
    start += counts.get(article) ?? 0;
  }
  const order = new Uint32Array(rows.length);
  let place = 0;
  for (const article of columnTexts(rows, column)) {
    const at = next.get(article) ?? 0;
    order[at] = place++;
    next.set(article, at + 1);
  }
  return order;
}

/** Gives the rows in the order of the JSON as long as those of a file are, else by article, as files have them in which rows of one stand together. */
export function rowsInFileOrder(rows: RowList<Row>, schema: TableSchema): RowOf {
  const columns = Object.keys(schema.properties);
  const keys = schema['x-table'].key.map((name) => ({ name, at: columns.indexOf(name) }));
  const left = rows[Symbol.iterator]();
  let order: RowOrder | null = null;
  let isInOrder = true;
  return (cells, at) => {
    if (order !== null) return rows.at(order[at] ?? rows.length);
    const { done, value: row } = left.next();
    if (done === true || !isInOrder || keys.every(({ name, at: place }) => row[name] === cells[place]))
      return row;
    isInOrder = false;
    const other = orderByArticle(rows, schema);
    for (let before = 0; before < at; before++) if (other?.[before] !== before) return row;
    order = other;
    return order === null ? row : rows.at(order[at] ?? rows.length);
  };
}
