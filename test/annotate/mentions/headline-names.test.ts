import { expect, it } from 'vitest';
import { names } from './mentions-in.ts';

const HEADLINE = 'UN Agency Chief Urges Faster Action on Digital Divide\n\n';

it('what a headline alone writes with capitals is no service', () => {
  expect(names(`${HEADLINE}She spoke.`)).not.toContain('service: Digital Divide');
});

it.each([
  [
    '"X." at the end of a sentence is the network',
    'Ana Silva said so in a post on X. It was late.',
    'service: X',
  ],
])('%s', (_what, text, name) => {
  expect(names(text)).toContain(name);
});

it('the end of a name behind a hyphen is no name of the same kind', () => {
  expect(names('They launched a digital ID card. They spoke of the Pak-ID app.')).not.toContain(
    'service: ID',
  );
});
