import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  [
    'where the second goes on',
    'A report of the Quay Department of Ports’s Office of Safety came.',
    ['organization: Quay Department of Ports', 'organization: Office of Safety'],
  ],
  [
    'of a country',
    'He works for Israel’s Quaysafe Systems in Porto.',
    ['place: Israel', 'organization: Quaysafe Systems', 'place: Porto'],
  ],
  [
    'by a word for any',
    'It is held by the Government’s Department of Port Affairs and Trade.',
    ['organization: Department of Port Affairs and Trade'],
  ],
])('a body is parted from its owner %s', (_where, text, expected) => {
  expect(names(text)).toEqual(expected);
});

it('but not where it is called so', () => {
  const text = 'The Harbour Commission met. The National Harbour Commission for Women’s Affairs met.';
  expect(names(text)).toContain('organization: National Harbour Commission for Women’s Affairs');
});

it('a text has not for its name whose it is by a word that may be of any', () => {
  expect(names('It rests on the Region’s Port Agenda 2025 and others.')).toContain(
    'instrument: Port Agenda 2025',
  );
});
