import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

const HEADLINE = 'UN Agency Chief Urges Faster Action on Digital Divide\n\n';

it('what a headline alone writes with capitals is no service', () => {
  expect(names(`${HEADLINE}She spoke.`)).not.toContain('service: Digital Divide');
});
