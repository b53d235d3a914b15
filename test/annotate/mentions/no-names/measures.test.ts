import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  'The port reported EBITDA of $4 million in FY2024.',
  'Adjusted EBITDA rose by 8 per cent.',
  'The ARPU of the port fell in Q3 FY25.',
  'In FY 2023-24, the port took 300 boats. Tolls reached $4 million in FY25.',
  'It cost 5 million US Dollars as a G2C project.',
])('a measure, money and a year of accounts are no names: %s', (text) => {
  expect(names(text)).toEqual([]);
});

it('letters for a body are a name', () => {
  expect(names('The NPS said that tolls rose.')).toEqual(['organization: NPS']);
});
