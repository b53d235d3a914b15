import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineBlocks, tokenize } from '../../../pipeline/annotate/tokens.ts';
import { inKnownLetters } from '../../../pipeline/annotate/tokens/known-letters.ts';

const tokens = (text: string): string[] =>
  tokenize(text, lineBlocks(text)).tokens.map((token) => `${token.text}/${token.pos}`);

it.each([
  ['Chișinău', 'Chisinau'],
  ['Łódź', 'Lódz'],
  ['Əliyev', 'Eliyev'],
  ['Nguyễn', 'Nguyen'],
  ['São', 'São'],
  ['Дума', 'Дума'],
])('%s is read as %s', (written, read) => {
  expect(inKnownLetters(written)).toBe(read);
});

it('a word in such letters is one token, and a full stop behind it another', () => {
  expect(tokens('They met in Chișinău.').slice(3)).toEqual(['Chișinău/PROPN', './PUNCT']);
  expect(tokens('Mr Ağayev left Bacău.')).toEqual([
    'Mr/PROPN',
    'Ağayev/PROPN',
    'left/VERB',
    'Bacău/PROPN',
    './PUNCT',
  ]);
  expect(tokens('Łódź’s hall')).toEqual(['Łódź/PROPN', '’s/PART', 'hall/NOUN']);
});

it('no letter is lost or gained, so that offsets hold', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aăâbÇçdđeəğhıiłńŋoșüẞŒ.’ -5') });
  fc.assert(
    fc.property(letters, (text) => {
      expect(inKnownLetters(text)).toHaveLength(text.length);
      for (const { start, end, text: word } of tokenize(text, lineBlocks(text)).tokens)
        expect(text.slice(start, end)).toBe(word);
    }),
  );
});
