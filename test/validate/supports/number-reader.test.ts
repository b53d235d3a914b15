import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../pipeline/validate/supports/number-reader.ts';

describe('the numbers that words may say', () => {
  it.each([
    ['₹763 cr', 7_630_000_000],
    ['Rs 2 lakh crore', 2e12],
    ['$3m', 3e6],
  ])('%s', (words, expected) => {
    expect(numbersIn(words)).toContain(expected);
  });
});
