import { expect, test } from 'vitest';
import { isTitled } from '../../../../pipeline/annotate/mentions/persons/titled.ts';
import { lineBlocks, tokenize } from '../../../../pipeline/annotate/tokens.ts';

test.each([
  ['Dr. Khalil spoke.', true],
  ['Dr Khalil spoke.', true],
  ['Minister Khalil spoke.', true],
  ['Then Khalil spoke.', false],
])('a title stands before the name: %s', (text, isOne) => {
  const { tokens } = tokenize(text, lineBlocks(text));
  expect(
    isTitled(
      tokens,
      tokens.findIndex(({ text: word }) => word === 'Khalil'),
    ),
  ).toBe(isOne);
});
