import { expect, it } from 'vitest';
import { names, pointers } from '../mentions-in.ts';

const NAMED = 'The Summit opened with the 2nd Quay Economic Forum.';

it('the words of a name point at it, in small letters', () => {
  const text = `${NAMED} The economic forum drew 300 pilots.`;
  expect(pointers(text)).toContain('The economic forum → 2nd Quay Economic Forum');
  expect(names(text)).not.toContain('event: economic forum');
});

it('with another word they point at something else', () => {
  expect(pointers(`${NAMED} The security forum drew 300 pilots.`)).not.toContain(
    'The security forum → 2nd Quay Economic Forum',
  );
});

it('the first of its kind is another one', () => {
  const text = 'The first ports conference took place in Rio in 2005. The 4th Ports Conference was in Porto.';
  expect(pointers(text)).toEqual([]);
});
