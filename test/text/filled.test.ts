import { expect, test } from 'vitest';
import { filled } from '../../pipeline/text/filled.ts';

test('a list of one value', () => {
  expect(filled(3, false)).toEqual([false, false, false]);
  expect(filled(0, 1)).toEqual([]);
});
