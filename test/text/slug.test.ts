import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug } from '../../pipeline/text/slug.ts';

describe('slug', () => {
  it.each([
    ['World Harbour Forum 2025', 'world-harbour-forum-2025'],
    ['Women’s Café & Bar', 'womens-cafe-and-bar'],
    ['Jean-Luc Müller', 'jean-luc-muller'],
    ['Київ', ''],
    ['Київ 2030', '2030'],
  ])('%s → %s', (text, slugged) => expect(slug(text)).toBe(slugged));

  it('keeps the first words', () => expect(slug('one two three four', { words: 2 })).toBe('one-two'));

  it('cuts between words where it can', () => {
    expect(slug('harbour agency', { length: 10 })).toBe('harbour');
    expect(slug('harbour agency', { length: 7 })).toBe('harbour');
    expect(slug('harbour', { length: 4 })).toBe('harb');
  });

  it('fits the ids of the schemas, or is empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, length) => {
        expect(slug(text, { length: length + 1 })).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      }),
    );
  });
});
