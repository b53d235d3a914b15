import type { Problem } from '../contract/problem.ts';
import { failure } from './problems.ts';
import { NOTHING_WRONG, type TableCheck } from './row-checks.ts';
import { keyText } from './schema.ts';
import { keyOf, textIn } from './tables.ts';
import type { Row, Schemas } from './tables.ts';

/** Rows whose key another row of the same table has already. */
export function keyCheck(schemas: Schemas): TableCheck {
  return (table, rows) => {
    const schema = schemas.get(table);
    if (schema === undefined) return null;
    const columns = schema['x-table'].key;
    const seen = new Map<string, number>();
    return (row, place) => {
      const key = keyOf(...columns.map((column) => textIn(row, column)));
      const first = rows.at(seen.get(key) ?? rows.length);
      if (first !== undefined) return [doubled(table, columns, keyText(schema, row), first, row)];
      seen.set(key, place);
      return NOTHING_WRONG;
    };
  };
}

function doubled(table: string, columns: readonly string[], key: string, first: Row, second: Row): Problem {
  return failure(
    'duplicate-key',
    `Two rows of ${table} have the same ${columns.join(' and ')}, ${key}: ${differenceOf(first, second)}.`,
    'Give one of the two articles or entities another id, or merge the rows if they are the same thing (verbatim correct).',
    { row: key, field: columns.join(' ') },
  );
}

/** How a person tells the two rows apart: the first column in which they differ, their names before all others. */
function differenceOf(first: Row, second: Row): string {
  const columns = ['name', ...Object.keys(first)];
  const column = columns.find((each) => JSON.stringify(first[each]) !== JSON.stringify(second[each]));
  if (column === undefined) return 'they are the same row twice';
  return `their ${column} is ${JSON.stringify(first[column] ?? null)} in one and ${JSON.stringify(second[column] ?? null)} in the other`;
}
