import { describe, expect, it } from 'vitest';
import { statisticCandidates } from '../../pipeline/extract/statistics.ts';
import { indexOf, rowsOf } from './candidates.ts';

const statistics = (text: string) => rowsOf(statisticCandidates(indexOf(text)), 'statistics');

describe('a figure', () => {
  it('is said of what was counted', () => {
    expect(statistics('Tidal University has 12 regional offices.')).toEqual([
      {
        indicator: 'regional offices',
        value: 12,
        comparator: '=',
        unit: 'offices',
        subject: 'Tidal University',
      },
    ]);
  });

  it('as the subject of a clause is said with the clause', () => {
    expect(statistics('More than two million people have no passport.')).toEqual([
      { indicator: 'people have no passport', value: 2_000_000, comparator: '>', unit: 'people' },
    ]);
  });

  it('joined to its noun by a hyphen is said of the noun alone', () => {
    expect(statistics('It has a 275-horsepower marine engine.')).toMatchObject([
      { indicator: 'horsepower marine engine', value: 275 },
    ]);
  });

  it('has its place', () => {
    expect(statistics('About 40 percent of households in Kenya have a berth.')).toMatchObject([
      { value: 40, comparator: '≈', unit: 'percent', place: 'Kenya' },
    ]);
  });

  it('has its year where the sentence has only one', () => {
    expect(statistics('The bank gave 300 loans in 2023.')).toMatchObject([{ value: 300, as_of: '2023' }]);
    expect(statistics('The bank gave 300 loans in 2023 and more in 2024.')[0]).not.toHaveProperty('as_of');
  });

  it('has no year where the words give one end of a time', () => {
    expect(statistics('The bank gave 300 loans since 2023.')[0]).not.toHaveProperty('as_of');
  });

  it('is said of a bare number by what it is the number of', () => {
    expect(statistics('The number of its active users has exceeded 11 million.')).toEqual([
      { indicator: 'active users', value: 11_000_000, comparator: '>', unit: 'users' },
    ]);
  });

  it('is said of the noun before an aside', () => {
    expect(statistics('The share, counting ships and boats, had reached 96.4 per cent.')).toMatchObject([
      { indicator: 'share', value: 96.4, unit: 'percent' },
    ]);
  });

  it('is said of the verb where money has no noun', () => {
    expect(statistics('Portugal contributed EUR 31 million through the bank.')).toMatchObject([
      { indicator: 'contributed', value: 31_000_000, unit: 'EUR' },
    ]);
  });

  it.each([
    ['who only says it', 'Tidal University said that 12 regional offices are open.'],
    ['where it comes from', 'According to Tidal University, 12 regional offices are open.'],
    ['whose data it is', 'By Tidal University data, it has 12 regional offices.'],
  ])('is not about %s', (_what, text) => {
    expect(statistics(text)[0]).not.toHaveProperty('subject');
  });

  it('may be a range', () => {
    expect(statistics('Between 10 and 20 ships arrived.')).toMatchObject([
      { value_min: 10, value_max: 20, unit: 'ships' },
    ]);
  });
});

describe('no figure', () => {
  it.each([
    ['counts nothing', 'The answer was 42.'],
    ['is a small number in words of nothing named', 'There are two examples.'],
    ['is a year', 'They met in 2023.'],
    ['is small and counts nothing', 'The number of users rose to 42.'],
    ['is one of anything', 'The WPO brings ports under one roof.'],
  ])('%s', (_what, text) => {
    expect(statistics(text)).toEqual([]);
  });
});
