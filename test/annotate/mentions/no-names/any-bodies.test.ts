import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  'The Private Sector met in Porto.',
  'It was created by African leaders in Porto.',
  'The Main Opposition Party met in Porto.',
  'The Board of Directors met in Porto.',
])('what there is everywhere is no body: %s', (text) => {
  expect(names(text)).toEqual(['place: Porto']);
});

it('nor is what somebody is, behind the name', () => {
  const text = 'Ms. Ana Silva (Team Associate) and Omar Khalil met in Porto.';
  expect(names(text).some((name) => name.startsWith('organization'))).toBe(false);
});

it('the parties, and a partnership of any state with any firm, are nobody', () => {
  expect(names('The Parties met in Porto.')).toEqual(['place: Porto']);
  expect(names('It entered a 25-Year Public Private Partnership in Porto.')).toEqual(['place: Porto']);
});

it('heads of state are nobody in particular', () => {
  expect(names('It was adopted by African Heads of States in Porto.')).toEqual(['place: Porto']);
});
