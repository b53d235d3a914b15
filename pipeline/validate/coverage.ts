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
  const receipts = new Set<string>();
  for (const receipt of tables.get('evidence') ?? []) receipts.add(receiptKey(receipt));
  const problems: Problem[] = [];
  for (const [table, schema] of schemas) {
    for (const field of groundedColumns(schema)) {
      for (const row of tables.get(table) ?? []) {
        for (const value of unsupported(row, table, field, receipts))
          problems.push(withoutReceipt(row, field, value));
      }
    }
  }
  return problems;
}

function receiptKey(receipt: Row): string {
  return keyOf(
    textIn(receipt, 'table'),
    textIn(receipt, 'row'),
    textIn(receipt, 'field'),
    textIn(receipt, 'value'),
  );
}

function groundedColumns(schema: TableSchema): string[] {
  return Object.entries(schema.properties)
    .filter(([, property]) => property['x-column'].derived !== true)
    .map(([name]) => name);
}

function unsupported(row: Row, table: string, field: string, receipts: ReadonlySet<string>): string[] {
  const cell = row[field];
  if (cell === false || cell === null) return [];
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
