import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  ['They fined Quayside Ltd 5 million euros.', 'organization: Quayside Ltd'],
  ['They gave the Ports Bank 5 million euros.', 'organization: Ports Bank'],
  ['They met at Lyceum School 12 in Porto.', 'organization: Lyceum School 12'],
])('a number is part of a name, and an amount is none: %s', (text, expected) => {
  expect(names(text)).toContain(expected);
});
