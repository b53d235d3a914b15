import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLines, vocabularyOf } from '../../../pipeline/read/pdf/hyphens.ts';

const NONE = vocabularyOf([]);

describe('two lines of a paragraph', () => {
  it.each([
    ['the second ter-', 'minal opens', 'the second terminal opens'],
    ['the second ter\u00ad', 'minal opens', 'the second terminal opens'],
    ['the state-', 'owned port', 'the state-owned port'],
    ['a long-', 'term plan', 'a long-term plan'],
    ['re-', 'garding the pro-', 'regarding the pro-'],
    ['the govern-', 'ment', 'the government'],
    ['an on-', 'line form', 'an online form'],
    ['the e-', 'government plan', 'the e-government plan'],
    ['the digital-', 'isation', 'the digitalisation'],
    ['a state-of-the-', 'art port', 'a state-of-the-art port'],
    ['from 2026-', '2029 on', 'from 2026-2029 on'],
    ['from 2026–', '2029 on', 'from 2026–2029 on'],
    ['in the Asia-', 'Pacific region', 'in the Asia-Pacific region'],
    ['the COVID-', '19 law', 'the COVID-19 law'],
    ['pre-', 'and post-war', 'pre- and post-war'],
    ['the port –', 'and the bay', 'the port – and the bay'],
    ['the port', 'and the bay', 'the port and the bay'],
  ])('%j and %j are %j', (before, after, joined) => {
    expect(joinLines(before, after, NONE)).toBe(joined);
  });

  it('keep a hyphen that the file writes elsewhere, and lose one that it does not write', () => {
    const vocabulary = vocabularyOf([
      'The ship-owners met.',
      'Many ship-owners came.',
      'A rebuilding of the selfsame pier.',
    ]);
    expect(joinLines('the ship-', 'owners', vocabulary)).toBe('the ship-owners');
    expect(joinLines('the re-', 'building', vocabulary)).toBe('the rebuilding');
    expect(joinLines('the self-', 'same', vocabulary)).toBe('the selfsame');
  });

  it('lose nothing but a hyphen or gain a space, whatever they hold', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', '1', '-', ' ', '.', '–', '\u00ad'),
      minLength: 1,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const bare = (line: string): string => line.replace(/[-\s\u00ad]/g, '');
        expect(bare(joinLines(before, after, NONE))).toBe(bare(before) + bare(after));
      }),
    );
  });
});
