import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KNOWN, knownAs, NameReader, plainWord } from '../../pipeline/lexicon/known-names.ts';

/** Words with the white space before each, and where they make a name of the lists. */
const known = fc
  .constantFrom('São Paulo', 'SÃO  PAULO', 'Port-au-Prince', 'Buenos Aires', 'N’Djamena', "N'Djamena")
  .map((name) => partsOf(name));
const word = fc.stringMatching(/^[A-Za-zÀ-ž’'-]{1,4}$/);
const other: fc.Arbitrary<[string, boolean][]> = fc.array(fc.tuple(word, fc.boolean()), {
  minLength: 1,
  maxLength: 4,
});

function partsOf(name: string): [string, boolean][] {
  return Array.from(name.matchAll(/(\s*)([-’']|[^\s’'-]+)/g), ([, space = '', part = '']) => [
    part,
    space !== '',
  ]);
}

test('a name that is read word by word is known as its words put together are', () => {
  fc.assert(
    fc.property(fc.oneof(known, other), ([first, ...rest]) => {
      fc.pre(first !== undefined);
      const reader = new NameReader();
      reader.begin(plainWord(first[0]) ?? '');
      let name = first[0];
      for (const [next, isApart] of rest) {
        reader.add(plainWord(next) ?? '', isApart);
        name += isApart ? ` ${next}` : next;
        expect(reader.knownAs()).toBe(knownAs(name));
      }
    }),
  );
});

test('a city is known however its letters and hyphens are written', () => {
  for (const name of ['São Paulo', 'sao paulo', 'Port-au-Prince', 'Port - au - Prince'])
    expect(knownAs(name) & KNOWN.city, name).not.toBe(0);
});

test('a word with a mark that may join the word before it has no plain form of its own', () => {
  expect(plainWord('Québec')).toBe('quebec');
  expect(plainWord('\u0301a')).toBeUndefined();
});
