import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  ['The ministry of Youth and Ports has a plan.', ['organization: ministry of Youth and Ports']],
  [
    'The ministry of Youth, Ports and Trade has a plan.',
    ['organization: ministry of Youth, Ports and Trade'],
  ],
  [
    'They met with the ministry of Health and Ana Lopes.',
    ['organization: ministry of Health', 'person: Ana Lopes'],
  ],
])('a ministry of which only the fields have capitals is one body: %s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

it('that of a country is called by its country', () => {
  expect(names('They met with the ministry of Kenya.')).toEqual(['place: Kenya']);
});
