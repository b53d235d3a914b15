import type { Problem } from '../contract/problem.ts';
import type { TableSchema } from '../contract/tables.ts';
import { failure, shown } from './problems.ts';
import type { ReceiptsCheck } from './receipts-of-rows.ts';
import { itemsIn, keyOf, rowsIn, textIn } from './tables.ts';
import type { Row, Schemas, Tables } from './tables.ts';

/**
 * Values without a receipt: every value of a column that is read from words, and every item of a list, needs a row of `evidence` with
 * exactly that value. `false` needs none, as it says that no words were found, and words that are not there cannot be quoted.
 */
export function coverageCheck(tables: Tables, schemas: Schemas): ReceiptsCheck {
  const columns = new Map([...schemas].map(([table, schema]) => [table, groundedColumns(schema)]));
  // By id, since two rows may have one, of which other checks tell.
  const missingOf = new Map<string, ReadonlyMap<string, readonly string[]>>();
  return {
    take(table, row, receipts) {
      const missing = missingValues(row, columns.get(table) ?? [], receipts);
      missingOf.set(keyOf(table, textIn(row, 'id')), missing);
    },
    problems: () =>
      [...columns].flatMap(([table, fields]) =>
        rowsIn(tables, table).flatMap((row) => {
          const missing = missingOf.get(keyOf(table, textIn(row, 'id'))) ?? missingValues(row, fields, []);
          return [...missing].flatMap(([field, values]) =>
            values.map((value) => withoutReceipt(row, field, value)),
          );
        }),
      ),
  };
}

/** The values of a row that no receipt has, by column. */
function missingValues(
  row: Row,
  fields: readonly string[],
  receipts: readonly Row[],
): ReadonlyMap<string, readonly string[]> {
  const said = new Set(receipts.map((receipt) => keyOf(textIn(receipt, 'field'), textIn(receipt, 'value'))));
  const missing = new Map<string, readonly string[]>();
  for (const field of fields) {
    if (row[field] === false) continue;
    const values = itemsIn(row, field).filter((value) => !said.has(keyOf(field, value)));
    if (values.length > 0) missing.set(field, values);
  }
  return missing;
}

/** The columns of a table that are read from words. */
export function groundedColumns(schema: TableSchema): string[] {
  return Object.entries(schema.properties)
    .filter(([, property]) => property['x-column'].derived !== true)
    .map(([name]) => name);
}

function withoutReceipt(row: Row, field: string, value: string): Problem {
  return failure(
    'no-receipt',
    `No receipt supports the value ${shown(value)}.`,
    'Add the words that support it, or take the value out.',
    { row: textIn(row, 'id'), field },
  );
}
