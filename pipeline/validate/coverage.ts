import type { Problem } from '../contract/problem.ts';
import type { TableSchema } from '../contract/tables.ts';
import { failure, shown } from './problems.ts';
import { itemsIn, keyOf, textIn } from './tables.ts';
import type { Row, Schemas, Tables } from './tables.ts';

/**
 * Values without a receipt: every value of a column that is read from words, and every item of a list, needs a row of `evidence` with
 * exactly that value. `false` needs none, as it says that no words were found, and words that are not there cannot be quoted.
 */
export function coverageProblems(tables: Tables, schemas: Schemas): Problem[] {
  const receipts = new Set((tables.get('evidence') ?? []).map(receiptKey));
  return [...schemas].flatMap(([table, schema]) =>
    groundedColumns(schema).flatMap((field) =>
      (tables.get(table) ?? []).flatMap((row) =>
        unsupported(row, table, field, receipts).map((value) => withoutReceipt(row, field, value)),
      ),
    ),
  );
}

function receiptKey(receipt: Row): string {
  return keyOf(...['table', 'row', 'field', 'value'].map((column) => textIn(receipt, column)));
}

function groundedColumns(schema: TableSchema): string[] {
  return Object.entries(schema.properties)
    .filter(([, property]) => property['x-column'].derived !== true)
    .map(([name]) => name);
}

function unsupported(row: Row, table: string, field: string, receipts: ReadonlySet<string>): string[] {
  if (row[field] === false) return [];
  return itemsIn(row, field).filter((value) => !receipts.has(keyOf(table, textIn(row, 'id'), field, value)));
}

function withoutReceipt(row: Row, field: string, value: string): Problem {
  return failure(
    'no-receipt',
    `No receipt supports the value ${shown(value)}.`,
    'Add the words that support it, or take the value out.',
    { row: textIn(row, 'id'), field },
  );
}
