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
