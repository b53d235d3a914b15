import { expect, it } from 'vitest';
import { asVenue } from '../../../../pipeline/annotate/mentions/names/venues.ts';
import { names } from '../mentions-in.ts';
import { lineBlocks, tokenize } from '../../../../pipeline/annotate/tokens.ts';
import type { TaggedName } from '../../../../pipeline/annotate/tagger/index.ts';

/** What the last two words before the full stop become. */
function typeOf(text: string, type: TaggedName['type']): TaggedName['type'] {
  const { tokens } = tokenize(text, lineBlocks(text));
  const endToken = tokens.length - 1;
  return asVenue(tokens, { firstToken: endToken - 2, endToken, type, endsSentence: false }).type;
}

it.each([
  ['They met at the Quay Resort.', 'event'],
  ['They met at WPU Headquarters.', 'organization'],
  ['They met at the Congress Centre.', 'organization'],
] as const)('a house is a place: %s', (text, type) => {
  expect(typeOf(text, type)).toBe('place');
});

it.each([
  ['They met at the Data Centre.', 'organization'],
  ['They met the Quay Hotel.', 'organization'],
  ['They met at the Quay Summit.', 'event'],
  ['They met the Chief of Posts at Defence Headquarters.', 'organization'],
  ['They spoke of WPU Headquarters.', 'organization'],
] as const)('but not what acts, or gathers people: %s', (text, type) => {
  expect(typeOf(text, type)).toBe(type);
});

it('a palace is a place, whatever meets there', () => {
  const text = 'They met in the Palace of the Parliament.';
  const { tokens } = tokenize(text, lineBlocks(text));
  const parliament = { firstToken: 7, endToken: 8, type: 'organization', endsSentence: false } as const;
  expect(asVenue(tokens, parliament)).toMatchObject({ firstToken: 4, endToken: 8, type: 'place' });
  const houses = 'They met in the Chamber of the Parliament.';
  expect(asVenue(tokenize(houses, lineBlocks(houses)).tokens, parliament)).toEqual(parliament);
});

it('a house whose name begins before an "and" is one', () => {
  expect(names('It was held at the Quay Beach and Golf Resort in Porto.')).not.toContain(
    'organization: Golf Resort',
  );
});
