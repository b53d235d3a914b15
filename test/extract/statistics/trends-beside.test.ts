import { expect, it } from 'vitest';
import { statisticCandidates } from '../../../pipeline/extract/statistics.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const trends = (text: string) =>
  rowsOf(statisticCandidates(indexOf(text)), 'statistics').map(({ value, trend }) => [value, trend]);

it.each([
  ['behind it', 'Fares saw a 57 per cent jump.', [[57, 'up']]],
  ['before a count of what a firm has', 'The bank added 10,689 customers in May.', [[10689, 'up']]],
  ['that lost them', 'The line lost more than 3 million users.', [[3000000, 'down']]],
])('a figure is by how much something changed by the word %s', (_where, text, expected) => {
  expect(trends(text)).toEqual(expected);
});

it.each([
  ['is said by somebody', 'She added 40 users have left.', [[40, undefined]]],
  ['is what was built', 'The port added 40 berths.', [[40, undefined]]],
])('but not where it %s', (_what, text, expected) => {
  expect(trends(text)).toEqual(expected);
});
