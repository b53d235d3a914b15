import { describe, expect, it } from 'vitest';
import { candidateIn, verdictOn } from './candidates.ts';
import type { FieldOf } from './candidates.ts';

const event = (
  text: string,
  field: 'start' | 'end',
  yearFrom: 'edition' | 'published' | undefined,
  ...claim: FieldOf
) =>
  verdictOn(
    text,
    candidateIn(text, 'events', { [field]: yearFrom === undefined ? claim : { claim, yearFrom } }),
  );
const period = (text: string, value: string, ...words: string[]) =>
  verdictOn(text, candidateIn(text, 'statistics', { period: [value, ...words] }));
const adopted = (text: string, value: string, ...words: string[]) =>
  verdictOn(text, candidateIn(text, 'instruments', { adopted_on: [value, ...words] }));

describe('a date is kept', () => {
  it.each([
    ['2027-03-04', 'It was signed on 4 March 2027.', '4 March 2027'],
    ['2027-03-04', 'It was signed on March 4th, 2027.', 'March 4th, 2027'],
    ['2027-03', 'It was signed in March 2027.', 'March 2027'],
    ['2027-03', 'It was signed in Mar\u00adch 2027.', 'Mar\u00adch 2027'],
    ['2027', 'It was signed in 2027.', '2027'],
    ['2027-03-04', 'It was signed on 2027-03-04.', '2027-03-04'],
  ])('%s from "%s"', (value, text, words) => {
    expect(adopted(text, value, words)).toBe('kept');
  });

  it('from a day and a year apart', () => {
    expect(adopted('In 2027, on 4 March, it was signed.', '2027-03-04', '4 March', '2027')).toBe('kept');
  });

  it('from either end of a range', () => {
    const text = 'from 28 February to 4 March 2027';
    const words = '28 February to 4 March 2027';
    expect(event(text, 'start', undefined, '2027-02-28', words)).toBe('kept');
    expect(event(text, 'end', undefined, '2027-03-04', words)).toBe('kept');
    expect(
      verdictOn(
        'for 2026–29',
        candidateIn('for 2026–29', 'instruments', { period_end: ['2029', '2026–29'] }),
      ),
    ).toBe('kept');
  });

  it('counted from the other end by how many days it lasts', () => {
    const text = 'The three-day WDU opened on 28 February 2027. It ended on 2 March 2027.';
    expect(event(text, 'end', undefined, '2027-03-02', 'three-day', '28 February 2027')).toBe('kept');
    expect(event(text, 'start', undefined, '2027-02-28', 'three-day', '2 March 2027')).toBe('kept');
    const rejected = 'end: date-not-in-words';
    expect(event(text, 'end', undefined, '2027-03-03', 'three-day', '28 February 2027')).toBe(rejected);
    expect(event(text, 'end', undefined, '2027-03-02', 'three-day')).toBe(rejected);
  });

  it('as a quarter of the year of publication, or of the one before', () => {
    const quarter = (value: string, words: string) =>
      verdictOn(
        words,
        candidateIn(words, 'statistics', { period: { claim: [value, words], yearFrom: 'published' } }),
        '2027-05-03',
      );
    expect(quarter('2027-01/2027-03', 'the first quarter of this year')).toBe('kept');
    expect(quarter('2026-01/2026-03', 'the first quarter of last year')).toBe('kept');
    expect(quarter('2026-01/2026-03', 'the first quarter of this year')).toBe('period: date-not-in-words');
    expect(quarter('2027-04/2027-06', 'the first quarter of this year')).toBe('period: date-not-in-words');
    expect(quarter('2027-01/2027-03', 'the first quarter')).toBe('period: date-not-in-words');
  });

  it('with the year from an edition or from the date of publication', () => {
    const text = 'WDU-27 was held from March 4 to 9.';
    expect(event(text, 'start', 'edition', '2027-03-04', 'March 4 to 9', 'WDU-27')).toBe('kept');
    expect(event(text, 'end', 'edition', '2027-03-09', 'March 4 to 9', 'WDU-27')).toBe('kept');
    expect(event(text, 'end', 'published', '2027-03-09', 'March 4 to 9')).toBe('kept');
    expect(event('It is held this year.', 'start', 'published', '2027', 'this year')).toBe('kept');
  });

  it.each([
    ['2026/2029', 'for 2026–2029', '2026–2029'],
    ['2025-04/2026-03', 'from April 2025 to March 2026', 'April 2025 to March 2026'],
    ['2025/..', 'since 2025', 'since 2025'],
    ['202X', 'in the 2020s', 'the 2020s'],
    ['2025-35', 'in the third quarter of 2025', 'third quarter of 2025'],
    ['2025-07/2025-09', 'in the third quarter of 2025', 'third quarter of 2025'],
    ['2025-01/2025-06', 'in the first half of 2025', 'the first half of 2025'],
  ])('as the period %s from "%s"', (value, text, words) => {
    expect(period(text, value, words)).toBe('kept');
  });
});

