import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  likelihoodOf,
  noLikelihoods,
  noteLikelihoods,
} from '../../../pipeline/annotate/tagger/likelihoods.ts';
import { mayFollow, OUTSIDE, TAG_COUNT, TYPES, typeOfTag } from '../../../pipeline/annotate/tagger/tags.ts';
import { bestTags } from '../../../pipeline/annotate/tagger/viterbi.ts';
import { scoresOf, sequences, total } from './sequences.ts';

test('the likelihood of a name is the share of all sequences in which its tokens have its type', () => {
  const whole = sequences(2).filter((tags) => mayFollow(tags.at(-1) ?? OUTSIDE, OUTSIDE));
  fc.assert(
    fc.property(scoresOf(2 * TAG_COUNT), scoresOf(TAG_COUNT * TAG_COUNT), (scores, transitions) => {
      const tags = bestTags(scores, transitions);
      const noted = noLikelihoods(3);
      noteLikelihoods(noted, scores, transitions, tags, 1);
      const weights = whole.map((sequence) => Math.exp(total(sequence, scores, transitions)));
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      tags.forEach((tag, at) => {
        const type = TYPES[typeOfTag(tag)];
        if (tag === OUTSIDE || type === undefined) return;
        const own = whole.reduce((sum, sequence, which) => {
          const other = sequence[at] ?? OUTSIDE;
          const isOfType = other !== OUTSIDE && typeOfTag(other) === typeOfTag(tag);
          return sum + (isOfType ? (weights[which] ?? 0) : 0);
        }, 0);
        expect(likelihoodOf(noted, type, at + 1, at + 2)).toBeCloseTo(own / all, 3);
      });
    }),
    { numRuns: 20 },
  );
});

test('what is tagged as another type, or as no name, has no likelihood', () => {
  const noted = noLikelihoods(2);
  noted.types[0] = TYPES.indexOf('person') + 1;
  noted.values[0] = 0.75;
  expect(likelihoodOf(noted, 'person', 0, 1)).toBe(0.75);
  expect(likelihoodOf(noted, 'organization', 0, 1)).toBeUndefined();
  expect(likelihoodOf(noted, 'person', 0, 2)).toBeUndefined();
});
