import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each(['The ICT Ministers met in Porto.', 'Delegates from 40 African Countries met in Porto.'])(
  'persons or countries with capitals are no body: %s',
  (text) => {
    expect(names(text)).toEqual(['place: Porto']);
  },
);

it('a body of them is one', () => {
  expect(names('The Council of Ministers met in Porto.')).toContain('organization: Council of Ministers');
});
