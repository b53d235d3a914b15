import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chronoDates, findCalendarDates } from '../../../pipeline/annotate/dates/calendar-dates.ts';
import { plainDate } from '../../../pipeline/annotate/dates/plain-dates.ts';

it.each([
  ['12 March 2024', { date: { year: 2024, month: 3, day: 12 } }],
  ['12 March, 1987', { date: { year: 1987, month: 3, day: 12 } }],
  ['March 12', { date: { month: 3, day: 12 } }],
  ['Sept. 9, 1998', { date: { year: 1998, month: 9, day: 9 } }],
  ['2024-03-12', { date: { year: 2024, month: 3, day: 12 } }],
  ['29 February', { date: { month: 2, day: 29 } }],
  [
    '12 to 14 March 2024',
    { date: { year: 2024, month: 3, day: 12 }, until: { year: 2024, month: 3, day: 14 } },
  ],
  ['June 3-7', { date: { month: 6, day: 3 }, until: { month: 6, day: 7 } }],
])('"%s" is plain', (words, stated) => {
  expect(plainDate(`It opened on ${words}.`, 0)).toEqual({ start: 13, end: 13 + words.length, ...stated });
});

it.each([
  ['Friday, 12 March', 'a day of the week'],
  ['10 a.m. on 12 March', 'a time of day'],
  ['12 March at 10:30', 'a time of day behind it'],
  ['12 March to 4 April', 'the other end of a range'],
  ['28 February until 4 April', 'the other end of a range'],
  ['in May 12', 'what may be a number'],
  ['12 March, 20', 'a number'],
  ['1.12 March', 'a larger number'],
  ['30 February', 'a month without that day'],
  ['2023-02-29', 'a year without that day'],
  ['12 March EST', 'a time zone'],
  ['May UTC until 1 January', 'the other end of a range, with a time zone between'],
  ['12 Dec.', 'a full stop that may be its own'],
])('"%s" is not plain', (words) => {
  expect(plainDate(words, 0)).toBeUndefined();
});

it('reads a date that a sentence joins to a length of time or to the dash of a report', () => {
  const days = (words: string) => findCalendarDates(settingOf(words)).map(({ date }) => date);
  expect(days('The port closed two weeks before 8 November.')).toEqual([{ month: 11, day: 8 }]);
  expect(days('Orlava, 5 May – A day later the river rose.')).toEqual([{ month: 5, day: 5 }]);
});

const MONTHS = 'January|Feb.|March|Apr|May|JUNE|July|Aug.|Sept|October|NOVEMBER|Dec'.split('|');
const dates = fc
  .record({
    form: fc.constantFrom(
      'D M',
      'D M Y',
      'D M, Y',
      'M D',
      'M D, Y',
      'M D Y',
      'F to D M',
      'F–D M Y',
      'M F-D',
      'M F to D, Y',
    ),
    month: fc.constantFrom(...MONTHS),
    day: fc.integer({ min: 1, max: 31 }),
    first: fc.integer({ min: 1, max: 31 }),
    year: fc.integer({ min: 1000, max: 2999 }),
  })
  .map(({ form, month, day, first, year }) =>
    form.replace(
      /[DMYF]/g,
      (part) => ({ D: String(day), M: month, Y: String(year), F: String(first) })[part] ?? '',
    ),
  );
const iso = fc
  .tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

/** What stands around dates, and what chrono-node joins to them. */
const AROUND = (
  'in|on|to|until|till|through|of|after|before|since|by|and|the|,|.|(|)|–|-|:|"|ships|Orlava|EST|GMT|UTC|Friday|Mon.|weekend|' +
  'this week|next Tuesday|March|May|Dec.|10:30|6 p.m.|7am|9 in the morning|10 o’clock|at night|20|2019|1,500|30 ships|$5|(IPS)|BC|AD|T'
).split('|');
const around = fc.array(fc.constantFrom(...AROUND), { maxLength: 4 }).map((pieces) => pieces.join(' '));

it('is what chrono-node reads there, whatever stands around it', () => {
  fc.assert(
    fc.property(
      around,
      fc.constantFrom('', ' '),
      fc.oneof(dates, iso),
      fc.constantFrom('', ' '),
      around,
      (...parts) => {
        const words = parts.join('');
        const date = plainDate(words, parts[0].length);
        if (date !== undefined) expect(chronoDates(words)).toContainEqual(date);
      },
    ),
    { numRuns: 3000 },
  );
});

function settingOf(words: string) {
  return { words, offset: 0, kinds: ~0, tokens: [], anchor: undefined };
}
