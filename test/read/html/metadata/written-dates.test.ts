import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { machineDate } from '../../../../pipeline/read/html/metadata/machine-dates.ts';
import { writtenDates } from '../../../../pipeline/read/html/metadata/written-dates.ts';
import { isCalendarDate } from '../../../../pipeline/text/edtf.ts';

describe('a written date', () => {
  it.each([
    ['Published 3 June 2024 at noon', 'en', '2024-06-03'],
    ['June 3rd, 2024', 'en', '2024-06-03'],
    ['Mon, 03 Jun 2024 06:00:00 GMT', 'en', '2024-06-03'],
    ['3. Juni 2024', 'de', '2024-06-03'],
    ['3. März 2024, 10:15 Uhr', 'de', '2024-03-03'],
    ['le 1er août 2024', 'fr', '2024-08-01'],
    ['3 de junio de 2024', 'es', '2024-06-03'],
    ['3 de março de 2024', 'pt', '2024-03-03'],
    ['3 giugno 2024', 'it', '2024-06-03'],
    ['3 мая 2024, 10:00', 'ru', '2024-05-03'],
    ['3 maja 2024', 'pl', '2024-05-03'],
    ['3 listopada 2024', 'pl', '2024-11-03'],
    ['3. listopada 2024', 'hr', '2024-10-03'],
    ['2024. június 3.', 'hu', '2024-06-03'],
    ['2024 m. birželio 3 d.', 'lt', '2024-06-03'],
    ['3 Haziran 2024', 'tr', '2024-06-03'],
    ['2024年6月3日', 'ja', '2024-06-03'],
    ['2024년 6월 3일', 'ko', '2024-06-03'],
    ['٣ يونيو ٢٠٢٤', 'ar', '2024-06-03'],
    ['3 มิถุนายน 2567', 'th', '2024-06-03'],
    ['۱۴۰۳/۰۳/۱۴', 'fa', '2024-06-03'],
    ['2024/06/03', '', '2024-06-03'],
    ['03.06.2024', 'de', '2024-06-03'],
    ['03.06.24, 10:15', 'de', '2024-06-03'],
    ['June 2024', 'en', '2024-06'],
  ])('%s (%s) is %s', (words, language, edtf) => {
    expect(writtenDates(words, language)[0]?.edtf).toBe(edtf);
  });

  it('is found in the language of another page too, where no two languages differ', () => {
    expect(writtenDates('3 giugno 2024', 'en')[0]?.edtf).toBe('2024-06-03');
    expect(writtenDates('3 listopada 2024', 'en')).toEqual([]);
  });

  it('in figures has the other order beside it, where both are dates', () => {
    expect(writtenDates('03/04/2024', 'en-US')[0]).toMatchObject({ edtf: '2024-03-04', other: '2024-04-03' });
    expect(writtenDates('03/04/2024', 'en-GB')[0]).toMatchObject({ edtf: '2024-04-03', other: '2024-03-04' });
    expect(writtenDates('13/04/2024', 'en-US')[0]).toMatchObject({ edtf: '2024-04-13' });
  });

  it.each([
    '+49 30 1234 5678',
    'version 1.2.2024.7',
    '10:15',
    '2024',
    'the 3 cranes',
    '1234-5678',
    '30.02.2024',
    'Room 3 may 9999',
  ])('is not %s', (words) => {
    expect(writtenDates(words, 'en')).toEqual([]);
  });

  it('is always one of the calendar, wherever it is found', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'June',
        'mai',
        'März',
        '年',
        '月',
        '日',
        '-',
        '/',
        '.',
        ' ',
        ', ',
        'de ',
        '٣',
        '۱۴۰۳',
        'T',
        ':',
        'Z',
      ),
      fc.integer({ min: 0, max: 3000 }).map(String),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom('', 'en', 'en-US', 'de', 'x'),
        (pieces, language) => {
          const words = pieces.join('');
          for (const { edtf, other, start, end } of writtenDates(words, language)) {
            expect(isCalendarDate(edtf)).toBe(true);
            expect(other === undefined || isCalendarDate(other)).toBe(true);
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(words.length);
          }
          const machine = machineDate(words, language);
          expect(machine === undefined || isCalendarDate(machine.edtf)).toBe(true);
        },
      ),
    );
  });
});
