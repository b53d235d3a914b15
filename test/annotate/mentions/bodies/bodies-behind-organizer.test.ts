import { expect, test } from 'vitest';
import { names } from '../mentions-in.ts';

test('what a body is to an event is no part of its name', () => {
  expect(names('Organiser Quay Pay Association counted 900 visitors in Porto.')).toContain(
    'organization: Quay Pay Association',
  );
});

test('other first words are', () => {
  expect(names('Quay Pay Association counted 900 visitors in Porto.')).toContain(
    'organization: Quay Pay Association',
  );
});

test('how a body takes part is no word of its name', () => {
  const text = 'It is organised by the Ports Agency with the Strategic Partnership of Quayside Telecom.';
  expect(names(text)).toContain('organization: Quayside Telecom');
});
