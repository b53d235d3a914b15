import { expect, test } from 'vitest';
import { shortWordIn } from '../../../pipeline/annotate/tokens/short-words.ts';
import { lineBlocks, tokenize } from '../../../pipeline/annotate/tokens.ts';

test.each([
  ['Ts.', { known: 'T.', end: 3 }],
  ['Zh.Kassymov', { known: 'Z.', end: 3 }],
  ['Atty.', { known: 'Dr.', end: 5 }],
  ['Ch.5', undefined],
  ['St.', undefined],
  ['T.', undefined],
  ['Ts', undefined],
])('%s is read as %s', (written, read) => {
  expect(shortWordIn(written)).toEqual(read);
});

test.each([
  ['The Minister of Ports Ts. Baatar met Yu.Petrov.', ['Ts.', 'Baatar', 'met', 'Yu.', 'Petrov', '.']],
  ['He leads the Ports Department, Govt. of Odisha.', [',', 'Govt.', 'of', 'Odisha', '.']],
  ['They met the lawyer of it, Atty. Ana Silva.', [',', 'Atty.', 'Ana', 'Silva', '.']],
])('what is written short is one token, and ends no sentence: %s', (text, end) => {
  const { tokens, sentences } = tokenize(text, lineBlocks(text));
  expect(tokens.slice(-end.length).map((token) => token.text)).toEqual(end);
  expect(tokens.every((token) => text.slice(token.start, token.end) === token.text)).toBe(true);
  expect(sentences).toHaveLength(1);
});
