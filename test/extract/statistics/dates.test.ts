import { expect, it } from 'vitest';
import { statisticCandidates } from '../../../pipeline/extract/statistics.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const dates = (text: string) =>
  rowsOf(statisticCandidates(indexOf(text)), 'statistics').map(({ as_of }) => as_of);

it.each([
  ['In 2024, 13 ports were open, compared with 8 a year earlier.', ['2024', undefined]],
  ['At the end of 2024, there were 410 ports, far from the goal of 498.', ['2024', undefined]],
])('the date that opens a sentence is not of another time: %s', (text, expected) => {
  expect(dates(text)).toEqual(expected);
});
