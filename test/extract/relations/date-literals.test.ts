import { expect, it } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { dateLiterals } from '../../../pipeline/extract/relations/date-literals.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';

it.each([
  ['Ana Silva (1929–2014) painted.', ['1929', '2014']],
  ['Ana Silva (3 May 1929 – 1 June 2014) painted.', ['3 May 1929', '1 June 2014']],
  ['She was born in 1929.', ['1929']],
  ['She came on Friday with 19 others.', []],
])('"%s" has the dates %j', (text, dates) => {
  const annotation = annotate(articleOf(text));
  const found = annotation.sentences.flatMap((sentence) => dateLiterals(annotation, sentence));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(dates);
});
