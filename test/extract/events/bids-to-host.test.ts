import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';
import { rowsOf } from '../candidates.ts';

const hosts = (text: string): unknown[] =>
  rowsOf(extract(annotate(articleOf(text, '2024-05-06'))), 'relations').flatMap((row) =>
    row['predicate'] === 'hosted_by' ? [row['object']] : [],
  );

test.each([
  'They praised the candidacy of the city of Lisbon to host the Harbour Summit.',
  'They spoke of the bid of Lisbon to host the Harbour Summit.',
])('nobody hosts an event who only wants it: %s', (text) => {
  expect(hosts(text)).toEqual([]);
});

test('but who is to host it does', () => {
  expect(hosts('Lisbon is due to host the Harbour Summit.')).toEqual(['Lisbon']);
});
