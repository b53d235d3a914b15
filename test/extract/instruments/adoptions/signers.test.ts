import { expect, test } from 'vitest';
import { adoptionCandidates } from '../../../../pipeline/extract/instruments/adoptions/index.ts';
import { indexOf, rowsOf } from '../../candidates.ts';

const parties = (text: string): unknown[] =>
  rowsOf(adoptionCandidates(indexOf(text, '2024-05-06')), 'instruments').flatMap(
    (row) => row['parties'] ?? [],
  );

test.each([
  [
    'two',
    'The World Bank (WB) and the government of Kenya on Friday signed the Lisbon Pact.',
    ['Kenya', 'World Bank'],
  ],
  [
    'more, with what they are',
    "The Port Agency, the Danish operator Quayside Ltd, the World Bank's partner Mali and the World Ports Union have jointly signed the Lisbon Pact.",
    ['World Ports Union', 'Mali', 'Quayside Ltd', 'Port Agency'],
  ],
  [
    'behind where it was',
    'In Kenya, the World Bank and Mali signed the Lisbon Pact.',
    ['Mali', 'World Bank'],
  ],
  [
    'where a body is of a country',
    'The Ministry of Ports of Kenya and the World Bank on Friday signed the Lisbon Pact.',
    ['World Bank', 'Ministry of Ports'],
  ],
  ['between commas', "Kenya's largest bank, Quayside Ltd, signed the Lisbon Pact.", ['Quayside Ltd']],
  ['behind who says so', 'He said that Kenya and Mali signed the Lisbon Pact.', ['Mali', 'Kenya']],
])('who signed stands before the verb: %s', (_how, text, expected) => {
  expect(parties(text)).toEqual(expected);
});

test('those that are named of many states signed', () => {
  const text =
    'Signed in Porto by seven Heads of State including Kenya and Mali and later endorsed, the Lisbon Pact is new.';
  expect(parties(text)).toEqual(['Kenya', 'Mali']);
  expect(
    parties('Signed in Porto by seven firms including friends of Mali, the Lisbon Pact is new.'),
  ).toEqual([]);
});

test.each([
  ['with how', 'The Lisbon Pact was signed in an online signing ceremony by Kenya and the World Bank.'],
  ['where it begins the sentence', 'Signed in Porto by Kenya and the World Bank, the Lisbon Pact is new.'],
])('who signed stands behind the verb: %s', (_how, text) => {
  expect(parties(text)).toEqual(['Kenya', 'World Bank']);
});

test.each([
  ['whose friend signs', 'The friend of the World Bank signed the Lisbon Pact.'],
  ['behind a verb', 'They asked the World Bank and Mali signed the Lisbon Pact.'],
  ['with people among them', 'Ana Silva and the World Bank signed the Lisbon Pact.'],
  ['who adopt', 'Kenya and Mali adopted the Lisbon Pact.'],
])('not those %s', (_who, text) => {
  expect(parties(text)).toEqual([]);
});
