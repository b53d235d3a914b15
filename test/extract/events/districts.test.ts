import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';
import { rowsOf } from '../candidates.ts';

const cities = (text: string): unknown[] =>
  rowsOf(extract(annotate(articleOf(text, '2024-05-06'))), 'events').flatMap((row) =>
    'city' in row ? [row['city']] : [],
  );

test('a district is no city in which an event is', () => {
  expect(cities('The Harbour Summit ended at Quay Park, in the Porto district.')).toEqual([]);
  expect(cities('The Harbour Summit was held in the Porto neighbourhood.')).toEqual([]);
});

test('a house that is called like a city is none', () => {
  const found = cities('The Harbour Summit was held on 3 May at Quito in Porto.');
  expect(found).toContain('Porto');
  expect(found).not.toContain('Quito');
  expect(cities('The Harbour Summit was held on 3 May at Porto in Portugal.')).toContain('Porto');
});

test('but a city is, and so is the town of the district around it', () => {
  expect(cities('The Harbour Summit was held in Porto.')).toContain('Porto');
  expect(cities('The Harbour Summit was held in Porto district.')).toContain('Porto');
});
