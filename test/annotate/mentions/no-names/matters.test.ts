import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it('what states do with computers is no service', () => {
  const text = 'They build an e-Government services platform and eGovernment services in May.';
  expect(names(text).filter((name) => name.startsWith('service'))).toEqual([]);
});

it('but it is where one system is called by it', () => {
  expect(names('The eProcurement system, run by the port, is new.')).toContain('service: eProcurement');
});

it('a bare head behind brackets is no name', () => {
  const text = 'QPAIS (Quay Port Information Service) App is new.';
  expect(names(text).filter((name) => name.endsWith(': App'))).toEqual([]);
});

it('nor are letters of which there are many', () => {
  const text = 'It will be added to the Quay ID mobile app, in which they keep their ID cards.';
  expect(names(text)).toContain('service: Quay ID');
  expect(names(text)).not.toContain('service: ID');
});

it('nor is what a platform is', () => {
  expect(names('The Harbour Alliance is a Public-Private platform in Togo.')).toEqual([
    'organization: Harbour Alliance',
    'place: Togo',
  ]);
});

it('a disease is no portal', () => {
  expect(names('They opened the COVID-19 vaccination portal in May.')).not.toContain('service: COVID-19');
});

it('what is traded or taught by computer is no service of its own', () => {
  expect(names('They spoke of eGovernment, eTourism and eHealth.').join()).not.toContain('service: eTourism');
});
