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
