import { expect, it } from 'vitest';
import { memoized } from '../../pipeline/text/memoized.ts';

it('asks once for each word', () => {
  const asked: string[] = [];
  const lengthOf = memoized((word) => {
    asked.push(word);
    return word.length;
  });
  expect(['quay', 'port', 'quay'].map(lengthOf)).toEqual([4, 4, 4]);
  expect(asked).toEqual(['quay', 'port']);
});

it('stays right when it has met more words than it keeps', () => {
  const doubled = memoized((word) => word + word);
  for (let word = 0; word < 120_000; word++) doubled(`q${word}`);
  expect(doubled('q1')).toBe('q1q1');
});
