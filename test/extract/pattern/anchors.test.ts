import { describe, expect, it } from 'vitest';
import { RULES } from '../../../pipeline/extract/by-rules.ts';
import { anchorsOf, areInReach, startsEnd } from '../../../pipeline/extract/pattern/anchors.ts';
import { compilePattern } from '../../../pipeline/extract/pattern/compile.ts';
import { matchPattern } from '../../../pipeline/extract/pattern/match.ts';
import { parsePattern } from '../../../pipeline/extract/pattern/parse.ts';
import { bitsOf } from '../../../pipeline/extract/pattern/pattern-index.ts';
import { indexOf } from '../candidates.ts';

describe('the anchors of a pattern are the things that it cannot do without', () => {
  it.each([
    ['a thing that it begins with', '{event:e} opened', [{ kinds: bitsOf(['event']), least: 0, most: 0 }]],
    ['a thing in reach', 'held the? .. {event:e}', [{ kinds: bitsOf(['event']), least: 1, most: 5 }]],
    [
      'things of any length before it',
      '{office:t} {country|city:c}',
      [
        { kinds: bitsOf(['office']), least: 0, most: 0 },
        { kinds: bitsOf(['country', 'city']), least: 1, most: Infinity },
      ],
    ],
    ['a thing in a group', '(a b?) (on {period:d}):c', [{ kinds: bitsOf(['date']), least: 2, most: 3 }]],
    ['nothing optional', '{person:p}? (in {city:c})? left', []],
  ])('%s: %s', (_what, pattern, anchors) => {
    expect(anchorsOf(parsePattern(pattern))).toEqual(anchors);
  });
});

it('a pattern is tried only in reach of its things', () => {
  const index = indexOf('The port grew. The mayor held the Harbour Summit. It ended on Monday.');
  const { sentences, tokens } = index.annotation;
  const startsOf = (pattern: string): string[] => {
    const anchors = anchorsOf(parsePattern(pattern));
    return sentences.flatMap((sentence) =>
      tokens
        .slice(sentence.firstToken, startsEnd(anchors, sentence, index))
        .flatMap(({ text }, at) =>
          areInReach(anchors, sentence.firstToken + at, sentence.endToken, index) ? [text] : [],
        ),
    );
  };
  expect(startsOf('held the? {event:e}')).toEqual(['held', 'the']);
  expect(startsOf('{service:s} .. {event:e}')).toEqual([]);
});

it('and so matches what it would match if tried everywhere', () => {
  const text = RULES.flatMap(({ examples, counterexamples }) => [
    ...examples.map(([sentence]) => sentence),
    ...counterexamples,
  ]).join('\n');
  const index = indexOf(text);
  for (const rule of RULES) {
    const pattern = compilePattern(rule.pattern);
    const everywhere = matchPattern({ ...pattern, anchors: [], beginning: undefined }, index);
    expect(matchPattern(pattern, index)).toEqual(everywhere);
  }
});
