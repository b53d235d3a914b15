import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  ['The director of XQAN Pedro Costa spoke.', ['organization: XQAN', 'person: Pedro Costa']],
  [
    'The director of the Institute of Ports of XQAN Pedro Costa spoke.',
    ['organization: Institute of Ports', 'organization: XQAN', 'person: Pedro Costa'],
  ],
])('letters between an office and its holder are a body: %s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

it('and those of a field of work are none', () => {
  expect(names('The Minister of ICT Pedro Costa spoke.')).toEqual(['person: Pedro Costa']);
});
