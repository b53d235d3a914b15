import { expect, test } from 'vitest';
import { yearsInBrackets } from '../../../pipeline/extract/instruments/years-in-brackets.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const rows = (text: string): unknown[] => rowsOf(yearsInBrackets(indexOf(text)), 'instruments');

test('the year behind a text is that of its adoption', () => {
  expect(rows('They follow the Lisbon Declaration (2020) and the Ports Act (2022).')).toEqual([
    { name: 'Lisbon Declaration', adopted_on: '2020' },
    { name: 'Ports Act', adopted_on: '2022' },
  ]);
});

test.each([
  'They follow the Lisbon Declaration (2020-2024).',
  'They follow the Lisbon Plan 2030 (2022).',
  'They follow the Lisbon Declaration (as of 2020).',
])('but no other years: %s', (text) => {
  expect(rows(text)).toEqual([]);
});

test('so is a day there', () => {
  expect(rows('They follow Harbour Resolution 56/183 (21 May 2001) and others.')).toEqual([
    { name: 'Harbour Resolution 56/183', adopted_on: '2001-05-21' },
  ]);
});
