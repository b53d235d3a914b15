import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordGate } from '../../pipeline/text/word-gate.ts';

test('a word of the list passes, and most others do not', () => {
  const gate = wordGate(['she', 'her', 'themselves']);
  expect(['she', 'her', 'themselves'].filter(gate)).toEqual(['she', 'her', 'themselves']);
  expect(['the', 'harbour', 'there', '', 'é'].filter(gate)).toEqual([]);
});

test('no word of the list is ever held back', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      expect(words.every(wordGate(words))).toBe(true);
    }),
  );
});
