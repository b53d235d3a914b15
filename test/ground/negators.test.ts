import { describe, expect, it } from 'vitest';
import { negates } from '../../pipeline/ground/negators.ts';

describe('negates', () => {
  it.each([
    'not',
    'Never',
    'WITHOUT',
    'scarcely',
    "didn't",
    'didn’t',
    'didn`t',
    'n\u00adot',
    'ｎｏｔ',
    'no one',
  ])('sees %s', (words) => {
    expect(negates(`They ${words} came`)).toBe(true);
  });

  it.each(['not only', 'not just', 'another', 'knots', 'nobler', 'without-ness', 'say'])(
    'sees none in %s',
    (words) => {
      expect(negates(`They ${words} came`)).toBe(false);
    },
  );
});
