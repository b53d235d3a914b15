import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mention } from '../../../pipeline/contract/annotation.ts';
import { holdsTwoThings } from '../../../pipeline/extract/relations/prospects.ts';

const TYPES = ['person', 'organization', 'place', 'event', 'instrument', 'service', 'other'] as const;

test('an organisation beside another thing is worth a look', () => {
  expect(holdsTwoThings([mention('organization', 0), mention('place', 1)], [])).toBe(true);
});

test('an organisation beside a pronoun for someone is worth a look', () => {
  expect(holdsTwoThings([mention('organization', 0)], [mention('person', 1)])).toBe(true);
});

test('an organisation named twice is not', () => {
  expect(holdsTwoThings([mention('organization', 0), mention('organization', 0)], [])).toBe(false);
});

test('a person and a place are not', () => {
  expect(holdsTwoThings([mention('person', 0), mention('place', 1)], [])).toBe(false);
});

test('what is no thing of its own does not count', () => {
  expect(holdsTwoThings([mention('organization', 0), mention('other', 1)], [])).toBe(false);
  expect(holdsTwoThings([mention('organization', 0), mention('place', 1, true)], [])).toBe(false);
});

test('one look at each mention finds what looking at each pair would', () => {
  const mentions = fc.array(
    fc
      .tuple(fc.constantFrom(...TYPES), fc.nat(3), fc.boolean())
      .map(([type, entity, adjectival]) => mention(type, entity, adjectival)),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(mentions, mentions, (named, pronouns) => {
      const organizations = named.filter(
        (one) => isThing(one) && one.type !== 'person' && one.type !== 'place',
      );
      const things = [...named, ...pronouns].filter(isThing);
      const isPair = organizations.some((one) => things.some((other) => other.entity !== one.entity));
      expect(holdsTwoThings(named, pronouns)).toBe(isPair);
    }),
  );
});

function isThing({ type, adjectival }: Mention): boolean {
  return type !== 'other' && adjectival !== true;
}

function mention(type: Mention['type'], entity: number, adjectival = false): Mention {
  return { type, entity, adjectival, form: 'name', start: 0, end: 1, firstToken: 0, endToken: 1 };
}
