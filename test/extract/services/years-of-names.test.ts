import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';
import { rowsOf } from '../candidates.ts';

const launches = (text: string): unknown[] =>
  rowsOf(extract(annotate(articleOf(text))), 'services').flatMap(({ launched }) => launched ?? []);

test('the year of a law is no day on which a service began', () => {
  expect(launches('The PortPass app is established by the Ports Fees Act 2024.')).toEqual([]);
  expect(launches('The PortPass app was established in 2024.')).toContain('2024');
});
