import { columnTexts, placesByText } from '../../contract/row-list.ts';
import { rowsIn } from '../rows.ts';
import type { Cell, Row } from '../rows.ts';
import type { KeyedRow, Side } from './delta.ts';

/** What the reasons of a delta need of a row of evidence. */
export interface Receipt {
  readonly id: string;
  readonly row: string;
  readonly field: string;
  readonly article: string;
  readonly engine: string;
  readonly rule: string;
  /** Article, field and offsets: where the words stand, and for what. */
  readonly place: string;
}

/** The receipts of a release by what is asked of them. */
export interface Receipts {
  ofRow(row: string): readonly Receipt[];
  has(row: string): boolean;
  /** The row that had a receipt at the place of another. */
  rowAt(receipt: Receipt): string | undefined;
}

/** The receipts that came, or went, by row. */
export function receiptsByRow(rows: Iterable<KeyedRow>): (row: string) => readonly Receipt[] {
  const byRow = new Map<string, Receipt[]>();
  for (const { row } of rows) {
    const receipt = receiptIn(row);
    const own = byRow.get(receipt.row);
    if (own === undefined) byRow.set(receipt.row, [receipt]);
    else own.push(receipt);
  }
  return (row) => byRow.get(row) ?? [];
}

/** Reads what columns there are: releases of other versions may have others. Nothing is read before it is asked for. */
export function receiptsOf({ tables }: Side): Receipts {
  const evidence = rowsIn(tables, 'evidence');
  const ofRows = once(() => placesByText(columnTexts(evidence, 'row')));
  const ofArticles = once(() => placesByText(columnTexts(evidence, 'article')));
  const read = new Map<number, Receipt>();
  // They are read when they are asked for, as few are.
  const receiptsAt = (places: readonly number[] = []): Receipt[] =>
    places.flatMap((place) => {
      const row = read.has(place) ? undefined : evidence.at(place);
      if (row !== undefined) read.set(place, receiptIn(row));
      return read.get(place) ?? [];
    });
  return {
    ofRow: (row) => receiptsAt(ofRows().get(row)),
    has: (row) => ofRows().has(row),
    rowAt: ({ article, place }) =>
      receiptsAt(ofArticles().get(article)).findLast((receipt) => receipt.place === place)?.row,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function receiptIn(row: Row): Receipt {
  const text = (column: string): string => textOf(row[column]);
  const [table, field, article] = [text('table'), text('field'), text('article')];
  return {
    id: text('id'),
    row: text('row'),
    field,
    article,
    engine: text('engine'),
    rule: text('rule'),
    place: `${table} ${field} ${article} ${text('start')} ${text('end')}`,
  };
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined || cell === null ? '' : String(cell);
}
