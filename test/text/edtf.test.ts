import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  compareEdtf,
  datePrecision,
  dateWordsIn,
  edtfOf,
  edtfParts,
  intervalEnds,
  isCalendarDate,
  monthNumber,
  withYear,
} from '../../pipeline/text/edtf.ts';
import { processorTimeSince } from '../processor-time.ts';

describe('single dates', () => {
  it('accepts only dates of the calendar', () => {
    for (const date of ['2025', '2025-11', '2025-11-17', '2024-02-29'])
      expect(isCalendarDate(date)).toBe(true);
    for (const date of [
      '2025-02-29',
      '2025-13',
      '2025-00',
      '2025-11-31',
      'XXXX-11-17',
      '202X',
      '2025-23',
      '',
      'soon',
    ])
      expect(isCalendarDate(date)).toBe(false);
  });

  it('gives the parts that are specified', () => {
    expect(edtfParts('2025-11-17')).toEqual({ year: 2025, month: 11, day: 17 });
    expect(edtfParts('XXXX-11-17')).toEqual({ month: 11, day: 17 });
    expect(edtfParts('202X')).toEqual({});
    expect(edtfParts('2025-11-17/2025-11-28')).toBeUndefined();
  });

  it('knows how exact a date is', () => {
    const precisions = ['20XX', '202X', '2025', '2025-23', '2025-11', 'XXXX-11-17'].map(datePrecision);
    expect(precisions).toEqual(['century', 'decade', 'year', 'season', 'month', 'day']);
    expect(datePrecision('2026/2029')).toBeUndefined();
  });

  it('reads the names of months', () => {
    expect(['November', 'nov', 'SEPT', 'Sep.', 'may'].map(monthNumber)).toEqual([11, 11, 9, 9, 5]);
    expect(monthNumber('Mo')).toBeUndefined();
  });
});

describe('intervals', () => {
  it('gives both ends', () => {
    expect(intervalEnds('2025-11-17/2025-11-28')).toEqual({ start: '2025-11-17', end: '2025-11-28' });
    expect(intervalEnds('2025-11-17')).toBeUndefined();
  });

  it('fills in a year, also over its turn', () => {
    expect(withYear('XXXX-11-17', 2025)).toBe('2025-11-17');
    expect(withYear('XXXX-11-17/XXXX-11-28', 2025)).toBe('2025-11-17/2025-11-28');
    expect(withYear('XXXX-12-28/XXXX-01-03', 2025)).toBe('2025-12-28/2026-01-03');
    expect(withYear('2024-05', 2025)).toBe('2024-05');
    expect(withYear('XXXX-02-29', 2025)).toBeUndefined();
  });
});

test('dates sort by their beginning, the coarser first', () => {
  const sorted = ['2024-12-31', '2025', '2025-01/2025-03', '2025-01', '2025-01-01', '2025-11'];
  expect(sorted.toReversed().toSorted(compareEdtf)).toEqual(sorted);
});

describe('dateWordsIn', () => {
  const stated: readonly [string, readonly string[]][] = [
    ['November 17 to 28', ['XXXX-11-17', 'XXXX-11-28']],
    ['17–28 November 2025', ['2025-11-17', '2025-11-28']],
    ['26 September – 14 October 2022', ['2022-09-26', '2022-10-14']],
    ['from 28 December to 3 January 2026', ['2025-12-28', '2026-01-03']],
    ['Monday 2 June to Friday 6 June 2025', ['2025-06-02', '2025-06-06']],
    ['2, 3 and 5 May', ['XXXX-05-02', 'XXXX-05-03', 'XXXX-05-05']],
    ['the 3rd of May', ['XXXX-05-03']],
    ['Sept. 5, 2019', ['2019-09-05']],
    ['JULY 2019', ['2019-07']],
    ['the period 2026–2029', ['2026', '2029']],
    ['2026-29', ['2026', '2029']],
    ['2025-11', ['2025-11']],
    ['on 2025-11-17', ['2025-11-17']],
    ['17/11/2025', ['2025-11-17']],
    ['7/8/2025', ['2025']],
  ];
  test.each(stated)('%s', (words, dates) => {
    expect(dateWordsIn(words).map(edtfOf)).toEqual(dates);
  });

  test.each([
    '2,025 people',
    '$2025',
    'the 1990s',
    'it may rain',
    'they march on',
    'last year',
    '20251117',
    '2025%',
  ])('nothing in: %s', (words) => {
    expect(dateWordsIn(words)).toEqual([]);
  });

  it('keeps a thousand apart from a day of the month', () => {
    expect(dateWordsIn('in March 2,500 delegates')).toEqual([{ month: 3 }]);
  });

  it('reads back every day that it is given', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(dateWordsIn(`on ${iso}, in Baku`).map(edtfOf)).toEqual([iso]);
        expect(isCalendarDate(iso)).toBe(true);
      }),
    );
  });

  it('takes linear time on hostile input', () => {
    const started = process.cpuUsage();
    for (const unit of ['1', '1 ', '12-', 'May 1, ', '1, ', '2025–', '1 to '])
      dateWordsIn(unit.repeat(100_000));
    expect(processorTimeSince(started)).toBeLessThan(5000);
  });
});
