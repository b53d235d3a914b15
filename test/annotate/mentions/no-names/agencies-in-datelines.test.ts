import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it('who tells the news is no body of them', () => {
  expect(names('PORTO, May 3 (Reuters) – The World Bank gave a loan.')).not.toContain(
    'organization: Reuters',
  );
});

it('but a body that somebody speaks of is', () => {
  expect(names('They asked the agency (Reuters) – in vain – for help.')).toContain('organization: Reuters');
});
