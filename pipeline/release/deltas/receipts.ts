import type { RowList } from '../../contract/row-list.ts';
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
  const ofRows = grouped(evidence, 'row');
  const ofArticles = grouped(evidence, 'article');
  return {
    ofRow: ofRows,
    rowAt: ({ article, place }) => ofArticles(article).findLast((receipt) => receipt.place === place)?.row,
  };
}

/** Gives the receipts that have a text in a column; they are read when they are asked for, as few are. */
function grouped(evidence: RowList<Row>, column: string): (text: string) => readonly Receipt[] {
  const groups = new Map<string, number[]>();
  let place = 0;
  for (const row of evidence) {
    const text = textOf(row[column]);
    const others = groups.get(text);
    if (others === undefined) groups.set(text, [place]);
    else others.push(place);
    place++;
  }
  const receiptAt = (at: number): Receipt[] => {
    const row = evidence.at(at);
    return row === undefined ? [] : [receiptIn(row)];
  };
  const read = new Map<string, readonly Receipt[]>();
  return (text) => {
    const receipts = read.get(text) ?? (groups.get(text) ?? []).flatMap(receiptAt);
    read.set(text, receipts);
    return receipts;
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
