import type { Texts } from '../contract/article.ts';
import { codePointCutter, groupedByArticle, stands } from '../validate/receipts.ts';
import { expectedReceiptId } from '../validate/receipt-id.ts';
import { itemsIn, keyOf, textIn } from '../validate/tables.ts';
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

/** Counts what can be checked; the rest, `values - reread - byHash`, has no receipt that holds. */
export function checkedWords(tables: Tables, schemas: Schemas, texts: Texts): Words {
  const [reread, whole] = [new Set<string>(), new Set<string>()];
  for (const [article, receipts] of groupedByArticle(tables.get('evidence') ?? [])) {
    const text = texts.get(article);
    const cut = text === undefined ? undefined : codePointCutter(text);
    for (const receipt of receipts) {
      if (textIn(receipt, 'id') !== expectedReceiptId(receipt)) continue;
      const key = keyOf(...['table', 'row', 'field', 'value'].map((column) => textIn(receipt, column)));
      if (cut === undefined) whole.add(key);
      else if (stands(receipt, cut)) reread.add(key);
    }
  }
  const keys = [...schemas].flatMap(([table, schema]) => {
    const columns = Object.entries(schema.properties)
      .filter(([, property]) => property['x-column'].derived !== true)
      .map(([column]) => column);
    return (tables.get(table) ?? []).flatMap((row) => valueKeys(table, row, columns));
  });
  return {
    values: keys.length,
    reread: keys.filter((key) => reread.has(key)).length,
    byHash: keys.filter((key) => !reread.has(key) && whole.has(key)).length,
  };
}

function valueKeys(table: string, row: Row, columns: readonly string[]): string[] {
  return columns.flatMap((column) =>
    row[column] === false
      ? []
      : itemsIn(row, column).map((value) => keyOf(table, textIn(row, 'id'), column, value)),
  );
}
