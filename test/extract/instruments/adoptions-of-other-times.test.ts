import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';
import { rowsOf } from '../candidates.ts';

const adoptedAt = (text: string): unknown[] => {
  const candidates = extract(annotate(articleOf(text)));
  return [
    ...rowsOf(candidates, 'instruments').flatMap(({ adopted_at: event }) => event ?? []),
    ...rowsOf(candidates, 'relations').flatMap(({ predicate, object }) =>
      predicate === 'adopted_at' ? [object] : [],
    ),
  ];
};

test('what was adopted in another year was adopted at another edition', () => {
  expect(
    adoptedAt(
      'The Harbour Summit opens on 10 May 2017. It follows the Quay Manifesto, which was endorsed at the Harbour Summit in 2013.',
    ),
  ).toEqual([]);
});

test('in the same year, at this one', () => {
  expect(
    adoptedAt(
      'The Harbour Summit opened on 10 May 2017. The Quay Manifesto was endorsed at the Harbour Summit in 2017.',
    ),
  ).toContain('Harbour Summit');
});
