import { expect, it } from 'vitest';
import { names, things } from '../mentions-in.ts';

it('letters in brackets tell the text that another one is about', () => {
  const text = 'They read the Implementing Guidelines for the Quay Data Management Framework (DMF) in May.';
  expect(things(text)).toContainEqual(['Quay Data Management Framework', 'DMF']);
});

it('but not where they are those of all', () => {
  const text = 'They read the Guidelines for the Quay Framework (GQF) in May.';
  expect(names(text)).toContain('instrument: Guidelines for the Quay Framework');
});
