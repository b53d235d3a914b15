import fc from 'fast-check';
import { mayFollow, OUTSIDE, TAG_COUNT } from '../../../pipeline/annotate/tagger/tags.ts';

export const scoresOf = (length: number): fc.Arbitrary<Float32Array> =>
  fc.float32Array({ minLength: length, maxLength: length, min: -8, max: 8, noNaN: true });

/** All sequences of so many tags that form whole names. */
export function sequences(length: number): number[][] {
  if (length === 0) return [[]];
  return sequences(length - 1).flatMap((before) =>
    Array.from({ length: TAG_COUNT }, (_, tag) => [...before, tag]).filter((tags) =>
      mayFollow(tags.at(-2) ?? OUTSIDE, tags.at(-1) ?? OUTSIDE),
    ),
  );
}

/** The score of a sequence. */
export function total(tags: readonly number[], scores: Float32Array, transitions: Float32Array): number {
  return tags.reduce((sum, tag, at) => {
    const before = tags[at - 1];
    const transition = before === undefined ? 0 : (transitions[before * TAG_COUNT + tag] ?? 0);
    return sum + transition + (scores[at * TAG_COUNT + tag] ?? 0);
  }, 0);
}
