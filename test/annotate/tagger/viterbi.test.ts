import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayFollow, OUTSIDE, TAG_COUNT } from '../../../pipeline/annotate/tagger/tags.ts';
import { bestTags } from '../../../pipeline/annotate/tagger/viterbi.ts';

const scoresOf = (length: number): fc.Arbitrary<Float32Array> =>
  fc.float32Array({ minLength: length, maxLength: length, min: -8, max: 8, noNaN: true });
const transitionScores = scoresOf(TAG_COUNT * TAG_COUNT);

/** All sequences of so many tags that form whole names. */
function sequences(length: number): number[][] {
  if (length === 0) return [[]];
  return sequences(length - 1).flatMap((before) =>
    Array.from({ length: TAG_COUNT }, (_, tag) => [...before, tag]).filter((tags) =>
      mayFollow(tags.at(-2) ?? OUTSIDE, tags.at(-1) ?? OUTSIDE),
    ),
  );
}

function total(tags: readonly number[], scores: Float32Array, transitions: Float32Array): number {
  return tags.reduce((sum, tag, at) => {
    const before = tags[at - 1];
    const transition = before === undefined ? 0 : (transitions[before * TAG_COUNT + tag] ?? 0);
    return sum + transition + (scores[at * TAG_COUNT + tag] ?? 0);
  }, 0);
}

test('no sequence that forms whole names has a higher score', () => {
  const whole = sequences(3).filter((tags) => mayFollow(tags.at(-1) ?? OUTSIDE, OUTSIDE));
  fc.assert(
    fc.property(scoresOf(3 * TAG_COUNT), transitionScores, (scores, transitions) => {
      const best = [...bestTags(scores, transitions)];
      expect(whole).toContainEqual(best);
      const most = whole.reduce((max, tags) => Math.max(max, total(tags, scores, transitions)), -Infinity);
      expect(total(best, scores, transitions)).toBeCloseTo(most, 3);
    }),
    { numRuns: 20 },
  );
});

test('every name that is begun is ended', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }).chain((length) => scoresOf(length * TAG_COUNT)),
      (scores) => {
        const tags = [...bestTags(scores, new Float32Array(TAG_COUNT * TAG_COUNT))];
        [...tags, OUTSIDE].forEach((tag, at) => {
          expect(mayFollow(tags[at - 1] ?? OUTSIDE, tag)).toBe(true);
        });
      },
    ),
  );
});
