import { expect, it } from 'vitest';
import { statisticCandidates } from '../../../../pipeline/extract/statistics.ts';
import { indexOf, rowsOf } from '../../candidates.ts';

const indicators = (text: string) =>
  rowsOf(statisticCandidates(indexOf(text)), 'statistics').map(({ indicator }) => indicator);

it.each([
  ['The port has 40 boats and ships in Porto.', 'boats and ships'],
  [
    'The card is held by 3 million citizens and permanent residents.',
    'card held by citizens and permanent residents',
  ],
  ['They trained 900 teachers and school leaders.', 'teachers and school leaders'],
])('a figure is said of both nouns: %s', (text, expected) => {
  expect(indicators(text)).toEqual([expected]);
});

it.each([
  ['They hired 400 sailors and plans to open a port.', 'sailors'],
  ['They hired 400 sailors and the engineers.', 'sailors'],
  ['The bank has 400 boats and money.', 'boats'],
])('a figure is of the first noun only: %s', (text, expected) => {
  expect(indicators(text)).toEqual([expected]);
});

it.each([
  ['PQA accounts for 40 per cent of sales.', 'sales'],
  ['Ferries account for 40 per cent of sales.', 'Ferries account for sales'],
  ['The accounts for 2024 show a loss of $4 million.', 'loss'],
])('a part of something is of it where a body has it: %s', (text, expected) => {
  expect(indicators(text)).toEqual([expected]);
});
