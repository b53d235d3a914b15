import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  [
    'Immigration, Refugees and Citizenship Canada said it would.',
    'Immigration, Refugees and Citizenship Canada',
  ],
  ['Employment and Social Development Canada runs the portal.', 'Employment and Social Development Canada'],
  [
    'Innovation, Science and Economic Development Canada (ISED) said so.',
    'Innovation, Science and Economic Development Canada',
  ],
])('a body is called by its fields and a country: %s', (text, name) => {
  expect(names(text)).toContain(`organization: ${name}`);
});

it('but firms are not', () => {
  expect(names('Quaysoft, Norsk Data and Zolvan Canada said so.').join()).not.toContain(' and ');
});
