import { expect, test } from 'vitest';
import { withSupportedTypes } from '../../../pipeline/extract/support/index.ts';
import { takenFor } from './taken-for.ts';

test.each([
  ['page', 'The Quay Agency wrote on its PortTalk page on Friday.'],
  ['account', "A statement appeared in the agency's PortTalk account."],
  ['posts', 'They saw her PortTalk posts.'],
])('where something is written on a service it is not spoken of: %s', (_, text) => {
  const { entities, mentions } = withSupportedTypes(takenFor('service', 'PortTalk', text));
  expect(mentions.map(({ type }) => type)).toEqual(['other']);
  expect(entities.map(({ type }) => type)).toEqual(['service']);
});

test('a service with something else behind it is spoken of', () => {
  const { mentions } = withSupportedTypes(takenFor('service', 'PortTalk', 'The PortTalk app is free.'));
  expect(mentions.map(({ type }) => type)).toEqual(['service']);
});

test.each(['Google Play', 'App Store', 'Apple Store'])(
  'nor is the shop in which an app is to be had: %s',
  (name) => {
    const text = `The app has a 4.5 rating on ${name} in Togo.`;
    expect(withSupportedTypes(takenFor('service', name, text)).entities.map(({ type }) => type)).toEqual([
      'other',
    ]);
  },
);

test('a medium is spoken of unless something was written on it', () => {
  const typeOf = (text: string) =>
    withSupportedTypes(takenFor('service', 'Facebook', text)).entities[0]?.type;
  expect(typeOf('The minister wrote on Facebook that tolls rose.')).toBe('other');
  expect(typeOf('Facebook has many users.')).toBe('service');
});
