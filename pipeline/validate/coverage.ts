import type { Problem } from '../contract/problem.ts';
import type { TableSchema } from '../contract/tables.ts';
import { failure, shown } from './problems.ts';
import { groupsIn, itemsIn, keyOf, rowsById, rowsIn, textIn } from './tables.ts';
import type { Row, Schemas, Tables } from './tables.ts';

/**
 * Values without a receipt: every value of a column that is read from words, and every item of a list, needs a row of `evidence` with
 * exactly that value. `false` needs none, as it says that no words were found, and words that are not there cannot be quoted.
 */
export function coverageProblems(tables: Tables, schemas: Schemas): Problem[] {
  const uncovered = uncoveredValues(tables, schemas);
  const problems: Problem[] = [];
  for (const [table, schema] of schemas) {
    for (const field of groundedColumns(schema)) {
      for (const row of rowsIn(tables, table)) {
        for (const value of uncovered(row, table, field)) problems.push(withoutReceipt(row, field, value));
      }
    }
  }
  return problems;
}

/** Gives the values of a column of a row that no receipt has. */
function uncoveredValues(
  tables: Tables,
  schemas: Schemas,
): (row: Row, table: string, field: string) => readonly string[] {
  const valuesOf = (row: Row, field: string): readonly string[] =>
    row[field] === false ? [] : itemsIn(row, field);
  const columns = new Map([...schemas].map(([table, schema]) => [table, groundedColumns(schema)]));
  const [seen, missing] = [new Set<string>(), new Map<string, string[]>()];
  for (const { rows: receipts } of groupsIn(rowsIn(tables, 'evidence'), aboutKey)) {
    const [table, id] = [textIn(receipts[0] ?? {}, 'table'), textIn(receipts[0] ?? {}, 'row')];
    const row = rowsById(rowsIn(tables, table)).get(id);
    if (row === undefined) continue;
    seen.add(keyOf(table, id));
    const said = new Set(
      receipts.map((receipt) => keyOf(textIn(receipt, 'field'), textIn(receipt, 'value'))),
    );
    for (const field of columns.get(table) ?? []) {
      const values = valuesOf(row, field).filter((value) => !said.has(keyOf(field, value)));
      if (values.length > 0) missing.set(keyOf(table, id, field), values);
    }
  }
  return (row, table, field) => {
    const id = textIn(row, 'id');
    return seen.has(keyOf(table, id)) ? (missing.get(keyOf(table, id, field)) ?? []) : valuesOf(row, field);
  };
}

function aboutKey(receipt: Row): string {
  return keyOf(textIn(receipt, 'table'), textIn(receipt, 'row'));
}

function groundedColumns(schema: TableSchema): string[] {
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
