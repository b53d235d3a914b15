import { expect, it } from 'vitest';
import { BEGIN, LAST, OUTSIDE, TAG_COUNT, tagOf, UNIT } from '../../pipeline/annotate/tagger/tags.ts';
import { bestTags } from '../../pipeline/annotate/tagger/viterbi.ts';
import { trainCrf } from '../../pipeline/train/crf.ts';
import type { Example } from '../../pipeline/train/examples.ts';
import { seededRandom } from '../../pipeline/train/random.ts';

const [person, place] = [0, 2];
/** A zone whose tokens have one feature each, with the tags allowed. */
function example(...tokens: readonly (readonly [feature: number, ...tags: number[]])[]): Example {
  return {
    features: tokens.map(([feature]) => Int32Array.of(feature)),
    allowed: Int32Array.from(tokens, ([, ...tags]) => tags.reduce((mask, tag) => mask | (1 << tag), 0)),
  };
}

const EXAMPLES = [
  example([0, tagOf(person, BEGIN)], [1, tagOf(person, LAST)]),
  example([2, tagOf(place, UNIT)]),
  example([3, OUTSIDE]),
  // Its marks leave open whether this is a place or nothing.
  example([2, OUTSIDE, tagOf(place, UNIT)]),
];

function trained(): ReturnType<typeof trainCrf> {
  const options = { rounds: 20, dropout: 0, random: seededRandom(1), log: () => undefined };
  return trainCrf(EXAMPLES, 4, options);
}

it('learns what its examples say, and takes what is left open for what is likely', () => {
  const { emission, transition } = trained();
  const tagsOf = (...features: readonly number[]): number[] => {
    const rows = features.map((feature) => [
      ...emission.subarray(feature * TAG_COUNT, (feature + 1) * TAG_COUNT),
    ]);
    return [...bestTags(Float32Array.from(rows.flat()), transition)];
  };
  expect(tagsOf(0, 1)).toEqual([tagOf(person, BEGIN), tagOf(person, LAST)]);
  expect(tagsOf(2)).toEqual([tagOf(place, UNIT)]);
  expect(tagsOf(3)).toEqual([OUTSIDE]);
});

it('gives the same weights each time', () => {
  expect(trained()).toEqual(trained());
});
