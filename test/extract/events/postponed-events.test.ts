import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';
import { rowsOf } from '../candidates.ts';

const told = (text: string): unknown[] =>
  rowsOf(extract(annotate(articleOf(text, '2024-05-06'))), 'events').flatMap((row) =>
    ['start', 'city'].flatMap((column) => (column in row ? [row[column]] : [])),
  );

test.each([
  [
    'to another city',
    'The Harbour Summit, which was scheduled to be held in Porto in April 2024, was moved to Lisbon.',
    ['Lisbon'],
  ],
  [
    'to another day',
    'The Harbour Summit, scheduled for 3-5 May 2024 in Porto, has been postponed to 3 June 2024.',
    ['2024-06-03'],
  ],
])('an event that was put off %s has no longer what was planned', (_where, text, expected) => {
  expect([...new Set(told(text))]).toEqual(expected);
});

test('what it became is told', () => {
  const text =
    'The Harbour Summit, originally planned for May 2024, was held in Porto in June 2024 after it was postponed.';
  expect(told(text)).toEqual(expect.arrayContaining(['Porto', '2024-06']));
  expect(told(text)).not.toContain('2024-05');
});

test('where something else is put off, it keeps its days', () => {
  const text = 'The Harbour Summit, held in Porto on 3 May 2024, heard that the vote was postponed.';
  expect(told(text)).toEqual(expect.arrayContaining(['Porto', '2024-05-03']));
});
