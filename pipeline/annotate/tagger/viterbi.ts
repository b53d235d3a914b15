import { mayFollow, OUTSIDE, TAG_COUNT } from './tags.ts';

const BEFORE: readonly (readonly number[])[] = Array.from({ length: TAG_COUNT }, (_, right) =>
  Array.from({ length: TAG_COUNT }, (__, tag) => tag).filter((left) => mayFollow(left, right)),
);
/** For each tag those that may stand directly before it, one list after the other, and where each list begins. */
const PRECEDING = Uint8Array.from(BEFORE.flat());
const FIRST_PRECEDING = Uint16Array.from(
  { length: TAG_COUNT + 1 },
  (_, tag) => BEFORE.slice(0, tag).flat().length,
);
const MAY_BEGIN: readonly boolean[] = BEFORE.map((left) => left.includes(OUTSIDE));
const MAY_END: readonly boolean[] = Array.from({ length: TAG_COUNT }, (_, tag) => mayFollow(tag, OUTSIDE));

/** Sequences of as many tokens share memory, which takes longer to get than to fill. */
const SHORT = 64;
const bestOfShort = new Float32Array(SHORT * TAG_COUNT);
const fromOfShort = new Uint8Array(SHORT * TAG_COUNT);

/**
 * The sequence of tags with the highest score that forms whole names (Viterbi 1967).
 * @param scores a row of TAG_COUNT for each token
 * @param transitions a row for each tag of what the next tag adds
 */
export function bestTags(scores: Float32Array, transitions: Float32Array): Uint8Array {
  const length = scores.length / TAG_COUNT;
  const isShort = length <= SHORT;
  const best = isShort ? bestOfShort : new Float32Array(scores.length);
  const from = isShort ? fromOfShort : new Uint8Array(scores.length);
  for (let tag = 0; tag < TAG_COUNT; tag++)
    best[tag] = MAY_BEGIN[tag] === true ? (scores[tag] ?? 0) : -Infinity;
  for (let at = 1; at < length; at++) {
    const row = at * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let most = -Infinity;
      let mostFrom = 0;
      const end = FIRST_PRECEDING[tag + 1] ?? 0;
      for (let index = FIRST_PRECEDING[tag] ?? 0; index < end; index++) {
        const left = PRECEDING[index] ?? 0;
        const score = (best[row - TAG_COUNT + left] ?? 0) + (transitions[left * TAG_COUNT + tag] ?? 0);
        if (score > most) {
          most = score;
          mostFrom = left;
        }
      }
      best[row + tag] = most + (scores[row + tag] ?? 0);
      from[row + tag] = mostFrom;
    }
  }
  return traced(best, from, length);
}

function traced(best: Float32Array, from: Uint8Array, length: number): Uint8Array {
  const tags = new Uint8Array(length);
  const last = (length - 1) * TAG_COUNT;
  let tag = OUTSIDE;
  for (let other = 1; other < TAG_COUNT; other++)
    if (MAY_END[other] === true && (best[last + other] ?? 0) > (best[last + tag] ?? 0)) tag = other;
  for (let at = length - 1; at >= 0; at--) {
    tags[at] = tag;
    tag = from[at * TAG_COUNT + tag] ?? OUTSIDE;
  }
  return tags;
}
