import { expect, test } from 'vitest';
import { toItsEnd } from '../../pipeline/text/to-its-end.ts';

test('all steps are taken, in order, and what the last gives is given', () => {
  const taken: number[] = [];
  function* counting(): Generator<number, string, undefined> {
    for (const step of [1, 2, 3]) {
      taken.push(step);
      yield step;
    }
    return 'done';
  }
  expect(toItsEnd(counting())).toBe('done');
  expect(taken).toEqual([1, 2, 3]);
});
