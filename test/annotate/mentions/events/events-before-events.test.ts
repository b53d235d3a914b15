import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it('an event that prepares another is not that event', () => {
  const text =
    'The Pre-Summit for the Quay Ports Summit opened. They met at a plan for the Quay Ports Summit.';
  expect(names(text)).toEqual(['event: Pre-Summit for the Quay Ports Summit', 'event: Quay Ports Summit']);
});

it('a conclave on a partnership is an event', () => {
  expect(names('They came to the 17th Quay Bank Conclave on Growth Partnership.')).toEqual([
    'event: 17th Quay Bank Conclave on Growth Partnership',
  ]);
});
