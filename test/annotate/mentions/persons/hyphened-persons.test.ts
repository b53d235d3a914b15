import { describe, expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

describe('a given name with a hyphen and a small letter', () => {
  it.each([
    ['behind the family name', 'Vice Minister Ryu Je-myung said so.', ['person: Ryu Je-myung']],
    ['with a common word for it', 'Lim Jong-in said so.', ['person: Lim Jong-in']],
    ['before it', 'Young-shub Kim said so.', ['person: Young-shub Kim']],
    [
      'in a list',
      'Han Duck-soo, Choi Sang-mok and Tsai Ing-wen met.',
      ['person: Han Duck-soo', 'person: Choi Sang-mok', 'person: Tsai Ing-wen'],
    ],
  ])('is part of a name of a person %s', (_where, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('is none where a common word or no syllable follows', () => {
    expect(names('The Park Lane-based firm and the Song Add-on left.').join()).not.toContain('person');
  });
});

it.each([
  ['Ana Silpa-archa left Porto.', 'person: Ana Silpa-archa'],
  ['They met Prime Minister Prayut Chan-o-cha on Monday.', 'person: Prayut Chan-o-cha'],
  ['The Ana Silva-led group left.', 'person: Ana Silva'],
])('a family name goes on in small letters, but not in a word of English: %s', (text, person) => {
  expect(names(text)).toContain(person);
});
