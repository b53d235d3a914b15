import type { RowList } from '../contract/row-list.ts';
import type { Texts } from '../contract/article.ts';
import { rowsWith } from '../rows/raw-text.ts';
import { groundedColumns } from '../validate/coverage.ts';
import { codePointCutter, groupsByArticle, stands } from '../validate/receipts.ts';
import { expectedReceiptId } from '../validate/receipt-id.ts';
import { rowsWithReceipts } from '../validate/receipts-of-rows.ts';
import { itemsIn, keyOf, rowsIn, textIn } from '../validate/tables.ts';
import type { Row, Schemas, Tables } from '../validate/tables.ts';

/** How many values a stranger can hold against their words. */
export interface Words {
  /** Values, and items of lists, of columns that are read from words; `false` says that there are none, so it has none to check. */
  readonly values: number;
  /** Those of which at least one receipt was read again in its article. */
  readonly reread: number;
  /** Those whose receipts are whole, but whose article's text is not at hand: their words are held by quote and hash alone. */
  readonly byHash: number;
}

/** What a receipt is worth: its content is not that of its id, its words are held by quote and hash alone, or were read again. */
const [BROKEN, WHOLE, REREAD] = [0, 1, 2];

/**
 * Counts what can be checked; the rest, `values - reread - byHash`, has no receipt that holds.
 * @param isSound whether the tables are: then each value has a receipt, and each receipt holds
 */
export function checkedWords(tables: Tables, schemas: Schemas, texts: Texts, isSound: boolean): Words {
  const columns = new Map([...schemas].map(([table, schema]) => [table, groundedColumns(schema)]));
  let values = 0;
  for (const [table, own] of columns)
    for (const row of rowsIn(tables, table)) values += valueKeys(row, own).length;
  const withText = rowsIn(tables, 'articles').filter((article) => texts.has(textIn(article, 'id')));
  if (isSound && withText.length === 0) return { values, reread: 0, byHash: values };
  if (isSound && withText.length === rowsIn(tables, 'articles').length)
    return { values, reread: values, byHash: 0 };
  if (isSound) {
    const reread = rereadValues(tables, columns, texts);
    return { values, reread, byHash: values - reread };
  }
  return { values, ...countedValues(tables, columns, worthOf(rowsIn(tables, 'evidence'), texts)) };
}

/** How many values have a receipt of an article whose text is at hand. */
function rereadValues(tables: Tables, columns: ReadonlyMap<string, readonly string[]>, texts: Texts): number {
  const said = new Set<string>();
  for (const receipt of rowsWith(rowsIn(tables, 'evidence'), 'article', (article) => texts.has(article))) {
    const of = keyOf(textIn(receipt, 'field'), textIn(receipt, 'value'));
    said.add(keyOf(textIn(receipt, 'table'), textIn(receipt, 'row'), of));
  }
  let count = 0;
  for (const [table, own] of columns)
    for (const row of rowsIn(tables, table))
      for (const key of valueKeys(row, own)) if (said.has(keyOf(table, textIn(row, 'id'), key))) count++;
  return count;
}

function countedValues(
  tables: Tables,
  columns: ReadonlyMap<string, readonly string[]>,
  worth: Uint8Array,
): Pick<Words, 'reread' | 'byHash'> {
  let [reread, byHash] = [0, 0];
  for (const { table, row, receipts, places } of rowsWithReceipts(tables)) {
    const best = new Map<string, number>();
    for (const [at, receipt] of receipts.entries()) {
      const key = keyOf(textIn(receipt, 'field'), textIn(receipt, 'value'));
      best.set(key, Math.max(best.get(key) ?? BROKEN, worth[places[at] ?? 0] ?? BROKEN));
    }
    for (const key of valueKeys(row, columns.get(table) ?? [])) {
      if (best.get(key) === REREAD) reread++;
      else if (best.get(key) === WHOLE) byHash++;
    }
  }
  return { reread, byHash };
}

/** What each receipt is worth, by its place in the table. */
function worthOf(receipts: RowList<Row>, texts: Texts): Uint8Array {
  const worth = new Uint8Array(receipts.length);
  for (const { text: article, places, rows } of groupsByArticle(receipts)) {
    const text = texts.get(article);
    const cut = text === undefined ? undefined : codePointCutter(text);
    for (const [at, receipt] of rows().entries()) {
      if (textIn(receipt, 'id') !== expectedReceiptId(receipt)) continue;
      if (cut === undefined) worth[places[at] ?? 0] = WHOLE;
      else if (stands(receipt, cut)) worth[places[at] ?? 0] = REREAD;
    }
  }
  return worth;
}

/** A text for each value of a row, with its column. */
function valueKeys(row: Row, columns: readonly string[]): string[] {
  return columns.flatMap((column) =>
    row[column] === false ? [] : itemsIn(row, column).map((value) => keyOf(column, value)),
  );
}
