import { describe, expect, it } from 'vitest';
import { names } from './mentions-in.ts';

describe('a name goes on over the words that belong to it', () => {
  it.each([
    [
      'in the name of a region',
      'They met at the Conference on Ports of Latin America and the Caribbean today.',
      'event: Conference on Ports of Latin America and the Caribbean',
    ],
    [
      'in the name of a country',
      'President Ana Silva of São Tomé and Príncipe came.',
      'place: São Tomé and Príncipe',
    ],
    [
      'where brackets give the capitals of all of it',
      'They asked the Union of Ports and the Coast (UPC) for help.',
      'organization: Union of Ports and the Coast',
    ],
    ['in an address', 'The portal Quay.pt is free.', 'service: Quay.pt'],
    [
      'and behind the "for" of an event',
      'They spoke at the Ports for All Summit in Lisbon.',
      'event: Ports for All Summit',
    ],
  ])('%s', (_where, text, expected) => {
    expect(names(text)).toContain(expected);
  });

  it('not where two things are named', () => {
    expect(names('They asked the World Bank and the African Union (AU) for help.')).toEqual([
      'organization: World Bank',
      'organization: African Union',
      'organization: AU',
    ]);
  });
});
