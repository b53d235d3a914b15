import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it('a name ends before those whom it is for', () => {
  const text = 'Porto hosts the Winter Port Data Week for African officials in May.';
  expect(names(text)).toContain('event: Winter Port Data Week');
});

it('but not before a name that has them', () => {
  const text = 'Porto hosts the Conference of African Ministers in May.';
  expect(names(text)).toContain('event: Conference of African Ministers');
});
