import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it('a body in quotation marks stands behind its form, which is no name', () => {
  expect(
    names('They met the State Enterprise "Quay Post" and the Public Institution “Harbour Agency” in May.'),
  ).toEqual(['organization: Quay Post', 'organization: Harbour Agency']);
});

it.each([['The state enterprise "will never work", they said.']])('but not behind any: %s', (text) => {
  expect(names(text)).not.toContain('organization: Quay Post');
});
