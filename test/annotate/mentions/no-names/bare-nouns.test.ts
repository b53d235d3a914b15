import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each(['The Court met in Porto.', 'Commission officials met in Porto.'])(
  'a noun for any body is none: %s',
  (text) => {
    expect(names(text)).toEqual(['place: Porto']);
  },
);

it('but it may stand for a longer name, where only one has it', () => {
  const text = 'The Harbour Commission met in Porto. Commission officials came.';
  expect(names(text)).toContain('organization: Commission');
  expect(names(`The Tariff Commission came. ${text}`)).not.toContain('organization: Commission');
});
