import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  ['They fined Quayside Ltd 5 million euros.', 'organization: Quayside Ltd'],
  ['They gave the Ports Bank 5 million euros.', 'organization: Ports Bank'],
  ['They met at Lyceum School 12 in Porto.', 'organization: Lyceum School 12'],
])('a number is part of a name, and an amount is none: %s', (text, expected) => {
  expect(names(text)).toContain(expected);
});

it.each([
  [
    'The bank runs the Automated System for Harbour Data (ASHADA).',
    'service: Automated System for Harbour Data',
  ],
  ['The Land Registry for Ports is new.', 'service: Land Registry for Ports'],
  ['The Quay Payment System for Kenya is new.', 'service: Quay Payment System'],
])('a system may say what it is for: %s', (text, expected) => {
  expect(names(text)).toContain(expected);
});
