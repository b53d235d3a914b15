import { describe, expect, it } from 'vitest';
import { labelledPairs } from '../../bench/resolution/pairs.ts';
import { pairScores } from '../../bench/resolution/score.ts';

describe('the labelled pairs', () => {
  const pairs = labelledPairs();

  it('are at least three hundred of all tables, about as many of one thing as of two', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(300);
    const same = pairs.filter(({ isSame }) => isSame).length;
    expect(same / pairs.length).toBeGreaterThan(0.4);
    expect(same / pairs.length).toBeLessThan(0.6);
    expect(new Set(pairs.map(({ table }) => table)).size).toBe(6);
    expect(
      new Set(
        pairs.map(({ table, one, other }) =>
          JSON.stringify([table, one, other, [...one.said], [...other.said]]),
        ),
      ).size,
    ).toBe(pairs.length);
  });

  it.each(['dev', 'held out'] as const)(
    'of the %s half are told with precision .99 and recall .90',
    (half) => {
      const { precision, recall } = pairScores(pairs.filter((pair) => pair.half === half));
      expect(precision).toBeGreaterThanOrEqual(0.99);
      expect(recall).toBeGreaterThanOrEqual(0.9);
    },
  );

  it('are told the same whichever article comes first', () => {
    const turned = pairs.map((pair) => ({ ...pair, one: pair.other, other: pair.one }));
    expect(pairScores(turned).wrong.map(({ why }) => why)).toEqual(
      pairScores(pairs).wrong.map(({ why }) => why),
    );
  });
});
