import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldName, plainLetters } from '../../pipeline/text/fold.ts';

describe('plainLetters', () => {
  it.each([
    ['Sărmaș', 'sarmas'],
    ['İSTANBUL', 'istanbul'],
    ['Əliyev', 'eliyev'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['ﬁbre', 'fibre'],
    ['Київ', 'киів'],
  ])('%s → %s', (text, plain) => expect(plainLetters(text)).toBe(plain));
});

describe('fold', () => {
  it.each([
    ['  Digital—Development\u00a0Forum ', 'digital development forum'],
    ['Women’s Network', 'womens network'],
    ["Women's Network", 'womens network'],
    ['the U.N.', 'the un'],
    ['Posts & Telecoms', 'posts and telecoms'],
    ['co\u00adoperation', 'cooperation'],
    ['«»', ''],
  ])('%j → %j', (text, folded) => expect(fold(text)).toBe(folded));

  it('is the same when applied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('foldName', () => {
  it.each([
    ['The Harbour Agency', 'harbour agency'],
    ['“NordLink” LLC', 'nordlink'],
    ['NordLink Co., Ltd.', 'nordlink'],
    ['Société Lumière S.A.', 'societe lumiere'],
    ['PJSC Volna', 'volna'],
    ['AG', 'ag'],
    ['The', 'the'],
  ])('%s → %s', (name, folded) => expect(foldName(name)).toBe(folded));

  it('keeps at least one word of a name that has one', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(foldName(name) === '').toBe(fold(name) === '');
      }),
    );
  });
});
