import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';
import { rowsOf } from '../candidates.ts';

const counts = (text: string): unknown[] =>
  rowsOf(extract(annotate(articleOf(text))), 'events').flatMap(({ participants, countries }) =>
    [participants, countries].flatMap((value) => value ?? []),
  );

test.each([
  'The Harbour Summit 2024 ended in Porto. Its Ministerial Programme hosted some 188 delegates from 30 countries.',
  'The Quay Pavilion at the Harbour Summit 2024 welcomed 120 delegates from 30 countries.',
  'The Harbour Summit 2024 ended in Porto. The opening session was attended by more than 300 delegates.',
  'The Harbour Summit 2024 ended in Porto. The ministers’ session gathered 40 delegations.',
  'Some 90 delegates attended a workshop on ports at the Harbour Summit 2024.',
])('who came to a part of an event is not told of all of it: %s', (text) => {
  expect(counts(text)).toEqual([]);
});

test.each([
  'The Harbour Summit 2024 drew 900 delegates and had 20 sessions.',
  'The Quay Pavilion was new. The Harbour Summit 2024 drew 900 delegates.',
])('who came to the event is: %s', (text) => {
  expect(counts(text)).toContain(900);
});
