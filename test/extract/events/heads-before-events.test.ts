import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';
import { rowsOf } from '../candidates.ts';

const placed = (text: string) =>
  rowsOf(extract(annotate(articleOf(text, '2024-05-06'))), 'events').filter(
    (row) => 'start' in row || 'city' in row,
  );

test.each([
  'The preparatory meeting for the Quay Ports Conference (QPC-25) was held in Porto on 4 May 2025.',
  'A side event of the Quay Ports Conference was held in Porto on 4 May 2025.',
  'The workshop on the sidelines of the Quay Ports Conference took place in Porto on 4 May 2025.',
  'Preparations for the Quay Ports Conference began in Porto on 4 May 2025.',
])('where and when something before an event was, is not told of the event: %s', (text) => {
  expect(placed(text)).toEqual([]);
});

test.each([
  'Registration for the workshop for the Quay Ports Conference, to be held in Porto on 4 May 2025, is open.',
  'Delegates arrived for the Quay Ports Conference in Porto on 4 May 2025.',
])('what is told of the event itself is: %s', (text) => {
  expect(placed(text)).toContainEqual(
    expect.objectContaining({ name: 'Quay Ports Conference', city: 'Porto' }),
  );
});

test('what is told behind an event in brackets is told of what prepares it', () => {
  const text =
    'On 4 May 2025, the Quay Preparatory Meeting for the World Ports Conference (WPC-25) was held in person in Portugal.';
  const rows = rowsOf(extract(annotate(articleOf(text, '2024-05-06'))), 'events');
  expect(rows.filter((row) => 'country' in row)).toEqual([
    { name: 'Quay Preparatory Meeting for the World Ports Conference', country: 'PT' },
  ]);
});

test('and of an event with a name before another, it is told of the first', () => {
  const text = 'The Lisbon Ports Forum ahead of the Quay Ports Conference was held in Porto on 4 May 2025.';
  expect(placed(text)).toContainEqual({ name: 'Lisbon Ports Forum', city: 'Porto' });
  expect(placed(text).filter(({ name }) => name !== 'Lisbon Ports Forum')).toEqual([]);
});
