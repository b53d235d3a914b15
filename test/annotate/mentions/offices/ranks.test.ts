import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  ['is no part of it', 'Retired Maj Gen Hafeezur Rehman said that it rained.', ['person: Hafeezur Rehman']],
  ['with full stops', 'Lt. Gen. Hafeezur Rehman said that it rained.', ['person: Hafeezur Rehman']],
  ['with letters behind it', 'Brig Omar Khalil CBE said that it rained.', ['person: Omar Khalil']],
  ['before a family name alone', 'Col Rehman met Brig Khalil.', ['person: Rehman', 'person: Khalil']],
  ['of the police', 'They met Pol Col Omar Khalil.', ['person: Omar Khalil']],
  [
    'with a form of address of two words',
    'Tan Sri Ana Lim met the Rt Hon Omar Khalil KC.',
    ['person: Ana Lim', 'person: Omar Khalil'],
  ],
  ['with an honour', 'They met His Excellency Prithvirajsingh Melidor.', ['person: Prithvirajsingh Melidor']],
  ['but not of a given name with a hyphen', 'They met Maj-Britt Khalil.', ['person: Maj-Britt Khalil']],
  ['but a name may be the same word', 'John Major said that it rained.', ['person: John Major']],
])('a rank before a name %s', (_what, text, expected) => {
  expect(names(text)).toEqual(expected);
});