describe('a date is rejected', () => {
  const REJECTED = 'adopted_on: date-not-in-words';
  it.each([
    ['another day', '2027-03-05', 'on 4 March 2027', '4 March 2027'],
    ['another month', '2027-05-04', 'on 4 March 2027', '4 March 2027'],
    ['another year', '2028-03-04', 'on 4 March 2027', '4 March 2027'],
    ['a day that is not there', '2027-03-04', 'in March 2027', 'March 2027'],
    ['a month that is not there', '2027-03', 'in 2027', '2027'],
    ['a year that is not there', '2027-03-04', 'on 4 March', '4 March'],
    ['a day cut out of another', '2027-03-04', 'on 14 March 2027', '4 March 2027'],
    ['one of two dates', '2027-03-04', '4 and 9 March 2027', '4 and 9 March 2027'],
    ['a decade for its first year', '2020', 'in the 2020s', '2020s'],
    ['figures in doubt', '2027-03-04', 'on 3/4/2027', '3/4/2027'],
  ])('with %s', (_what, value, text, words) => {
    expect(adopted(text, value, words)).toBe(REJECTED);
  });

  it('with a day of the other month', () => {
    const text = 'from 28 February to 4 March 2027';
    const words = '28 February to 4 March 2027';
    expect(event(text, 'start', undefined, '2027-03-28', words)).toBe('start: date-not-in-words');
    expect(event(text, 'start', undefined, '2027-03-04', words)).toBe('start: date-not-in-words');
    expect(event(text, 'end', undefined, '2027-02-28', words)).toBe('end: date-not-in-words');
  });

  it('with words that state nothing of it', () => {
    expect(adopted('on 4 March 2027 in Orlen', '2027-03-04', '4 March 2027', 'Orlen')).toBe(REJECTED);
    expect(event('It is held in spring.', 'start', 'published', '2027', 'in spring')).toBe(
      'start: date-not-in-words',
    );
  });

  it('with another edition, or with none', () => {
    const text = 'WDU-27 was held from March 4 to 9.';
    expect(event(text, 'start', 'edition', '2025-03-04', 'March 4 to 9', 'WDU-27')).toBe(
      'start: date-not-in-words',
    );
    expect(event(text, 'start', 'edition', '2027-03-04', 'March 4 to 9')).toBe('start: date-not-in-words');
    expect(event(text, 'start', undefined, '2027-03-04', 'March 4 to 9', 'WDU-27')).toBe(
      'start: date-not-in-words',
    );
  });

  it.each([
    ['2026/2028', 'for 2026–2029', '2026–2029'],
    ['2029/2026', 'for 2026–2029', '2026–2029'],
    ['2025/..', 'in 2025', 'in 2025'],
    ['../..', 'since 2025', 'since 2025'],
    ['203X', 'in the 2020s', 'the 2020s'],
    ['2025-34', 'in the third quarter of 2025', 'third quarter of 2025'],
    ['2025-04/2025-06', 'in the third quarter of 2025', 'third quarter of 2025'],
    ['2025-07/2025-09', 'in the third quarter of 2024', 'third quarter of 2024'],
    ['XXXX-03', 'in March', 'March'],
    ['soon', 'very soon', 'soon'],
  ])('as the period %s from "%s"', (value, text, words) => {
    expect(period(text, value, words)).toBe('period: date-not-in-words');
  });
});

describe('an edition', () => {
  const edition = (text: string, value: string, words: string) =>
    verdictOn(text, candidateIn(text, 'events', { edition: [value, words] }));
  it.each([
    ['2027', 'WDU-27 began', 'WDU-27'],
    ['2027', 'WDU‑27 began', 'WDU‑27'],
    ['2027', 'WDU-27 began', '27'],
    ['2027', 'WDU ’27 began', 'WDU ’27'],
    ['2027', 'World Data Meet 2027', '2027'],
    ['2027', 'the 2027 edition', '2027 edition'],
    ['18th', 'the 18th annual forum', '18th annual'],
    ['18th', 'the eighteenth forum', 'eighteenth'],
    ['21st', 'the Twenty-first forum', 'Twenty-first'],
    ['28', 'COP28 began', 'COP28'],
  ])('%s is kept from "%s"', (value, text, words) => {
    expect(edition(text, value, words)).toBe('kept');
  });
  it.each([
    ['2025', 'WDU-27 began', 'WDU-27'],
    ['1927', 'WDU-27 began', 'WDU-27'],
    ['2027', 'some 27 came', '27'],
    ['18th', 'the 118th forum', '18th'],
    ['17th', 'the 18th forum', '18th'],
    ['1st', 'the twenty-first forum', 'twenty-first'],
    ['first', 'the first forum', 'first'],
    ['27', 'COP28 began', 'COP28'],
  ])('%s is rejected from "%s"', (value, text, words) => {
    expect(edition(text, value, words)).toBe('edition: date-not-in-words');
  });
});
