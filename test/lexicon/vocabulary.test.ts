import { expect, test } from 'vitest';
import { SCHEMAS } from '../../pipeline/contract/tables.ts';
import { termWords } from '../../pipeline/lexicon/vocabulary.ts';

const TERM_VALUES = Object.entries(SCHEMAS).flatMap(([table, { properties }]) =>
  Object.entries(properties)
    .filter(([, property]) => property['x-column'].ground === 'term')
    .flatMap(([field, property]) =>
      (property.enum ?? [])
        .filter((value) => value !== null)
        .map((value): [string, string, string] => [table, field, value]),
    ),
);

test('columns with terms exist', () => {
  expect(new Set(TERM_VALUES.map(([table, field]) => `${table}.${field}`))).toEqual(
    new Set(['organizations.kind', 'events.kind', 'instruments.kind', 'relations.predicate']),
  );
});

test.each(TERM_VALUES)(
  '%s.%s %s has words, in lower case and without outer spaces',
  (table, field, value) => {
    const words = termWords(table, field, value) ?? [];
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(word).toBe(word.trim().toLowerCase());
    expect(new Set(words).size).toBe(words.length);
  },
);

test('an unknown table, field or value has none', () => {
  expect(termWords('places', 'kind', 'city')).toBeUndefined();
  expect(termWords('events', 'kind', 'banquet')).toBeUndefined();
  expect(termWords('events', 'kind', 'constructor')).toBeUndefined();
});
