import { expect, test } from 'vitest';
import { extract } from '../../../pipeline/extract/index.ts';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';
import { rowsOf } from '../candidates.ts';

const organizers = (text: string) =>
  rowsOf(extract(annotate(articleOf(text, '2024-05-06'))), 'events').flatMap(
    (row) => row['organizers'] ?? [],
  );

test('who only supports an event does not organise it', () => {
  const text =
    'The Port Authority, with the support of the World Bank, will organise the Harbour Summit in Lisbon.';
  expect(new Set(organizers(text))).toEqual(new Set(['Port Authority']));
});

test('who holds it together with others does', () => {
  const text = 'The Port Authority and the World Bank will organise the Harbour Summit in Lisbon.';
  expect(new Set(organizers(text))).toEqual(new Set(['Port Authority', 'World Bank']));
});
