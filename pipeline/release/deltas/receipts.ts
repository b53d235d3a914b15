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
  const byRow = new Map<string, Receipt[]>();
  const rowAt = new Map<string, string>();
  for (const row of tables.get('evidence') ?? []) {
    const receipt = receiptIn(row);
    const others = byRow.get(receipt.row);
    if (others === undefined) byRow.set(receipt.row, [receipt]);
    else others.push(receipt);
    rowAt.set(receipt.place, receipt.row);
  }
  return {
    ofRow: (row) => byRow.get(row) ?? [],
    rowAt: ({ place }) => rowAt.get(place),
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
