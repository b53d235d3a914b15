import { expect, it } from 'vitest';
import { dayAfter, daysStated } from '../../pipeline/text/days.ts';

it.each([
  ['three-day', 3],
  ['Four days', 4],
  ['5-day', 5],
  ['two-day-long', 2],
  ['one-day', 1],
  ['ten-week', undefined],
  ['three', undefined],
  ['45-day', undefined],
])('"%s" says %s', (words, days) => {
  expect(daysStated(words)).toBe(days);
});

it('counts days over the end of a month and a year', () => {
  expect(dayAfter('2024-02-28', 2)).toBe('2024-03-01');
  expect(dayAfter('2024-01-01', -1)).toBe('2023-12-31');
  expect(dayAfter('2024-01', 1)).toBeUndefined();
});
