import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it('the mark of a possessive behind the head is no part of a name', () => {
  const text = 'Quay Harbour Union’s 15th Ports Information Conference was held in Porto.';
  expect(names(text)).toContain('organization: Quay Harbour Union');
});

it('nor is what is done with an event in a title', () => {
  const text = 'Opening Dinner of the Inaugural Quay Ports Dialogue Officiated by Prime Minister Ana Silva';
  expect(names(text)).toContain('event: Inaugural Quay Ports Dialogue');
});
