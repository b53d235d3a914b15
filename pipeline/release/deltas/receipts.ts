import { columnTexts, placesByText } from '../../contract/row-list.ts';
import { rowsIn } from '../rows.ts';
import type { Cell, Row } from '../rows.ts';
import type { Side } from './delta.ts';

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
  /** The row that had a receipt at the place of another. */
  rowAt(receipt: Receipt): string | undefined;
}

/** Reads what columns there are: releases of other versions may have others. */
export function receiptsOf({ tables }: Side): Receipts {
  const evidence = rowsIn(tables, 'evidence');
  const ofRows = placesByText(columnTexts(evidence, 'row'));
  const ofArticles = placesByText(columnTexts(evidence, 'article'));
  const read = new Map<number, Receipt>();
  // They are read when they are asked for, as few are.
  const receiptsAt = (places: readonly number[] = []): Receipt[] =>
    places.flatMap((place) => {
      const row = read.has(place) ? undefined : evidence.at(place);
      if (row !== undefined) read.set(place, receiptIn(row));
      return read.get(place) ?? [];
    });
  return {
    ofRow: (row) => receiptsAt(ofRows.get(row)),
    rowAt: ({ article, place }) =>
      receiptsAt(ofArticles.get(article)).findLast((receipt) => receipt.place === place)?.row,
  };
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
