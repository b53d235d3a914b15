import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';
import { rowsOf } from '../candidates.ts';

const parts = (text: string) =>
  rowsOf(extract(annotate(articleOf(text))), 'organizations').filter(({ parent }) => parent !== undefined);

test('a body behind a comma is the subsidiary that was spoken of', () => {
  expect(parts("The World Bank's ferry arm, Quayside Ltd, met.")).toEqual([
    { name: 'Quayside Ltd', parent: 'World Bank' },
  ]);
});

test('the comma behind how a sentence opens names no subsidiary', () => {
  expect(parts("By buying a share of the World Bank's ferry arm, Quayside Ltd, a rival, has grown.")).toEqual(
    [],
  );
  expect(parts("Buying the World Bank's ferry arm, Quayside Ltd has grown.")).toEqual([]);
});
