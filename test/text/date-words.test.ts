import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dateWordsIn } from '../../pipeline/text/date-words.ts';
import { edtfOf, isCalendarDate } from '../../pipeline/text/edtf.ts';
import { processorTimeSince } from '../processor-time.ts';

describe('dateWordsIn', () => {
  const stated: readonly [string, readonly string[]][] = [
    ['November 17 to 28', ['XXXX-11-17', 'XXXX-11-28']],
    ['the 17th to the 28th of November 2025', ['2025-11-17', '2025-11-28']],
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
