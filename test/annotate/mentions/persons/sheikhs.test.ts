import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it('a sheikh with one name is called so', () => {
  expect(names('Prime Minister Sheikh Omara will open the fair.')).toEqual(['person: Sheikh Omara']);
});

it('but not one with a longer name', () => {
  const text = 'Sheikh Khalid bin Omar Meli came. Sheikh Khalid spoke.';
  expect(names(text)).toEqual(['person: Khalid bin Omar Meli', 'person: Khalid']);
});
