import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it('a body may be for a list of fields', () => {
  expect(
    names('The Ministry of Digital Development, Innovations and Aerospace Industry of Kenya met.'),
  ).toEqual([
    'organization: Ministry of Digital Development, Innovations and Aerospace Industry',
    'place: Kenya',
  ]);
});

it('a comma may stand before the last of them', () => {
  expect(names('The Ministry of Information, Communications, and Technology met in May.')).toEqual([
    'organization: Ministry of Information, Communications, and Technology',
  ]);
});

it('a policy may be one of them', () => {
  expect(names('The Ministry of Research, Innovation and Digital Policy met.')).toEqual([
    'organization: Ministry of Research, Innovation and Digital Policy',
  ]);
});

it.each([
  ['The Ministry of Health, Kenya Airways and Safaricom agreed.', 'organization: Kenya Airways'],
  ['He met the Ministry of Ports and the Bank of Porto.', 'organization: Bank of Porto'],
])('another body beside it is none of its fields: %s', (text, other) => {
  expect(names(text)).toContain(other);
});

it('two fields of a ministry are one name, but not a ministry and another body', () => {
  expect(names('The Ministry of Port Affairs and General Administration met in May.')).toEqual([
    'organization: Ministry of Port Affairs and General Administration',
  ]);
  expect(names('The Ministry of Rural Development and Local Government met in May.')).toEqual([
    'organization: Ministry of Rural Development and Local Government',
  ]);
});

it('the last field of a list may be local government', () => {
  expect(names('The Ministry of Housing, Communities and Local Government met in May.')).toEqual([
    'organization: Ministry of Housing, Communities and Local Government',
  ]);
});
