import { expect, it } from 'vitest';
import { annotate } from '../../../../pipeline/annotate/index.ts';
import { extract } from '../../../../pipeline/extract/index.ts';
import { rowsOf } from '../../../extract/candidates.ts';
import { articleOf } from '../../tricky-texts.ts';
import { names } from '../mentions-in.ts';

it.each([
  'The Quay Ports Conference 2022: Shaping Our Common Port was held in Porto.',
  'They organise the “Quay Ports Conference 2022: Shaping Our Common Port” in Porto.',
])('a subtitle is no name: %s', (text) => {
  expect(names(text)).toEqual(['event: Quay Ports Conference 2022', 'place: Porto']);
});

it('and stands between the event and what is told of it no more', () => {
  const text = 'They organise the “Quay Ports Conference 2022: Shaping Our Port” in Porto on 4 May 2022.';
  const rows = rowsOf(extract(annotate(articleOf(text, '2022-03-06'))), 'events');
  expect(rows).toContainEqual({ name: 'Quay Ports Conference 2022', city: 'Porto' });
  expect(rows).toContainEqual({ name: 'Quay Ports Conference 2022', start: '2022-05-04', end: '2022-05-04' });
});

it('what a headline tells behind a colon is none', () => {
  expect(names('Quay Ports Summit 2024: Omar Khalil Calls for Unity')).toContain('person: Omar Khalil');
});
