import { expect, it } from 'vitest';
import { names, things } from '../mentions-in.ts';

it.each([
  ['The High-level Panel on Quays met in Porto.', 'organization: High-level Panel on Quays'],
  ['The Open-ended Working Group on Ports met in Porto.', 'organization: Open-ended Working Group on Ports'],
  ['The High-level Meeting on Ports was held in Porto.', 'event: High-level Meeting on Ports'],
])('an adjective with a hyphen begins the name: %s', (text, name) => {
  expect(names(text)).toContain(name);
});

it('but no talks of any level', () => {
  expect(names('High-level talks began in Porto.')).toEqual(['place: Porto']);
});

it('and the name may be shortened to what follows', () => {
  const text = 'The High-level Panel on Quays met in Porto. The Panel on Quays called on ports to join.';
  expect(things(text)).toContainEqual(['High-level Panel on Quays', 'Panel on Quays']);
});
