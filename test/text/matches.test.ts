import { expect, it } from 'vitest';
import { matchesOf } from '../../pipeline/text/matches.ts';

it('gives all matches with their offsets, however often it is asked', () => {
  const pattern = /\d+/g;
  for (let time = 0; time < 2; time++) {
    expect(matchesOf('12 of 30', pattern).map((match) => [match.index, match[0]])).toEqual([
      [0, '12'],
      [6, '30'],
    ]);
  }
});

it('gives none where there is none', () => {
  expect(matchesOf('none', /\d+/g)).toEqual([]);
});
