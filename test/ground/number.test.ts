import { describe, expect, it } from 'vitest';
import { candidateIn, factOf, verdictOn } from './candidates.ts';

const value = (text: string, claimed: number, ...words: string[]) =>
  verdictOn(text, candidateIn(text, 'statistics', { value: [claimed, ...words] }));

describe('a number is kept', () => {
  it.each([
    ['with thousands', 'It drew 2,500 people.', 2500, '2,500'],
    ['with a scale word', 'It drew 2.5 billion people.', 2.5e9, '2.5 billion'],
    ['in words', 'Some say twenty-five came.', 25, 'twenty-five'],
    ['with a short scale', 'It cost $1.2bn.', 1.2e9, '1.2bn'],
    ['in millions of what is counted', 'The number of users rose to 12.5m.', 12.5e6, '12.5m'],
    ['over a soft hyphen', 'It drew 2.5 bil\u00adlion people.', 2.5e9, '2.5 bil\u00adlion'],
    ['over a thin space', 'It drew 2\u202f500 people.', 2500, '2\u202f500'],
    ['out of a longer span', 'It drew 2,500 people in all.', 2500, 'drew 2,500 people'],
    ['after a dash without spaces', 'slow growth—25 countries', 25, '25'],
    ['below zero', 'It was −5 degrees.', -5, '−5'],
    ['where a movement ends', 'It rose from 5 to 10 percent.', 10, '10'],
    ['where it is set beside one of another year', 'It rose from 5 in 2019 to 12 in 2024.', 12, '12'],
    ['where a share is what something rose by', 'It rose by a third to 320 million.', 1 / 3, 'a third'],
    ['behind the year of another', 'It rose from 5 at the end of May 2019 to 12 in 2024.', 12, '12'],
    ['given to so many', 'It paid 38 billion to 97,000 families.', 97_000, '97,000'],
    ['beside another', 'It drew 2,500 people from 160 countries.', 160, '160'],
  ])('%s', (_how, text, claimed, words) => {
    expect(value(text, claimed, words)).toBe('kept');
  });

  it('as the end of a range', () => {
    const text = 'It needs between 5 and 10 million euros.';
    const range = candidateIn(text, 'statistics', {
      value_min: [5e6, '5 and 10 million'],
      value_max: [1e7, '5 and 10 million'],
    });
    expect(verdictOn(text, range)).toBe('kept');
  });
});

describe('a number is rejected', () => {
  it.each([
    ['another digit', 'It drew 2,500 people.', 2900, '2,500'],
    ['cut at the left', 'It drew 2,500 people.', 500, '500'],
    ['cut at the right', 'It drew 2,500 people.', 2, '2'],
    ['cut inside digits', 'It drew 2500 people.', 25, '25'],
    ['without its scale', 'It drew 2.5 billion people.', 2.5, '2.5'],
    ['cut before its scale', 'It drew 2.5 billion people.', 2.5e9, '2.5'],
    ['cut at the point', 'It drew 2.5 billion people.', 5e9, '5 billion'],
    ['without a word', 'It drew twenty-five people.', 20, 'twenty'],
    ['without a hundred', 'It drew two hundred people.', 2, 'two'],
    ['without its sign', 'It was −5 degrees.', 5, '5'],
    ['without its fraction', 'It drew 2½ times more.', 2, '2'],
    ['out of a name', 'the G20 summit', 20, '20'],
    ['out of a time', 'at 10:30 today', 30, '30'],
    ['ambiguous', 'It drew 25 of 40 people.', 25, '25 of 40'],
    ['one end of a range', 'between 5 and 10 million euros', 1e7, '10 million'],
    ['one end of a range with a dash', 'some 5–10 million euros', 1e7, '10 million'],
    ['one end of a range without "from"', 'some 5 to 10 million euros', 1e7, '10 million'],
    ['one end of a range without the scale they share', 'between 5 and 10 million euros', 5, '5'],
  ])('%s', (_what, text, claimed, words) => {
    expect(value(text, claimed, words)).toBe('value: number-not-in-words');
  });

  it('when the ends of a range are changed round', () => {
    const text = 'It needs between 5 and 10 million euros.';
    const range = candidateIn(text, 'statistics', { value_min: [1e7, '5 and 10 million'] });
    expect(verdictOn(text, range)).toBe('value_min: number-not-in-words');
  });

  it('when one end of a range is taken for the other', () => {
    const text = 'It needs between 5 and 10 million euros.';
    const end = candidateIn(text, 'statistics', { value_min: [1e7, '10 million'] });
    expect(verdictOn(text, end)).toBe('value_min: number-not-in-words');
  });

  it('when the words deny it', () => {
    expect(value('It drew not 25 people but 30.', 25, '25')).toBe('value: negation-differs');
  });

  it('when its words compare and the candidate does not', () => {
    expect(value('It drew more than 25 people.', 25, '25')).toBe('comparator: comparator-not-in-words');
  });
});

it('narrows the receipt to the number', () => {
  const text = 'It drew 2,500 people in all.';
  const fact = factOf(text, candidateIn(text, 'statistics', { value: [2500, 'drew 2,500 people'] }));
  expect(fact.fields['value']?.receipts).toMatchObject([{ start: 8, end: 13, quote: '2,500' }]);
});
