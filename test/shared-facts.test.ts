import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../pipeline/contract/fact.ts';
import { factSharing } from '../pipeline/shared-facts.ts';

const receipt = { start: 4, end: 14, quote: 'Port Sudan', prefix: 'At ', suffix: ' on Monday' };
const city = { value: 'Port Sudan', entity: { table: 'places', key: 'Port Sudan' }, receipts: [receipt] };
const facts = JSON.stringify([
  {
    article: 'article/a',
    table: 'events',
    fields: { city },
    engine: 'rules@1',
    rule: 'event-held',
    score: 0.9,
  },
  {
    article: 'article/a',
    table: 'places',
    fields: { name: city },
    engine: 'rules@1',
    rule: 'named',
    score: 0.8,
  },
]);

function parsed(json: string): Fact[] {
  return JSON.parse(json);
}

test('facts stay what they are, and equal parts of those of an article are one', () => {
  const [held, named] = factSharing()(parsed(facts));
  expect([held, named]).toEqual(parsed(facts));
  expect(held?.fields['city']).toBe(named?.fields['name']);
});

test('a field that differs in anything is one of its own, and shares the receipt', () => {
  const inferred = facts.replace('"entity"', '"yearFrom":"published","entity"');
  const [held, named] = factSharing()(parsed(inferred));
  expect([held, named]).toEqual(parsed(inferred));
  expect(held?.fields['city']).not.toBe(named?.fields['name']);
  expect(held?.fields['city']?.receipts[0]).toBe(named?.fields['name']?.receipts[0]);
});

test('whatever facts there are, they stay what they are', () => {
  const text = fc.constantFrom('', 'a', 'b', '1');
  const place = fc.record({
    start: fc.nat(2),
    end: fc.nat(2),
    quote: text,
    prefix: text,
    suffix: text,
  });
  const field = fc.record(
    {
      value: fc.oneof(text, fc.nat(2), fc.boolean()),
      receipts: fc.array(place, { maxLength: 3 }),
      entity: fc.record({ table: fc.constantFrom('places' as const, 'events' as const), key: text }),
      yearFrom: fc.constantFrom('edition' as const, 'published' as const),
    },
    { requiredKeys: ['value', 'receipts'] },
  );
  const fact = fc.record({
    article: text,
    table: fc.constantFrom('places' as const, 'statistics' as const),
    fields: fc.dictionary(fc.constantFrom('name', 'value', 'place'), field),
    engine: text,
    rule: text,
    score: fc.double({ noNaN: true, min: 0, max: 1 }),
  });
  const shared = factSharing();
  fc.assert(
    fc.property(fc.array(fact), (some) => {
      expect(shared(some)).toEqual(some);
    }),
  );
});
