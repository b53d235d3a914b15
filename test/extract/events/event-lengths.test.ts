import { expect, it, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import { groundAll } from '../../../pipeline/ground/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';

/** A Monday. */
const PUBLISHED = '2024-05-06';

/** The values that the gate lets through of a column of events. */
function values(text: string, column: 'start' | 'end'): unknown[] {
  const article = articleOf(text, PUBLISHED);
  const { facts } = groundAll(article, extract(annotate(article)));
  const all = facts.flatMap(({ table, fields }) => (table === 'events' ? [fields[column]?.value] : []));
  return [...new Set(all.filter((value) => value !== undefined))];
}

test.each([
  ['a name', 'The three-day Harbour Summit opened on Monday.'],
  [
    'words that point at it',
    'The Harbour Summit opened on Monday. Pilots praised the three-day meeting, a summit.',
  ],
  [
    'words that point at it by its kind',
    'The Harbour Summit opened on Monday. The three-day summit is large.',
  ],
])('the last day is counted from the first by a length before %s', (_where, text) => {
  expect(values(text, 'end')).toEqual(['2024-05-08']);
});

it('the first day is counted from the last', () => {
  expect(values('The four-day Harbour Summit ends on 9 May 2024.', 'start')).toEqual(['2024-05-06']);
});

test.each([
  ['nothing says when it begins', 'The three-day Harbour Summit was large.'],
  ['two lengths are told', 'The three-day Harbour Summit opened on Monday. The two-day summit is large.'],
  ['something else lasts so long', 'The Harbour Summit opened on Monday after a three-day storm.'],
])('no day is counted where %s', (_why, text) => {
  expect(values(text, 'end')).toEqual([]);
});

it('what is told is not counted again', () => {
  const text = 'The three-day Harbour Summit opened on Monday. The summit ends on 9 May 2024.';
  expect(values(text, 'end')).toEqual(['2024-05-09']);
});

test.each([
  'The Harbour Summit opened on Monday. The summit will last three days.',
  'They wait for the Harbour Summit, which opens on Monday and lasts for three days.',
])('the last day is counted from the first by how long it lasts: %s', (text) => {
  expect(values(text, 'end')).toEqual(['2024-05-08']);
});

it('the length of something else is none of the event', () => {
  expect(values('The Harbour Summit opened on Monday. The storm lasted three days.', 'end')).toEqual([]);
});
