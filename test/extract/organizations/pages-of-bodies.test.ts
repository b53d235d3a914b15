import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';
import { rowsOf } from '../candidates.ts';

const parts = (text: string) =>
  rowsOf(extract(annotate(articleOf(text))), 'relations').map(({ subject }) => subject);

test('a body behind that of which it is a part', () => {
  expect(parts("The World Bank's Quay Office grew.")).toEqual(['Quay Office']);
});

test('a name before a noun that says what is meant is no part', () => {
  expect(parts("The World Bank's Facebook page grew.")).toEqual([]);
  expect(parts("It was posted on the World Bank's Facebook handle.")).toEqual([]);
});
