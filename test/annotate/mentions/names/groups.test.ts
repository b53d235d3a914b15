import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each(['The ICT Ministers met in Porto.', 'Delegates from 40 African Countries met in Porto.'])(
  'persons or countries with capitals are no body: %s',
  (text) => {
    expect(names(text)).toEqual(['place: Porto']);
  },
);

it('a body of them is one', () => {
  expect(names('The Council of Ministers met in Porto.')).toContain('organization: Council of Ministers');
});

it.each([
  'The Court met in Porto.',
  'Commission officials met in Porto.',
  'The Private Sector met in Porto.',
  'Firms of FinTech met in Porto.',
  'It was created by African leaders in Porto.',
  'It follows the 11 Action Lines laid out in Porto.',
])('nor is a noun for any body: %s', (text) => {
  expect(names(text)).toEqual(['place: Porto']);
});

it('but it may stand for a longer name', () => {
  const text = 'The Harbour Commission met in Porto. Commission officials came.';
  expect(names(text)).toContain('organization: Commission');
});

it('nor is what somebody is behind the name', () => {
  const text = 'Ms. Ana Silva (Team Associate) and Omar Khalil met in Porto.';
  expect(names(text).some((name) => name.startsWith('organization'))).toBe(false);
});

it('nor is a field before its letters, nor whose ministers meet', () => {
  expect(names('It takes Information and Communication and Technology (ICT) for a key.')).not.toContain(
    'organization: Communication and Technology',
  );
  expect(names('The Commonwealth ICT ministers met in Porto.')).toEqual(['place: Porto']);
});

it('nor are several officers, nor an office with what is led', () => {
  expect(names('The Commissioners for Ports and Trade met in Porto.')).toEqual(['place: Porto']);
  expect(names('The Chiefs Committee on Ports met in Porto.')).toContain(
    'organization: Chiefs Committee on Ports',
  );
});

it('nor are several fields of work, nor a party that any land has', () => {
  expect(names('He works for Public Security & Identity in Porto.')).toEqual(['place: Porto']);
  expect(names('The Main Opposition Party met in Porto.')).toEqual(['place: Porto']);
});
