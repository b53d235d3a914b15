import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Element, parsePattern, PatternError } from '../../../pipeline/extract/pattern/parse.ts';

const word = (words: string[], rest: Partial<Element> = {}): object => ({
  kind: 'word',
  words: new Set(words),
  by: 'lower',
  optional: false,
  ...rest,
});

describe('an element is', () => {
  it.each<[string, string, object]>([
    ['one of some words', 'held|hosted', word(['held', 'hosted'])],
    ['an optional word', 'the?', word(['the'], { optional: true })],
    ['a word to catch', 'held:cue', word(['held'], { capture: 'cue' })],
    ['both', 'held:cue?', word(['held'], { capture: 'cue', optional: true })],
    ['any form of a word', '~hold', { kind: 'word', words: new Set(['hold']), by: 'lemma', optional: false }],
    ['an opening bracket', ',|OPEN', word([',', '('])],
    ['a possessive', "'s?", word(["'s"], { optional: true })],
    ['a colon', ':', word([':'])],
    ['a part of speech', ':VERB|AUX', { kind: 'tag', tags: new Set(['VERB', 'AUX']), optional: false }],
    [
      'a part of speech to catch',
      ':VERB:v',
      { kind: 'tag', tags: new Set(['VERB']), optional: false, capture: 'v' },
    ],
    [
      'a thing',
      '{event:e}',
      { kind: 'mention', types: new Set(['event']), adjectival: false, optional: false, capture: 'e' },
    ],
    [
      'a thing of several types',
      '{city|organization}?',
      { kind: 'mention', types: new Set(['city', 'organization']), adjectival: false, optional: true },
    ],
    [
      'a thing or its adjective',
      '{place!:p}',
      { kind: 'mention', types: new Set(['place']), adjectival: true, optional: false, capture: 'p' },
    ],
    [
      'the first of a list',
      '{country+:p}',
      {
        kind: 'mention',
        types: new Set(['country']),
        adjectival: false,
        list: true,
        optional: false,
        capture: 'p',
      },
    ],
    ['an office', '{office:t}', { kind: 'office', optional: false, capture: 't' }],
    [
      'a number of people',
      '{participants:q}',
      { kind: 'quantity', of: 'participants', optional: false, capture: 'q' },
    ],
    ['a gap', '....', { kind: 'gap', most: 16, optional: false }],
    ['a word of any spelling', 'constructor', word(['constructor'])],
  ])('%s: %s', (_what, pattern, element) => {
    expect(parsePattern(pattern)).toEqual([element]);
  });

  it.each(['(a b)', '( a b )'])('a group: %s', (pattern) => {
    expect(parsePattern(pattern)).toEqual([
      { kind: 'group', elements: [word(['a']), word(['b'])], optional: false },
    ]);
  });

  it('a group in a group, caught or optional', () => {
    expect(parsePattern('(a (b)?):c1')).toEqual([
      {
        kind: 'group',
        elements: [word(['a']), { kind: 'group', elements: [word(['b'])], optional: true }],
        optional: false,
        capture: 'c1',
      },
    ]);
  });
});

describe('a mistake is told', () => {
  it.each([
    ['a group that does not end', '(a b'],
    ['a group that does not begin', 'a b)'],
    ['an empty group', 'a ( )? b'],
    ['nothing at all', '  '],
    ['an unknown slot', '{plase:p}'],
    ['a slot that does not end', '{event:e held'],
    ['a slot with something stuck to it', '{event:e}s'],
    ['a group with something stuck to it', '(a)b'],
    ['a missing word', 'held||hosted'],
  ])('%s: %s', (_what, pattern) => {
    expect(() => parsePattern(pattern)).toThrow(PatternError);
  });

  it('and nothing else ever happens', () => {
    const piece = fc.constantFrom(
      ...'(){}:?|~!.',
      'a',
      'held',
      ' ',
      'event',
      'VERB',
      ':c',
      'OPEN',
      '..',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        try {
          expect(parsePattern(pieces.join('')).length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(PatternError);
        }
      }),
    );
  });

  it('reading takes time linear in the pattern', () => {
    expect(() => parsePattern('('.repeat(100_000))).toThrow(PatternError);
    expect(parsePattern('a '.repeat(100_000))).toHaveLength(100_000);
  });
});
