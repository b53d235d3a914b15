import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  [
    'The Ministry of Industry and Advanced Technology and Quaywest signed a pact.',
    'Ministry of Industry and Advanced Technology',
    'Quaywest',
  ],
])('a ministry and who is named beside it are two: %s', (text, ministry, partner) => {
  const found = names(text);
  expect(found).toContain(`organization: ${ministry}`);
  expect(found).toContain(`organization: ${partner}`);
});

it('two bodies are two where the article names one of them by itself', () => {
  const found = names(
    'They run the networks of T-Quay and Vodafone. Vodafone grew. Vodafone sold a boat to T-Quay.',
  );
  expect(found).toContain('organization: T-Quay');
  expect(found.filter((name) => name.includes(' and '))).toEqual([]);
});

it('the fields of one are one name', () => {
  expect(names('The Ministry of Youth and Sports and Culture signed a pact.')).toContain(
    'organization: Ministry of Youth and Sports and Culture',
  );
});

it.each([
  [
    'The Ministry of ICT and Quayside Technologies signed a pact.',
    'Ministry of ICT',
    'Quayside Technologies',
  ],
  ['The Ministry and the World Bank signed a pact.', undefined, 'World Bank'],
])(
  'a firm, or who has a name behind a noun that only points, is none of its fields: %s',
  (text, ministry, partner) => {
    const found = names(text);
    expect(found).toContain(`organization: ${partner}`);
    expect(found.filter((name) => name.includes(' and '))).toEqual([]);
    if (ministry !== undefined) expect(found).toContain(`organization: ${ministry}`);
  },
);

it('nor are its technologies a firm', () => {
  expect(names('The Ministry of Communications and Digital Technologies said so.')).toContain(
    'organization: Ministry of Communications and Digital Technologies',
  );
});
