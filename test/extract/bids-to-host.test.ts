import { expect, test } from 'vitest';
import { annotate } from '../../pipeline/annotate/index.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { articleOf } from '../annotate/tricky-texts.ts';
import { rowsOf } from './candidates.ts';

const cities = (text: string): unknown[] =>
  rowsOf(extract(annotate(articleOf(text, '2024-05-06'))), 'events').flatMap((row) =>
    'city' in row ? [row['city']] : [],
  );

test.each([
  'They praised the candidacy of the city of Porto to host the Harbour Expo 2030.',
  'They spoke of the bid of Porto to host the Harbour Expo 2030.',
])('no event is held where somebody only wants it: %s', (text) => {
  expect(cities(text)).toEqual([]);
});

test('but where it will be', () => {
  expect(cities('They praised the city of Porto, which is to host the Harbour Expo 2030.')).toContain(
    'Porto',
  );
  expect(cities('Porto is due to host the Harbour Expo 2030.')).toContain('Porto');
});
