import { expect, it } from 'vitest';
import { extract } from '../../../pipeline/extract/index.ts';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { lineBlocks } from '../../../pipeline/annotate/tokens.ts';

function countries(text: string): unknown[] {
  const article = { id: 'x', text, blocks: lineBlocks(text), published: null, title: null };
  return extract(annotate(article)).flatMap(({ table, fields }) =>
    table === 'organizations' ? (fields['country']?.value ?? []) : [],
  );
}

it('a body to which an article gives two countries has neither', () => {
  const text = "Kenya's Ministry of Ports met. Uganda's Ministry of Ports did not.";
  expect(countries(text)).toEqual([]);
});

it('a body to which an article gives one country twice has it', () => {
  const text = "Kenya's Ministry of Ports met. The Ministry of Ports of Kenya closed.";
  expect(new Set(countries(text))).toEqual(new Set(['KE']));
});
