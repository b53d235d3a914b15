import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it('each name is asked by itself: those beside what is none stay', () => {
  const text = 'The Quay Ministry and the Private Sector met in Porto on EBITDA.';
  expect(names(text)).toEqual(['organization: Quay Ministry', 'place: Porto']);
});
