import { describe, expect, it } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { compilePattern } from '../../../pipeline/extract/pattern/compile.ts';
import { eachOfLists } from '../../../pipeline/extract/pattern/lists.ts';
import { matchPattern } from '../../../pipeline/extract/pattern/match.ts';
import { patternIndex } from '../../../pipeline/extract/pattern/pattern-index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';

/** Of whom "signed by …" is said in a text. */
function signers(text: string): string[] {
  const pattern = compilePattern('signed by the? {country|organization+:p}');
  const index = patternIndex(annotate(articleOf(text)));
  return matchPattern(pattern, index)
    .flatMap((match) => eachOfLists(match, pattern.lists, index))
    .map(({ captures }) => text.slice(captures['p']?.start, captures['p']?.end));
}

/** Who is said to have signed something in a text. */
function signing(text: string): string[] {
  const pattern = compilePattern('{country+:p} signed');
  const index = patternIndex(annotate(articleOf(text)));
  return matchPattern(pattern, index)
    .flatMap((match) => eachOfLists(match, pattern.lists, index))
    .map(({ captures }) => text.slice(captures['p']?.start, captures['p']?.end));
}

it('a list before a verb is each of its things', () => {
  expect(signing('The leaders of Kenya, Mali, Togo and Portugal signed it.')).toEqual([
    'Portugal',
    'Togo',
    'Mali',
    'Kenya',
  ]);
  expect(signing('After talks with Kenya, Mali and Portugal signed it.')).toEqual(['Portugal', 'Mali']);
  expect(signing('Kenya, Portugal signed it.')).toEqual(['Portugal']);
  expect(signing('The Quay Bank, the arm of Kenya, and Portugal signed it.')).toEqual(['Portugal']);
});

describe('a list is each of its things', () => {
  it.each([
    ['joined by "and"', 'It was signed by Portugal and Kenya.', ['Portugal', 'Kenya']],
    ['after commas', 'It was signed by Portugal, Kenya, and Mali.', ['Portugal', 'Kenya', 'Mali']],
    [
      'joined by other words',
      'It was signed by the World Bank jointly with the African Union.',
      ['World Bank', 'African Union'],
    ],
    [
      'over other names in brackets and the owners of bodies',
      "It was signed by the World Ports Union (WPU) of Kenya and Portugal's Ministry of Ports.",
      ['World Ports Union', 'Ministry of Ports'],
    ],
  ])('%s', (_how, text, expected) => {
    expect(signers(text)).toEqual(expected);
  });
});

describe('no list', () => {
  it.each([
    ['without a word that joins its last', 'It was signed by Portugal, Kenya said.', ['Portugal']],
    ['of things of another type', 'It was signed by Portugal and Ana Silva.', ['Portugal']],
    ['whose next only owns something', "It was signed by Portugal and Kenya's friends.", ['Portugal']],
  ])('%s', (_what, text, expected) => {
    expect(signers(text)).toEqual(expected);
  });
});

it('a list before a verb goes over an aside', () => {
  expect(signing('Kenya, the second-largest port of all, and Portugal signed it.')).toEqual([
    'Portugal',
    'Kenya',
  ]);
  expect(signing('Kenya, as they all know, and Portugal signed it.')).toEqual(['Portugal']);
});

it('a list goes on behind a programme that is no body', () => {
  const text =
    'It was signed by the ICT Division, the Aspire to Sail (a2s) programme and the United Nations Development Programme.';
  expect(signers(text)).toEqual(['ICT Division', 'United Nations Development Programme']);
  expect(signers('It was signed by the ICT Division, in a hall, and the World Bank.')).toEqual([
    'ICT Division',
  ]);
});
