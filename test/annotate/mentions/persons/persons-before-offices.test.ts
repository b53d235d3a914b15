import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  ['Bocar Ba, CEO of Quayside Ltd, spoke.', 'person: Bocar Ba'],
  ['They met Bocar Ba, a managing director at Quayside Ltd.', 'person: Bocar Ba'],
  ['Also pictured is Cornelius Prior, Chairman of the World Bank.', 'person: Cornelius Prior'],
])('who holds an office is a person, whatever the name looks like: %s', (text, found) => {
  expect(names(text)).toContain(found);
});

it.each([
  ['a body', 'They met the Harbour Union, director of nothing.', 'person: Harbour Union'],
  ['a city', 'In Porto Novo, director of ports Ana Silva spoke.', 'person: Porto Novo'],
  ['one word', 'Orix, CEO of which is Ana Silva, grew.', 'person: Orix'],
])('%s is none', (_what, text, wrong) => {
  expect(names(text)).not.toContain(wrong);
});
