import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';
import { rowsOf } from '../candidates.ts';

const issuers = (text: string) =>
  new Set(
    rowsOf(extract(annotate(articleOf(text, '2024-05-06'))), 'instruments').flatMap(
      (row) => row['issuer'] ?? [],
    ),
  );

test('who drafted what others adopted is not its issuer', () => {
  const text =
    'The Council of Ministers adopted the National Ports Strategy. The strategy was prepared by the Ministry of Ports.';
  expect(issuers(text)).toEqual(new Set(['Council of Ministers']));
});

test('who drafted it is, where nobody else is told', () => {
  expect(issuers('The National Ports Strategy was prepared by the Ministry of Ports.')).toEqual(
    new Set(['Ministry of Ports']),
  );
});
