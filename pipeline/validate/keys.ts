import type { Problem } from '../contract/problem.ts';
import { failure } from './problems.ts';
import { keyText } from './schema.ts';
import { keyOf, textIn } from './tables.ts';
import type { Schemas, Tables } from './tables.ts';

/** Rows whose key another row of the same table has already. */
export function keyProblems(tables: Tables, schemas: Schemas): Problem[] {
  return [...tables].flatMap(([table, rows]) => {
    const schema = schemas.get(table);
    if (schema === undefined) return [];
    const columns = schema['x-table'].key;
    const seen = new Set<string>();
    return rows.flatMap((row) => {
      const key = keyOf(...columns.map((column) => textIn(row, column)));
      if (seen.has(key)) return [doubled(table, columns, keyText(schema, row))];
      seen.add(key);
      return [];
    });
  });
}

function doubled(table: string, columns: readonly string[], row: string): Problem {
  return failure(
    'duplicate-key',
    `Two rows of ${table} have the same ${columns.join(' and ')}.`,
    'Give each row an id of its own, or merge the rows.',
    { row, field: columns.join(' ') },
  );
}
