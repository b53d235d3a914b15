import { describe, expect, it } from 'vitest';
import { candidateIn, verdictOn } from './candidates.ts';

const compared = (text: string, comparator: string, words: string, number = '60') =>
  verdictOn(
    text,
    candidateIn(text, 'events', { countries: [60, number], countries_comparator: [comparator, words] }),
  );
const REJECTED = 'countries_comparator: comparator-not-in-words';

describe('a comparator is kept', () => {
  it.each([
    ['>', 'from more than 60 countries', 'more than'],
    ['>', 'from more\u00a0than 60 countries', 'more\u00a0than'],
    ['>', 'from mo\u00adre than 60 countries', 'mo\u00adre than'],
    ['>', 'from more\nthan 60 countries', 'more\nthan'],
    ['≈', 'from about 60 nations', 'about 60'],
    ['≤', 'from up to 60 nations', 'up to'],
    ['≥', 'at least 60 nations', 'at least'],
    ['≥', 'from 60 or more nations', 'or more'],
    ['<', 'fewer than 60 nations', 'fewer than'],
    ['≤', 'no more than 60 nations', 'no more than'],
    ['=', 'from 60 nations', '60'],
    ['=', 'more than 20 people and 60 nations', '60'],
    ['=', 'They wanted more than that. 60 nations came.', '60'],
  ])('%s from "%s"', (comparator, text, words) => {
    expect(compared(text, comparator, words)).toBe('kept');
  });
});

describe('a comparator is rejected', () => {
  it.each([
    ['>', 'from about 60 nations', 'about'],
    ['<', 'from more than 60 nations', 'more than'],
    ['≥', 'from more than 60 nations', 'more than'],
    ['=', 'from more than 60 nations', '60'],
    ['=', 'from mo\u00adre than 60 nations', '60'],
    ['=', 'from 60 or more nations', '60'],
    ['=', 'from more than just 60 nations', '60'],
    ['>', 'from 60 nations', '60'],
    ['>', 'more than 20 people and 60 nations', 'more than'],
    ['>', 'more than ever. More than 60 nations', 'more than'],
  ])('%s from "%s"', (comparator, text, words) => {
    expect(compared(text, comparator, words)).toBe(REJECTED);
  });

  it('without a number', () => {
    const text = 'more than 60 nations';
    expect(verdictOn(text, candidateIn(text, 'events', { countries_comparator: ['>', 'more than'] }))).toBe(
      REJECTED,
    );
  });
});

describe('a number whose words compare', () => {
  it('needs its comparator', () => {
    const text = 'from more than 60 nations';
    expect(verdictOn(text, candidateIn(text, 'events', { countries: [60, '60'] }))).toBe(REJECTED);
  });
});
