import { expect, it } from 'vitest';
import { adoptionCandidates } from '../../../../pipeline/extract/instruments/adoptions/index.ts';
import { indexOf, rowsOf } from '../../candidates.ts';

const parties = (text: string): unknown[] =>
  rowsOf(adoptionCandidates(indexOf(text, '2024-05-06')), 'instruments').flatMap(
    (row) => row['parties'] ?? [],
  );

it.each([
  [
    'before the verb',
    'Ana Silva, Secretary-General of the World Ports Union, and Tom Reed, CEO of Quayside Ltd, signed the Lisbon Pact.',
    ['World Ports Union', 'Quayside Ltd'],
  ],
  [
    'behind it, and not those who look on',
    "The Lisbon Pact was signed by Kenya's Minister of Ports Ana Silva and Mali's envoy Tom Reed in the presence of the President of Portugal.",
    ['Kenya', 'Mali'],
  ],
  [
    'by the words for their people',
    'Kenya and Mali met. The Kenyan Minister of Ports, Ana Silva, and her Malian counterpart signed the Lisbon Pact.',
    ['Kenya', 'Mali'],
  ],
  [
    'by one office of several',
    'Kenya and Mali met. The Kenyan and Malian prime ministers signed the Lisbon Pact.',
    ['Kenya', 'Mali'],
  ],
  [
    'by how many they are',
    'Kenya and Mali met. The Lisbon Pact was signed by the two governments.',
    ['Kenya', 'Mali'],
  ],
  [
    'and not for what they lead besides',
    'Ana Silva, Chair of the World Ports Union (Director of the Quay Agency), signed the Lisbon Pact.',
    ['World Ports Union'],
  ],
  ['without a name of theirs', 'The head of the World Bank signed the Lisbon Pact.', ['World Bank']],
])('those sign for a party who hold its offices: %s', (_how, text, expected) => {
  expect(parties(text)).toEqual(expected);
});

it.each([
  'The Minister of Ports of Kenya read the Lisbon Pact.',
  'The Minister of Ports said in Mali that the envoy of Kenya came and Ana Silva signed the Lisbon Pact.',
  'Kenya, Togo and Mali met. The two countries signed the Lisbon Pact.',
])('not those who do not sign, or nobody knows: %s', (text) => {
  expect(parties(text)).toEqual([]);
});
