import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  "Quaymalto's technologies are used in Kenya.",
  'Quaymalto said it will supply the cards.',
  'Quaymalto, a leading provider of cards, spoke.',
  'Quaymalto, which makes cards, spoke.',
])('what has what only firms have is one: %s', (text) => {
  expect(names(text)).toContain('organization: Quaymalto');
});

it.each(['Khalil said it will rain.', 'Ana Quaymalto came. Quaymalto said it will rain.'])(
  'who has a name of persons is none: %s',
  (text) => {
    expect(names(text).some((name) => name.startsWith('organization'))).toBe(false);
  },
);

it('between two bodies of a list is a third', () => {
  const text = 'They met the World Bank, Quaymalto, the African Union and others.';
  expect(names(text)).toContain('organization: Quaymalto');
});

it('who signs an agreement by one unknown word is one', () => {
  expect(names('Quaymalto signed an agreement with the port.')).toContain('organization: Quaymalto');
});
