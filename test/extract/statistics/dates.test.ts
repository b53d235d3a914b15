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

it.each([
  ['In the first half of 2025, it took 20,000 forms worth $5,000.', ['2025-01/2025-06', '2025-01/2025-06']],
  ['Ferry calls averaged 43 a day in the first half of 2025.', ['2025-01/2025-06']],
  ['Between 2014 and 2023, 40 ports were closed.', ['2014/2023']],
  ['Between 2014 and 2023, the number of ports went from 20 to 34.', [undefined, undefined]],
])('the period that opens a sentence is of its figures: %s', (text, expected) => {
  const rows = rowsOf(statisticCandidates(indexOf(text)), 'statistics');
  expect(rows.map(({ period }) => period)).toEqual(expected);
});

it.each([
  ['The port took 20,000 forms worth $5,000 in 2024.', ['2024', '2024']],
  ['The port has 40 boats and 30 ships in 2024.', ['2024', '2024']],
  ['The port had 40 boats in 2023 and 30 ships in 2024.', ['2023', '2024']],
  ['For 2026, the port expects revenue of $5 million.', ['2026']],
])('a date behind two figures of one object is of both: %s', (text, expected) => {
  expect(dates(text)).toEqual(expected);
});

it.each([
  ['In June, the port took 300 boats.', '2024-06'],
  ['The port took 300 boats on 3 May.', '2024-05-03'],
  ['The port took 300 boats last month.', undefined],
  ['The port took 300 boats on Monday.', undefined],
])('the day of publication tells the year of a month, and of nothing else: %s', (text, expected) => {
  const candidates = statisticCandidates(indexOf(text, '2024-07-19'));
  expect(candidates.map(({ fields }) => fields['as_of']?.value)).toEqual([expected]);
  expect(candidates[0]?.fields['as_of']?.yearFrom).toBe(expected && 'published');
});

it.each([
  [
    'Traffic in the first quarter of 2024 fell by 3% to $4 million.',
    ['Traffic 2024-01/2024-03', 'Traffic 2024-01/2024-03'],
  ],
  ['In the first quarter of 2024 port calls fell by 3%.', ['port calls 2024-01/2024-03']],
  ['Boat fares as at the end of May 2024 fell by 3%.', ['Boat fares 2024-05']],
  [
    'The number of boats in 2023 was 40,000, up from 30,000 in 2022.',
    ['number of boats 2023', 'number of boats 2022'],
  ],
  ['The budget for 2024 rose to $4 million from $3 million.', ['budget 2024', 'budget ']],
  // When they were sold, and another time than that of the figure.
  ['Boats sold in 2024 fell by 3%.', ['Boats ']],
  ['The share of boats in May 2024 may reach 40% by 2030.', ['share of boats 2030']],
])('a date directly before the verb is of the figures behind it: %s', (text, expected) => {
  const rows = rowsOf(statisticCandidates(indexOf(text)), 'statistics');
  const said = rows.map(({ indicator, period, as_of }) => [indicator, period ?? as_of ?? ''].join(' '));
  expect(said).toEqual(expected);
});
