import { expect, test } from 'vitest';
import { inOneLetter } from '../../../pipeline/annotate/tokens/short-given-names.ts';
import { lineBlocks, tokenize } from '../../../pipeline/annotate/tokens.ts';

test.each([
  ['Ts.', 'T.'],
  ['Zh.', 'Z.'],
  ['St.', undefined],
  ['T.', undefined],
  ['Ts', undefined],
])('%s is read as %s', (written, read) => {
  expect(inOneLetter(written)).toBe(read);
});

test('a given name of two letters is one token, and ends no sentence', () => {
  const { tokens, sentences } = tokenize(
    'The Minister of Ports Ts. Baatar met Yu. Petrov.',
    lineBlocks('The Minister of Ports Ts. Baatar met Yu. Petrov.'),
  );
  expect(tokens.slice(4).map(({ text }) => text)).toEqual(['Ts.', 'Baatar', 'met', 'Yu.', 'Petrov', '.']);
  expect(sentences).toHaveLength(1);
});
