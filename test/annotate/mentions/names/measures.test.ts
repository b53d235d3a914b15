import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  'The port reported EBITDA of $4 million in FY2024.',
  'Adjusted EBITDA rose by 8 per cent.',
  'The ARPU of the port fell in Q3 FY25.',
  'In FY 2023-24, the port took 300 boats. Tolls reached $4 million in FY25.',
])('a measure and a year of accounts are no names: %s', (text) => {
  expect(names(text)).toEqual([]);
});

it('letters for a body are a name', () => {
  expect(names('The NPS said that tolls rose.')).toEqual(['organization: NPS']);
});

it('what states do with computers is no service', () => {
  const text = 'They build an e-Government services platform and eGovernment services in May.';
  expect(names(text).filter((name) => name.startsWith('service'))).toEqual([]);
});

it('neither a field of work nor a bare head behind brackets is a name', () => {
  expect(names('It will boost Information and Communications Technology skills in May.')).toEqual([]);
  expect(
    names('QPAIS (Quay Port Information Service) App is new.').filter((name) => name.endsWith(': App')),
  ).toEqual([]);
});

it('a matter by which one system is called, and money', () => {
  expect(names('The eProcurement system, run by the port, is new.')).toContain('service: eProcurement');
  expect(names('It cost 5 million US Dollars as a G2C project.')).toEqual([]);
});
