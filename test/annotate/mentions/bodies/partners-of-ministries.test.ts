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

it('the fields of one are one name', () => {
  expect(names('The Ministry of Youth and Sports and Culture signed a pact.')).toContain(
    'organization: Ministry of Youth and Sports and Culture',
  );
});
