import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordGate } from '../../pipeline/text/word-gate.ts';

test('the words of a list pass, and most others do not', () => {
  const gate = new WordGate(['she', 'her']);
  gate.add('themselves');
  expect(['she', 'her', 'themselves'].map((word) => gate.passes(word))).toEqual([true, true, true]);
  expect(['the', 'harbour', 'there', '', 'é'].filter((word) => gate.passes(word))).toEqual([]);
});

test('no word of the list is ever held back', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      const gate = new WordGate(words);
      expect(words.every((word) => gate.passes(word))).toBe(true);
    }),
  );
});
