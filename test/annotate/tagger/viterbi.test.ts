import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayFollow, OUTSIDE, TAG_COUNT } from '../../../pipeline/annotate/tagger/tags.ts';
import { bestTags } from '../../../pipeline/annotate/tagger/viterbi.ts';
import { scoresOf, sequences, total } from './sequences.ts';

const transitionScores = scoresOf(TAG_COUNT * TAG_COUNT);

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
