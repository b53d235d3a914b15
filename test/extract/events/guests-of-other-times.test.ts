import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';
import { rowsOf } from '../candidates.ts';

const guests = (text: string): unknown[] => [
  ...new Set(
    rowsOf(extract(annotate(articleOf(text))), 'events').flatMap((row) => row['participants'] ?? []),
  ),
];

test('who came in the last edition did not come to this one', () => {
  expect(
    guests('The Harbour Summit, which attracted 4,000 people in its last edition, opens in May.'),
  ).toEqual([]);
  expect(guests('The Harbour Summit attracted 4,000 people in Porto.')).toEqual([4000]);
});

test('those who came in a year in which it was not held are none of its own', () => {
  const may = 'The Harbour Summit is held from 3 to 5 May 2024. ';
  expect(guests(`${may}The summit attracted 4,000 people in 2021.`)).toEqual([]);
  expect(guests(`${may}The summit attracted 4,000 people in 2024.`)).toEqual([4000]);
});

test('those who came last year did not come to this one', () => {
  expect(guests('Last year the Harbour Summit had 4,000 visitors.')).toEqual([]);
  expect(guests("Beating last year's total, the Harbour Summit had 4,000 visitors.")).toEqual([4000]);
});

test('nor did those who came last year to one that is yet to be held', () => {
  const forum = (year: string) => `The Harbour Forum takes place from 1 to 3 October ${year}. `;
  expect(guests(`${forum('2024')}The forum drew 1,000 people last year.`)).toEqual([]);
  expect(guests(`${forum('2023')}The forum drew 1,000 people last year.`)).toEqual([1000]);
});
