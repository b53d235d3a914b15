import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../pipeline/contract/fact.ts';
import { packedFacts, unpacking } from '../pipeline/packed-facts.ts';

/** Facts that were packed, written, read and unpacked. */
function again(facts: readonly Fact[], unpacked = unpacking()): Fact[] {
  return unpacked(JSON.parse(JSON.stringify(packedFacts(facts))));
}

const receipt = { start: 4, end: 14, quote: 'Port Sudan', prefix: 'At ', suffix: ' on Monday' };
const city = {
  value: 'Port Sudan',
  entity: { table: 'places', key: 'Port Sudan' },
  receipts: [receipt],
} as const;
const held: Fact = {
  article: 'article/a',
  table: 'events',
  fields: { city },
  engine: 'rules@1',
  rule: 'event-held',
  score: 0.9,
};
const named: Fact = { ...held, table: 'places', fields: { name: { ...city } }, rule: 'named', score: 0.8 };

test('facts stay what they are, and equal parts of those of an article are one', () => {
  const facts = again([held, named]);
  expect(facts).toEqual([held, named]);
  expect(facts[0]?.fields['city']).toBe(facts[1]?.fields['name']);
});

test('a field that differs in anything is one of its own, and shares the receipt', () => {
  const inferred: Fact = { ...held, fields: { city: { ...city, yearFrom: 'published' } } };
  const facts = again([inferred, named]);
  expect(facts).toEqual([inferred, named]);
  expect(facts[0]?.fields['city']).not.toBe(facts[1]?.fields['name']);
  expect(facts[0]?.fields['city']?.receipts[0]).toBe(facts[1]?.fields['name']?.receipts[0]);
});

test('a number is no text that looks like it', () => {
  const facts = [1, '1', true, 'true'].map((value) => ({
    ...held,
    fields: { city: { value, receipts: [receipt] } },
  }));
  expect(again(facts)).toEqual(facts);
});

test('whatever facts there are, they stay what they are', () => {
  const text = fc.constantFrom('', 'a', 'b', '1', 'é "😀"\n');
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
    score: fc.double({ noNaN: true, min: 0, max: 1 }).map((score) => score + 0),
  });
  const unpacked = unpacking();
  fc.assert(
    fc.property(fc.array(fact), (facts) => {
      expect(again(facts, unpacked)).toEqual(facts);
    }),
  );
});
