import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';
import { rowsOf } from '../candidates.ts';

const rows = (text: string, table: 'events' | 'instruments') =>
  rowsOf(extract(annotate(articleOf(text, '2024-05-06'))), table);

test('what is done before an event is not done at it', () => {
  const text =
    'Ahead of the Harbour Summit, ministers met in Porto on 20 April 2024 and adopted the Lisbon Pact.';
  expect(rows(text, 'events').filter((row) => 'start' in row || 'city' in row)).toEqual([]);
  expect(rows(text, 'instruments').filter((row) => 'adopted_at' in row)).toEqual([]);
});

test('what is told of the event itself is', () => {
  const text =
    'Following the Harbour Summit, held in Porto on 3 May 2024, ministers adopted the Lisbon Pact.';
  expect(rows(text, 'events')).toContainEqual(expect.objectContaining({ city: 'Porto' }));
  const other = 'At the Harbour Summit, ministers adopted the Lisbon Pact.';
  expect(rows(other, 'instruments')).toContainEqual(
    expect.objectContaining({ adopted_at: 'Harbour Summit' }),
  );
});
