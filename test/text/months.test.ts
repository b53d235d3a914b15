import { expect, it } from 'vitest';
import { monthNumber } from '../../pipeline/text/months.ts';

it('reads the names of months', () => {
  expect(['November', 'nov', 'SEPT', 'Sep.', 'may'].map(monthNumber)).toEqual([11, 11, 9, 9, 5]);
  expect(monthNumber('Mo')).toBeUndefined();
});
