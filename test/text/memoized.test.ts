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

it('remembers that there is nothing', () => {
  const asked: string[] = [];
  const lengthOfLong = memoized((word) => {
    asked.push(word);
    return word.length > 4 ? word.length : null;
  });
  expect(['quay', 'harbour', 'quay'].map(lengthOfLong)).toEqual([null, 7, null]);
  expect(asked).toEqual(['quay', 'harbour']);
});

it('stays right when it has met more words than it keeps', () => {
  const doubled = memoized((word) => word + word);
  for (let word = 0; word < 120_000; word++) doubled(`q${word}`);
  expect(doubled('q1')).toBe('q1q1');
});

it('keeps the words that it is asked for again and again, however many others it meets', () => {
  let asked = 0;
  const lengthOf = memoized((word) => {
    if (word === 'quay') asked++;
    return word.length;
  });
  for (let word = 0; word < 120_000; word++) {
    lengthOf(`q${word}`);
    if (word % 10_000 === 0) lengthOf('quay');
  }
  expect(asked).toBe(1);
});
