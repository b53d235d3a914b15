import { expect, it } from 'vitest';
import { RULES } from '../../../pipeline/extract/by-rules.ts';
import { compilePattern } from '../../../pipeline/extract/pattern/compile.ts';
import { matchPattern } from '../../../pipeline/extract/pattern/match.ts';
import { sieveOf } from '../../../pipeline/extract/pattern/sieve.ts';
import { indexOf } from '../candidates.ts';

it('a sieve leaves the sentences that hold the things and the words of a pattern', () => {
  const index = indexOf(
    'The mayor opened the Harbour Summit. The Harbour Summit ended. The mayor opened a door.',
  );
  const sieve = sieveOf(
    ['(opens|opened) the? {event:e}', 'ends|ended', '{event:e} in {city:c}'].map(compilePattern),
  );
  const words = sieve(index).map((sentences = []) =>
    sentences.map(({ start, end }) => index.annotation.article.text.slice(start, end)),
  );
  expect(words).toEqual([['The mayor opened the Harbour Summit.'], ['The Harbour Summit ended.'], []]);
});

it('it loses no match', () => {
  const text = RULES.flatMap(({ examples, counterexamples }) => [
    ...examples.map(([sentence]) => sentence),
    ...counterexamples,
  ]).join('\n');
  const index = indexOf(text);
  const patterns = RULES.map(({ pattern }) => compilePattern(pattern));
  const sieved = sieveOf(patterns)(index);
  patterns.forEach((pattern, at) => {
    expect(matchPattern(pattern, index, sieved[at] ?? [])).toEqual(matchPattern(pattern, index));
  });
});
