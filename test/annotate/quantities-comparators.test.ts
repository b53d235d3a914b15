import { describe, expect, test } from 'vitest';
import { comparatorAround, comparatorIn } from '../../pipeline/lexicon/comparators.ts';

/** The words of the comparator that belongs to the number written in the text. */
function wordsOf(text: string, number: string): string | undefined {
  const start = text.indexOf(number);
  const found = comparatorAround(text, start, start + number.length);
  return found && text.slice(found.start, found.end);
}

describe('the comparator of a number', () => {
  test('is the longest phrase beside it', () => {
    expect(wordsOf('no more than 40 seats', '40')).toBe('no more than');
    expect(wordsOf('in the region of 40 seats', '40')).toBe('in the region of');
    expect(wordsOf('40 seats or fewer', '40')).toBe('or fewer');
    expect(wordsOf('40 seats', '40')).toBeUndefined();
  });

  test('may have articles, "another" and a currency before the number', () => {
    expect(wordsOf('about another 40 seats', '40')).toBe('about');
    expect(wordsOf('more than a thousand', 'thousand')).toBe('more than');
    expect(wordsOf('up to HK$ 40', '40')).toBe('up to');
    expect(wordsOf('bringing its total base up to 40', '40')).toBeUndefined();
  });

  test('is not of a thing with an amount, nor of what a goal is', () => {
    expect(wordsOf('built under a €40 contract', '40')).toBeUndefined();
    expect(wordsOf('it cost under €40', '40')).toBe('under');
    expect(wordsOf('it exceeds the 40 per cent target', '40')).toBeUndefined();
    expect(wordsOf('it exceeds 40 per cent', '40')).toBe('exceeds');
    expect(wordsOf('a dispute over 40 million cards', '40 million')).toBeUndefined();
    expect(wordsOf('it paid over 40 million', '40 million')).toBe('over');
    expect(wordsOf('a jump over the 40 million of May', '40 million')).toBeUndefined();
    expect(wordsOf('if the price increases over 40 million', '40 million')).toBe('over');
  });

  test('is not taken across a comma, another word or another number', () => {
    expect(wordsOf('no more than that, 40 seats', '40')).toBeUndefined();
    expect(wordsOf('more than 30 rows and 40 seats', '40')).toBeUndefined();
    expect(wordsOf('40 seats or more than 50 chairs', '40')).toBeUndefined();
    expect(wordsOf('40 towns and over 30 firms', '40')).toBeUndefined();
    expect(wordsOf('40 people, at least 5 of them clerks', '40')).toBeUndefined();
    expect(wordsOf('aged 40 and over.', '40')).toBe('and over');
  });
});

test('comparatorIn judges the words on both sides', () => {
  expect(comparatorIn('at least ', ' seats')).toBe('≥');
  expect(comparatorIn('', ' years or younger')).toBe('≤');
  expect(comparatorIn('the ', ' seats')).toBe('=');
});
