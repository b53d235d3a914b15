import { expect, it } from 'vitest';
import { SCHEMAS } from '../../pipeline/contract/tables.ts';
import { groundingOf, isGrounding } from '../../pipeline/ground/grounding.ts';

const columns = Object.entries(SCHEMAS).flatMap(([table, schema]) =>
  Object.entries(schema.properties).map(
    ([field, property]) => [`${table}.${field}`, property['x-column']] as const,
  ),
);

it.each(columns)('%s has a known check or is derived, not both', (_column, { ground, derived }) => {
  expect(isGrounding(ground)).toBe(derived !== true);
});

it('names the check of a column', () => {
  expect(groundingOf('events', 'start')).toBe('date');
  expect(groundingOf('events', 'id')).toBeUndefined();
  expect(groundingOf('events', 'toString')).toBeUndefined();
  expect(isGrounding('fuzzy')).toBe(false);
});
